import { useMemo } from 'react';
import type { GraphEdge } from '../../../model/messages/graph.ts';
import { relationTypeRow } from '../../../model/relationTypes.ts';
import { degrees, degreeTable, statusTable, statuses } from '../../../model/statuses.ts';
import { useOpenActor } from '../../graph/useOpenActor.ts';
import type { VisibleGraph } from '../../graph/visibleGraph.ts';
import { fits, foldedText } from '../../parts/foldedMatch.ts';
import { LineSign } from '../../parts/LineSign.tsx';
import { Locators } from '../../parts/Locators.tsx';
import { useLanguage, useTexts, useWording } from '../../parts/useTexts.ts';
import { light } from '../../state/attention.ts';
import type { TableOrder } from '../../state/tableOrder.ts';
import { changeView, useView } from '../../state/useView.ts';
import { agreeing } from '../../../wording/agreement.ts';
import { periodInWords } from '../../../wording/dates.ts';
import { breadthsOf, namesOf, textIn } from '../../../wording/names.ts';
import { tableTexts } from '../../../wording/tableTexts.ts';
import { ActorCell } from './ActorCell.tsx';
import { standOf } from './actorRows.ts';
import { ordered } from './ordered.ts';
import { SortableTable, type SortableColumn } from './SortableTable.tsx';
import { TableTools } from './TableTools.tsx';
import type { TableProperties } from './tableProperties.ts';

/** A relation with the words of its row. */
interface RelationRow {
  readonly edge: GraphEdge;
  readonly from: string;
  readonly verb: string;
  readonly to: string;
  readonly when: string;
  readonly stand: 'for' | 'against' | null;
}

/** The order of ISO dates, which no language changes. */
const byCode = (a: string, b: string): number => (a === b ? 0 : Number(a > b) * 2 - 1);

/** Relations without the word come last. */
const last = 99;
const degreeRank = ({ edge: { attributes } }: RelationRow): number =>
  attributes.degree === null ? last : degrees.indexOf(attributes.degree);
const standRank = ({ stand }: RelationRow): number =>
  stand === null ? last : ['for', 'against'].indexOf(stand);

function rowOrder({ by }: TableOrder, compare: (a: string, b: string) => number) {
  const rank = ({ edge }: RelationRow): number => statuses.indexOf(edge.attributes.status);
  return (a: RelationRow, b: RelationRow): number => {
    switch (by) {
      case 'relation':
        return compare(a.verb, b.verb);
      case 'to':
        return compare(a.to, b.to);
      case 'when':
        // Partial dates sort as texts do; what is not dated comes last of all.
        return byCode(a.edge.attributes.since ?? '~', b.edge.attributes.since ?? '~');
      case 'strength':
        return degreeRank(a) - degreeRank(b);
      case 'stand':
        return standRank(a) - standRank(b);
      case 'status':
        return rank(a) - rank(b);
      default:
        return compare(a.from, b.from);
    }
  };
}

const usualOrder: TableOrder = { by: 'from', isDown: false };

/** The rows of what is shown, that fit what is looked for, in order. */
function useRelationRows({ nodes, edges }: VisibleGraph): {
  readonly all: number;
  readonly rows: readonly RelationRow[];
} {
  const language = useLanguage();
  const word = useWording();
  const { order, rowsWith } = useView();
  const all = useMemo(() => {
    const actors = new Map(nodes.map((node) => [node.key, node]));
    const [nameOf, breadthOf] = [namesOf(actors, language), breadthsOf(actors)];
    return edges.map((edge): RelationRow => {
      const { outgoing, nature } = relationTypeRow(edge.attributes.type);
      return {
        edge,
        from: nameOf(edge.source),
        verb: agreeing(outgoing, breadthOf(edge.source), language),
        to: nameOf(edge.target),
        when: periodInWords(edge.attributes, nature, language),
        stand: standOf(edge),
      };
    });
  }, [nodes, edges, language]);
  const rows = useMemo(() => {
    const { compare } = new Intl.Collator(language);
    const fitting = all.filter(({ edge, from, verb, to }) => {
      const { summary, role, status } = edge.attributes;
      const said = [from, verb, to, role, summary, textIn(edge.attributes, 'summary', language)];
      return fits(foldedText([...said, word(statusTable[status].label)]), rowsWith);
    });
    const by = order ?? usualOrder;
    return ordered(
      fitting,
      by.isDown,
      rowOrder(by, compare),
      (a, b) =>
        compare(a.from, b.from) || compare(a.to, b.to) || (a.edge.key < b.edge.key ? -1 : 1),
    );
  }, [all, order, rowsWith, language, word]);
  return { all: all.length, rows };
}

const heads = [
  'id',
  'from',
  'to',
  'type',
  'since',
  'until',
  'status',
  'stand',
  'degree',
  'handling',
] as const;

/** The row of a relation in a file: ids and codes beside the words, so that it can be joined with others. */
const fileRow = ({ edge, from, to, stand }: RelationRow): readonly string[] => {
  const { type, since, until, status, degree, handling, summary, evidence } = edge.attributes;
  return [
    ...[
      edge.key,
      from,
      to,
      type,
      since ?? '',
      until ?? '',
      status,
      stand ?? '',
      degree ?? '',
      handling,
    ],
    edge.source,
    edge.target,
    summary,
    evidence.map(({ source, locator }) => `${source}|${locator}`).join('; '),
  ];
};

/** What the rows speak of: relations, and the actors at their ends. */
function graphOf({ nodes }: VisibleGraph, rows: readonly RelationRow[]): VisibleGraph {
  const ends = new Set(rows.flatMap(({ edge }) => [edge.source, edge.target]));
  return { nodes: nodes.filter(({ key }) => ends.has(key)), edges: rows.map(({ edge }) => edge) };
}

/** The columns, with their share of the width. */
const columnsOf = (
  text: ReturnType<typeof useTexts>,
  word: ReturnType<typeof useWording>,
): readonly SortableColumn[] => [
  { key: 'from', head: text.from, by: 'from', share: 17 },
  { key: 'relation', head: text.relation, by: 'relation', share: 19 },
  { key: 'to', head: text.to, by: 'to', share: 17 },
  { key: 'stand', head: word(tableTexts.stand), by: 'stand', share: 8 },
  { key: 'strength', head: word(tableTexts.strength), by: 'strength', share: 9 },
  { key: 'when', head: text.when, by: 'when', share: 9 },
  { key: 'status', head: text.status, by: 'status', share: 12 },
  { key: 'evidence', head: text.evidence, by: null, share: 9 },
];

/** The relations on the map. */
export function RelationTable({ graph, dataset, stack, out }: TableProperties) {
  const text = useTexts();
  const word = useWording();
  const open = useOpenActor();
  const { relation, actor, chosen: several } = useView();
  const among = useMemo(() => new Set(several), [several]);
  const { all, rows } = useRelationRows(graph);
  const leaving = useMemo(() => graphOf(graph, rows), [graph, rows]);
  const chosen = ({ edge }: RelationRow): boolean =>
    edge.key === relation ||
    edge.source === actor ||
    edge.target === actor ||
    (among.has(edge.source) && among.has(edge.target));
  return (
    <>
      <TableTools
        shown={rows.length}
        all={all}
        name={`${dataset}-relations`}
        stack={stack}
        graph={leaving}
        out={out}
        texts={() => [[...heads, 'fromId', 'toId', 'summary', 'evidence'], ...rows.map(fileRow)]}
      />
      <SortableTable
        of="relations"
        label={text.table}
        columns={columnsOf(text, word)}
        rows={rows}
        keyOf={({ edge }) => edge.key}
        marksOf={(row) => ({
          'data-category': row.edge.attributes.category,
          'data-holding': row.edge.attributes.certain ? undefined : 'maybe',
          'data-chosen': chosen(row) ? 'yes' : undefined,
        })}
        onLight={(row) => light(row?.edge.source ?? null)}
        none={word(tableTexts.none)}
        cells={(row) => [
          <ActorCell key="from" actor={row.edge.source} name={row.from} onActor={open} />,
          <td key="relation">
            <span className="table__type">
              <LineSign category={row.edge.attributes.category} /> {row.verb}
            </span>
          </td>,
          <ActorCell key="to" actor={row.edge.target} name={row.to} onActor={open} />,
          <td key="stand">
            {row.stand !== null &&
              word(row.stand === 'for' ? tableTexts.isFor : tableTexts.isAgainst)}
          </td>,
          <td key="strength">
            {row.edge.attributes.degree !== null &&
              word(degreeTable[row.edge.attributes.degree].label)}
          </td>,
          <td key="when" className="num table__when">
            {row.when}
          </td>,
          <td key="status">
            {word(statusTable[row.edge.attributes.status].label)}
            {!row.edge.attributes.certain && (
              <span className="table__maybe">, {text.mayHaveHeld}</span>
            )}
          </td>,
          <td key="evidence">
            <Locators
              evidence={row.edge.attributes.evidence}
              onOpen={() => changeView({ relation: row.edge.key })}
            />
          </td>,
        ]}
      />
    </>
  );
}

import { useMemo } from 'react';
import type { MetricMessage } from '../../../model/messages/metrics.ts';
import type { Language, Wording } from '../../../model/wording.ts';
import type { VisibleGraph } from '../../graph/visibleGraph.ts';
import { useOpenActor } from '../../graph/useOpenActor.ts';
import { ActorSign } from '../../parts/ActorSign.tsx';
import { fits, foldedText } from '../../parts/foldedMatch.ts';
import { useLanguage, useWording } from '../../parts/useTexts.ts';
import { light } from '../../state/attention.ts';
import type { TableOrder } from '../../state/tableOrder.ts';
import { changeView, useView } from '../../state/useView.ts';
import { periodInWords } from '../../../wording/dates.ts';
import { measureTitle } from '../../../wording/measureTexts.ts';
import { metricValue } from '../../../wording/metricValue.ts';
import { tableTexts } from '../../../wording/tableTexts.ts';
import { toggling } from '../chosen/choosing.ts';
import { ActorCell } from './ActorCell.tsx';
import { actorRows, type ActorRow } from './actorRows.ts';
import { ordered } from './ordered.ts';
import { SortableTable, type SortableColumn } from './SortableTable.tsx';
import { TableTools } from './TableTools.tsx';
import type { TableProperties } from './tableProperties.ts';

const numbers = ['ties', 'conflicts', 'supporters', 'opponents'] as const;

function compareBy(by: TableOrder['by'], compare: (a: string, b: string) => number) {
  return (a: ActorRow, b: ActorRow): number => {
    const number = numbers.find((name) => name === by);
    if (number !== undefined) return a[number] - b[number];
    if (by === 'measure') return (a.measured?.value ?? -1) - (b.measured?.value ?? -1);
    return by === 'kind' ? compare(a.kind, b.kind) : compare(a.name, b.name);
  };
}

interface ActorTableProperties extends TableProperties {
  readonly measured: MetricMessage | null;
}

/** The measure that is asked, as a column. */
const measureColumn = (
  measured: MetricMessage | null,
  word: (wording: Wording) => string,
): SortableColumn[] =>
  measured === null
    ? []
    : [
        {
          key: 'measure',
          head: word(measureTitle(measured.question.metric, measured.question.on)),
          by: 'measure',
          isNumber: true,
          share: 10,
        },
      ];

/** What a row says, beside the name. */
const factCells = (
  row: ActorRow,
  measured: MetricMessage | null,
  when: string,
  language: Language,
) => [
  <td key="kind">
    <span className="table__kind">
      <ActorSign kind={row.node.attributes.kind} breadth={row.node.attributes.breadth} size={18} />{' '}
      {row.kind}
    </span>
  </td>,
  ...numbers.map((name) => (
    <td key={name} className="num">
      {row[name] === 0 ? '' : row[name]}
    </td>
  )),
  ...(measured === null
    ? []
    : [
        <td key="measure" className="num">
          {row.measured !== null && metricValue(row.measured.value, language)}
        </td>,
      ]),
  <td key="when">{when}</td>,
];

/** The columns, the measure that is asked among them. */
const columnsOf = (
  measured: MetricMessage | null,
  word: (wording: Wording) => string,
): readonly SortableColumn[] => [
  { key: 'name', head: word(tableTexts.name), by: 'name', share: 30 },
  { key: 'kind', head: word(tableTexts.kind), by: 'kind', share: 20 },
  ...numbers.map((by) => ({ key: by, head: word(tableTexts[by]), by, isNumber: true, share: 8 })),
  ...measureColumn(measured, word),
  { key: 'when', head: word(tableTexts.when), by: null, share: measured === null ? 18 : 10 },
];

/** What the rows speak of: actors, and the relations that are counted of them. */
function graphOf({ edges }: VisibleGraph, rows: readonly ActorRow[]): VisibleGraph {
  const there = new Set(rows.map(({ node }) => node.key));
  const counted = edges.filter(({ source, target }) => there.has(source) || there.has(target));
  return { nodes: rows.map(({ node }) => node), edges: counted };
}

/** The actors on the map, with what is counted of their relations there. */
export function ActorTable({ graph, dataset, stack, measured, out }: ActorTableProperties) {
  const word = useWording();
  const language = useLanguage();
  const open = useOpenActor();
  const view = useView();
  const { actor, chosen, order, rowsWith } = view;
  const among = useMemo(() => new Set(chosen), [chosen]);
  const all = useMemo(() => actorRows(graph, measured, language), [graph, measured, language]);
  const rows = useMemo(() => {
    const { compare } = new Intl.Collator(language);
    const fitting = all.filter(({ node: { attributes }, kind }) =>
      fits(foldedText([attributes.name, attributes.nameFr, ...attributes.aliases, kind]), rowsWith),
    );
    const by = order?.by ?? 'ties';
    return ordered(fitting, order?.isDown ?? true, compareBy(by, compare), (a, b) =>
      compare(a.name, b.name),
    );
  }, [all, order, rowsWith, language]);
  const leaving = useMemo(() => graphOf(graph, rows), [graph, rows]);
  const when = ({ node }: ActorRow): string => periodInWords(node.attributes, 'state', language);
  const columns = columnsOf(measured, word);
  return (
    <>
      <TableTools
        shown={rows.length}
        all={all.length}
        name={`${dataset}-actors`}
        stack={stack}
        graph={leaving}
        out={out}
        texts={() => [
          ['id', ...columns.map(({ head }) => head)],
          ...rows.map((row) => [
            row.node.key,
            row.name,
            row.kind,
            ...numbers.map((name) => String(row[name])),
            ...(measured === null ? [] : [row.measured === null ? '' : String(row.measured.value)]),
            when(row),
          ]),
        ]}
      />
      <SortableTable
        of="actors"
        label={word(tableTexts.actors)}
        columns={columns}
        rows={rows}
        keyOf={({ node }) => node.key}
        marksOf={({ node }) => ({
          'data-chosen': node.key === actor || among.has(node.key) ? 'yes' : undefined,
        })}
        onLight={(row) => light(row?.node.key ?? null)}
        none={word(tableTexts.none)}
        cells={(row) => [
          <ActorCell
            key="name"
            actor={row.node.key}
            name={row.name}
            onActor={open}
            isChosen={among.has(row.node.key)}
            onChoose={() => changeView(toggling(row.node.key, view))}
          />,
          ...factCells(row, measured, when(row), language),
        ]}
      />
    </>
  );
}

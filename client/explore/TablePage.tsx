import { useMemo } from 'react';
import type { Breadth } from '../../model/actorKinds.ts';
import type { GraphEdge } from '../../model/messages/graph.ts';
import { relationTypeRow } from '../../model/relationTypes.ts';
import { statusTable } from '../../model/statuses.ts';
import { useOpenActor } from '../graph/useOpenActor.ts';
import type { VisibleGraph } from '../graph/visibleGraph.ts';
import { BasketButtons } from '../parts/BasketButtons.tsx';
import { LineSign } from '../parts/LineSign.tsx';
import { Locators } from '../parts/Locators.tsx';
import { useLanguage, useTexts, useWording } from '../parts/useTexts.ts';
import { changeView } from '../state/useView.ts';
import { agreeing } from '../../wording/agreement.ts';
import { periodInWords } from '../../wording/dates.ts';
import { breadthsOf, namesOf } from '../../wording/names.ts';
import { useRowsInSight } from './useRowsInSight.ts';
import './table.css';

interface ActorCellProperties {
  readonly actor: string;
  readonly name: string;
  readonly onActor: (actor: string) => void;
}

const ActorCell = ({ actor, name, onActor }: ActorCellProperties) => (
  <td>
    <button type="button" className="table__actor" onClick={() => onActor(actor)}>
      {name}
    </button>{' '}
    <BasketButtons actor={actor} name={name} />
  </td>
);

interface RowProperties {
  readonly edge: GraphEdge;
  /** Its place among all rows, from 0. */
  readonly index: number;
  readonly measure: (row: HTMLElement | null) => void;
  readonly nameOf: (id: string) => string;
  readonly breadthOf: (id: string) => Breadth;
  readonly onActor: (actor: string) => void;
}

function Row({ edge, index, measure, nameOf, breadthOf, onActor }: RowProperties) {
  const { key, source, target, attributes } = edge;
  const text = useTexts();
  const word = useWording();
  const language = useLanguage();
  const { category, type, status, certain } = attributes;
  const { outgoing, nature } = relationTypeRow(type);
  return (
    <tr
      ref={measure}
      data-index={index}
      aria-rowindex={index + 2}
      data-category={category}
      data-holding={certain ? undefined : 'maybe'}
    >
      <ActorCell actor={source} name={nameOf(source)} onActor={onActor} />
      <td>
        <span className="table__type">
          <LineSign category={category} /> {agreeing(outgoing, breadthOf(source), language)}
        </span>
      </td>
      <ActorCell actor={target} name={nameOf(target)} onActor={onActor} />
      <td className="num">{periodInWords(attributes, nature, language)}</td>
      <td>
        {word(statusTable[status].label)}
        {!certain && <span className="table__maybe">, {text.mayHaveHeld}</span>}
      </td>
      <td>
        <Locators evidence={attributes.evidence} onOpen={() => changeView({ relation: key })} />
      </td>
    </tr>
  );
}

/** The relations in the order of the names that they join. */
function sorted(edges: readonly GraphEdge[], nameOf: (id: string) => string, language: string) {
  const { compare } = new Intl.Collator(language);
  return [...edges].sort(
    (a, b) =>
      compare(nameOf(a.source), nameOf(b.source)) ||
      compare(nameOf(a.target), nameOf(b.target)) ||
      (a.key < b.key ? -1 : 1),
  );
}

/** What is on the map, as a table: the same relations, in the same state. Of many rows only those in sight are made. */
export function TablePage({ graph: { nodes, edges } }: { graph: VisibleGraph }) {
  const text = useTexts();
  const language = useLanguage();
  const open = useOpenActor();
  const actors = useMemo(() => new Map(nodes.map((node) => [node.key, node])), [nodes]);
  const nameOf = useMemo(() => namesOf(actors, language), [actors, language]);
  const breadthOf = useMemo(() => breadthsOf(actors), [actors]);
  const rows = useMemo(() => sorted(edges, nameOf, language), [edges, nameOf, language]);
  const { scroller, shown, above, below, measure } = useRowsInSight(rows);
  const columns = [text.from, text.relation, text.to, text.when, text.status, text.evidence];
  return (
    <div className="table" ref={scroller} role="region" aria-label={text.table} tabIndex={0}>
      <table aria-rowcount={rows.length + 1}>
        <caption className="vh">{text.relations}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <Gap height={above} />
        <tbody>
          {shown.map(({ row, index }) => (
            <Row
              key={row.key}
              edge={row}
              index={index}
              measure={measure}
              nameOf={nameOf}
              breadthOf={breadthOf}
              onActor={open}
            />
          ))}
        </tbody>
        <Gap height={below} />
      </table>
    </div>
  );
}

/** The room of rows that are out of sight. */
const Gap = ({ height }: { height: number }) =>
  height > 0 && (
    <tbody aria-hidden="true">
      <tr>
        <td className="table__gap" style={{ height }} />
      </tr>
    </tbody>
  );

import { relationTypeRow } from '../../model/relationTypes.ts';
import { statusTable } from '../../model/statuses.ts';
import type { VisibleGraph } from '../graph/visibleGraph.ts';
import { periodInWords } from '../../wording/dates.ts';
import { nameIn } from '../../wording/names.ts';
import { useLanguage, useTexts, useWording } from '../parts/useTexts.ts';
import { BasketButtons } from '../parts/BasketButtons.tsx';
import type { ChangeView } from '../state/useView.ts';
import type { View } from '../state/view.ts';
import { Locators } from '../parts/EvidenceList.tsx';
import { LineSign } from '../parts/LineSign.tsx';

/** What is on the map, as a table: the same relations, in the same state. */
export function TablePage({
  graph,
  baskets,
  onBaskets,
  onActor,
  onRelation,
}: {
  graph: VisibleGraph;
  baskets: Pick<View, 'from' | 'to'>;
  onBaskets: ChangeView;
  onActor: (actor: string) => void;
  onRelation: (relation: string) => void;
}) {
  const text = useTexts();
  const word = useWording();
  const language = useLanguage();
  const names = new Map(
    graph.nodes.map(({ key, attributes }) => [key, nameIn(attributes, language)]),
  );
  const nameOf = (id: string): string => names.get(id) ?? id;
  const rows = [...graph.edges].sort(
    (a, b) =>
      nameOf(a.source).localeCompare(nameOf(b.source), language) ||
      nameOf(a.target).localeCompare(nameOf(b.target), language) ||
      (a.key < b.key ? -1 : 1),
  );
  return (
    <div className="table">
      <table>
        <thead>
          <tr>
            <th scope="col">{text.from}</th>
            <th scope="col">{text.relation}</th>
            <th scope="col">{text.to}</th>
            <th scope="col">{text.when}</th>
            <th scope="col">{text.status}</th>
            <th scope="col">{text.evidence}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, source, target, attributes }) => (
            <tr key={key} data-category={attributes.category}>
              <td>
                <button type="button" onClick={() => onActor(source)}>
                  {nameOf(source)}
                </button>{' '}
                <BasketButtons
                  actor={source}
                  name={nameOf(source)}
                  baskets={baskets}
                  onChange={onBaskets}
                />
              </td>
              <td>
                <span className="table__type">
                  <LineSign category={attributes.category} />{' '}
                  {word(relationTypeRow(attributes.type).outgoing)}
                </span>
              </td>
              <td>
                <button type="button" onClick={() => onActor(target)}>
                  {nameOf(target)}
                </button>{' '}
                <BasketButtons
                  actor={target}
                  name={nameOf(target)}
                  baskets={baskets}
                  onChange={onBaskets}
                />
              </td>
              <td className="num">
                {periodInWords(attributes, relationTypeRow(attributes.type).nature, language)}
              </td>
              <td>{word(statusTable[attributes.status].label)}</td>
              <td>
                <Locators
                  evidence={attributes.evidence}
                  label={text.evidence}
                  onOpen={() => onRelation(key)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

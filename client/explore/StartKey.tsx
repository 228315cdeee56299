import { actorKindRow, actorKinds } from '../../model/actorKinds.ts';
import { categories, categoryTable } from '../../model/categories.ts';
import type { VisibleGraph } from '../graph/visibleGraph.ts';
import { ActorSign } from '../parts/ActorSign.tsx';
import { LineSign } from '../parts/LineSign.tsx';
import { useTexts, useWording } from '../parts/useTexts.ts';
import { startKey } from '../../wording/startTexts.ts';
import './startKey.css';

/** The signs and colors of the first view, those that it holds. */
export function StartKey({ visible: { nodes, edges } }: { readonly visible: VisibleGraph }) {
  const text = useTexts();
  const word = useWording();
  const lines = new Set(edges.map(({ attributes }) => attributes.category));
  const kinds = new Set(nodes.map(({ attributes }) => attributes.kind));
  return (
    <section className="start-key" aria-label={word(startKey.title)}>
      <ul>
        {categories
          .filter((category) => lines.has(category))
          .map((category) => (
            <li key={category}>
              <LineSign category={category} /> {word(categoryTable[category].label)}
            </li>
          ))}
      </ul>
      <ul>
        {actorKinds
          .filter((kind) => kinds.has(kind))
          .map((kind) => (
            <li key={kind}>
              <ActorSign kind={kind} breadth="individual" size={16} />{' '}
              {word(actorKindRow(kind).singular)}
            </li>
          ))}
      </ul>
      <p>{text.signs}</p>
    </section>
  );
}

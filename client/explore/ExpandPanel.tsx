import type { GraphMessage } from '../../model/messages/graph.ts';
import { relationTypeRow } from '../../model/relationTypes.ts';
import { expansionsOf, mostAdded } from '../graph/expansions.ts';
import { useTexts, useWording } from '../parts/useTexts.ts';

interface ExpandProperties {
  readonly actor: string;
  readonly name: string;
  readonly around: GraphMessage;
  readonly onMap: ReadonlySet<string>;
  readonly degrees: ReadonlyMap<string, number>;
  readonly onAdd: (actors: readonly string[]) => void;
}

/** One step around an actor, by relation type with counts; each button adds a type, the first adds all. */
export function ExpandPanel({ actor, name, around, onMap, degrees, onAdd }: ExpandProperties) {
  const text = useTexts();
  const word = useWording();
  const expansions = expansionsOf(actor, around, onMap, degrees);
  const all = [...new Set(expansions.flatMap(({ actors }) => actors))];
  if (all.length === 0) return <p className="expand__none">{text.expandNothing}</p>;
  return (
    <div className="expand" role="group" aria-label={text.expandTitle(name)}>
      <p className="caps">{text.expandTitle(name)}</p>
      <button type="button" className="expand__all" onClick={() => onAdd(all.slice(0, mostAdded))}>
        {text.expandAll(all.length)}
      </button>
      <ul>
        {expansions.map(({ type, direction, actors, count }) => {
          const row = relationTypeRow(type);
          return (
            <li key={`${type} ${direction}`} data-category={row.category}>
              <button type="button" onClick={() => onAdd(actors.slice(0, mostAdded))}>
                {word(direction === 'in' ? row.incoming : row.outgoing)}{' '}
                <span className="num">{count}</span>
              </button>
            </li>
          );
        })}
      </ul>
      {all.length > mostAdded && <p className="key__note">{text.expandCapped(mostAdded)}</p>}
    </div>
  );
}

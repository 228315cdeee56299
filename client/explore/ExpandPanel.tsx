import { useQuery } from '@tanstack/react-query';
import { relationTypeRow } from '../../model/relationTypes.ts';
import { neighborhoodCall } from '../api/calls.ts';
import { expansionsOf, mostAdded, type Expansion } from '../graph/expansions.ts';
import { graphQuery } from '../graph/graphQuery.ts';
import type { Moment } from '../graph/moment.ts';
import { Failure } from '../parts/Failure.tsx';
import { useTexts, useWording } from '../parts/useTexts.ts';
import { startView } from '../state/view.ts';
import './expandPanel.css';

interface ExpandProperties {
  readonly actor: string;
  readonly name: string;
  readonly moment: Moment;
  readonly onMap: ReadonlySet<string>;
  readonly degrees: ReadonlyMap<string, number>;
  readonly onAdd: (actors: readonly string[]) => void;
}

/** One kind of relation around the actor, which adds the others of it. */
function ExpandRow({
  expansion: { type, direction, actors, count },
  onAdd,
}: { expansion: Expansion } & Pick<ExpandProperties, 'onAdd'>) {
  const word = useWording();
  const row = relationTypeRow(type);
  return (
    <li data-category={row.category}>
      <button type="button" onClick={() => onAdd(actors.slice(0, mostAdded))}>
        {word(direction === 'in' ? row.incoming : row.outgoing)}{' '}
        <span className="num">{count}</span>
      </button>
    </li>
  );
}

/** One step around an actor, by relation type with counts; each button adds a type, the first adds all. */
export function ExpandPanel({ actor, name, moment, onMap, degrees, onAdd }: ExpandProperties) {
  const text = useTexts();
  const { data: around, failureReason } = useQuery(
    neighborhoodCall(actor, graphQuery(startView, moment, false)),
  );
  if (around === undefined)
    return failureReason === null ? (
      <p className="expand__none" role="status">
        {text.loading}
      </p>
    ) : (
      <Failure failure={failureReason} />
    );
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
        {expansions.map((expansion) => (
          <ExpandRow
            key={`${expansion.type} ${expansion.direction}`}
            expansion={expansion}
            onAdd={onAdd}
          />
        ))}
      </ul>
      {all.length > mostAdded && <p className="key__note">{text.expandCapped(mostAdded)}</p>}
    </div>
  );
}

import { useState } from 'react';
import { actorKindTable, actorKinds } from '../../model/actorKinds.ts';
import type { GraphNode } from '../../model/messages/graph.ts';
import { namesOf } from '../../wording/names.ts';
import { useReachTexts, useLanguage, useWording } from '../parts/useTexts.ts';
import { ActorSign } from '../parts/ActorSign.tsx';
import { SearchBox } from '../parts/SearchBox.tsx';
import { actorOrKind } from '../../wording/reachInWords.ts';

interface BasketProperties {
  readonly label: string;
  readonly ids: readonly string[];
  readonly nodes: ReadonlyMap<string, GraphNode>;
  /** What an empty basket means. */
  readonly empty: string | null;
  /** Whether a kind of actor may stand in it as well as an actor. */
  readonly kinds?: boolean;
  readonly onChange: (ids: readonly string[]) => void;
}

/** Actors of one part of the question, to be added by search and removed one by one. */
export function Basket({ label, ids, nodes, empty, kinds = false, onChange }: BasketProperties) {
  const text = useReachTexts();
  const language = useLanguage();
  const word = useWording();
  const [adding, setAdding] = useState(false);
  const add = (id: string) => {
    setAdding(false);
    if (!ids.includes(id)) onChange([...ids, id]);
  };
  const nameOf = (id: string): string =>
    actorOrKind(id, { nameOf: namesOf(nodes, language), text, language });
  return (
    <div
      className="basket"
      role="group"
      aria-label={label}
      data-empty={(ids.length === 0 && empty === null) || undefined}
    >
      <span className="basket__label">{label}</span>
      <div className="basket__picks">
        {ids.length === 0 && empty !== null && <span className="pick pick--empty">{empty}</span>}
        {ids.map((id) => {
          const node = nodes.get(id);
          return (
            <span className="pick" key={id}>
              {node !== undefined && (
                <ActorSign
                  kind={node.attributes.kind}
                  breadth={node.attributes.breadth}
                  size={18}
                />
              )}
              {nameOf(id)}
              <button
                type="button"
                aria-label={text.remove(nameOf(id))}
                onClick={() => onChange(ids.filter((other) => other !== id))}
              >
                ×
              </button>
            </span>
          );
        })}
        <button
          type="button"
          className="pick pick--add"
          aria-label={text.add(label)}
          aria-expanded={adding}
          onClick={() => setAdding(!adding)}
        >
          +
        </button>
      </div>
      {adding && (
        <div className="basket__search">
          <SearchBox large={false} focused onChoose={add} />
          {kinds && (
            <label className="basket__kinds">
              {text.kindOf}{' '}
              <select value="" onChange={({ target }) => target.value !== '' && add(target.value)}>
                <option value="">{text.noKindOf}</option>
                {actorKinds.map((kind) => (
                  <option key={kind} value={`kind:${kind}`}>
                    {word(actorKindTable[kind].singular)}
                  </option>
                ))}
              </select>
            </label>
          )}
        </div>
      )}
    </div>
  );
}

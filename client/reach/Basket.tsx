import { useState } from 'react';
import type { GraphNode } from '../../model/messages/graph.ts';
import { nameIn } from '../i18n/names.ts';
import { useReachTexts } from '../i18n/reachTexts.ts';
import { useLanguage } from '../i18n/useTexts.ts';
import { ActorSign } from '../panels/ActorSign.tsx';
import { SearchBox } from '../panels/SearchBox.tsx';

interface BasketProperties {
  readonly label: string;
  readonly ids: readonly string[];
  readonly nodes: ReadonlyMap<string, GraphNode>;
  /** What an empty basket means. */
  readonly empty: string | null;
  readonly onChange: (ids: readonly string[]) => void;
}

/** Actors of one part of the question, to be added by search and removed one by one. */
export function Basket({ label, ids, nodes, empty, onChange }: BasketProperties) {
  const text = useReachTexts();
  const language = useLanguage();
  const [adding, setAdding] = useState(false);
  const nameOf = (id: string): string => {
    const node = nodes.get(id);
    return node === undefined ? id : nameIn(node.attributes, language);
  };
  return (
    <div className="basket" role="group" aria-label={label}>
      <span className="basket__label">{label}</span>
      <div className="basket__picks">
        {ids.length === 0 && empty !== null && <span className="pick pick--empty">{empty}</span>}
        {ids.map((id) => {
          const node = nodes.get(id);
          return (
            <span className="pick" key={id}>
              {node !== undefined && <ActorSign kind={node.attributes.kind} breadth={node.attributes.breadth} size={18} />}
              {nameOf(id)}
              <button type="button" aria-label={text.remove(nameOf(id))} onClick={() => onChange(ids.filter((other) => other !== id))}>×</button>
            </span>
          );
        })}
        <button type="button" className="pick pick--add" aria-label={text.add(label)} aria-expanded={adding} onClick={() => setAdding(!adding)}>+</button>
      </div>
      {adding && (
        <div className="basket__search">
          <SearchBox
            large={false}
            focused
            onChoose={(id) => {
              setAdding(false);
              if (!ids.includes(id)) onChange([...ids, id]);
            }}
          />
        </div>
      )}
    </div>
  );
}

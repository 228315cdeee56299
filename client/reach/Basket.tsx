import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { actorKindRow, actorKinds } from '../../model/actorKinds.ts';
import { ActorSign } from '../parts/ActorSign.tsx';
import { SearchBox } from '../parts/SearchBox.tsx';
import { useEscape } from '../parts/useEscape.ts';
import { useReachTexts, useWording } from '../parts/useTexts.ts';
import { actorOrKind } from '../../wording/reachInWords.ts';
import type { Telling } from './useTelling.ts';
import './basket.css';

interface BasketProperties {
  readonly label: string;
  readonly ids: readonly string[];
  readonly telling: Telling;
  /** What an empty basket means. */
  readonly empty?: string | null;
  /** Whether a kind of actor may stand in it as well as an actor. */
  readonly kinds?: boolean;
  readonly onChange: (ids: readonly string[]) => void;
}

/** One actor of a basket, or one kind of actor, with the way out. */
function Picked({ id, telling, onRemove }: { id: string; telling: Telling; onRemove: () => void }) {
  const text = useReachTexts();
  const node = telling.nodes.get(id);
  const name = actorOrKind(id, telling);
  return (
    <span className="pick">
      {node !== undefined && (
        <ActorSign kind={node.attributes.kind} breadth={node.attributes.breadth} size={18} />
      )}
      <span className="pick__name">{name}</span>
      <button type="button" aria-label={text.remove(name)} onClick={onRemove}>
        ×
      </button>
    </span>
  );
}

/** A menu of the kinds of actor. */
function KindMenu({ onKind }: { onKind: (id: string) => void }) {
  const text = useReachTexts();
  const word = useWording();
  return (
    <MenuTrigger>
      <Button className="basket__kinds">{text.kindOf} ▾</Button>
      <Popover className="list" offset={1}>
        <Menu
          items={actorKinds.map((kind) => ({ id: `kind:${kind}`, kind }))}
          onAction={(key) => onKind(String(key))}
        >
          {({ kind }) => (
            <MenuItem className="list__item">{word(actorKindRow(kind).singular)}</MenuItem>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

/** Actors of one part of the question, to be added by search and removed one by one. */
export function Basket({
  label,
  ids,
  telling,
  empty = null,
  kinds = false,
  onChange,
}: BasketProperties) {
  const text = useReachTexts();
  const [adding, setAdding] = useState(false);
  useEscape(adding, () => setAdding(false));
  const add = (id: string) => {
    setAdding(false);
    if (!ids.includes(id)) onChange([...ids, id]);
  };
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
        {ids.map((id) => (
          <Picked
            key={id}
            id={id}
            telling={telling}
            onRemove={() => onChange(ids.filter((other) => other !== id))}
          />
        ))}
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
          <SearchBox focused onChoose={add} />
          {kinds && <KindMenu onKind={add} />}
        </div>
      )}
    </div>
  );
}

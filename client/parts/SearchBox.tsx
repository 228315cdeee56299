import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import type { SearchMessage } from '../../model/messages/search.ts';
import { actorKindTable } from '../../model/actorKinds.ts';
import { shown, useAnswer } from '../api/useAnswer.ts';
import { nameIn } from '../../wording/names.ts';
import { useLanguage, useTexts, useWording } from './useTexts.ts';
import { ActorSign } from './ActorSign.tsx';
import { Icon } from './Icon.tsx';

/** Search over names and aliases: a combobox in which the arrows walk, Enter opens and Escape leaves. */
export function SearchBox({
  large,
  focused = false,
  onChoose,
  onLight,
}: {
  large: boolean;
  focused?: boolean;
  onChoose: (actor: string) => void;
  onLight?: (actor: string | null) => void;
}) {
  const text = useTexts();
  const word = useWording();
  const language = useLanguage();
  const list = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const answer = useAnswer<SearchMessage>(
    open && typed.trim() !== '' ? `/actors?limit=8&q=${encodeURIComponent(typed.trim())}` : null,
  );
  const found = typed.trim() === '' ? [] : (shown(answer)?.items ?? []);
  const none = answer.state === 'ready' && found.length === 0 && typed.trim() !== '';
  const expanded = open && (found.length > 0 || none);

  useEffect(() => {
    const focus = (event: globalThis.KeyboardEvent) => {
      if (
        event.key !== '/' ||
        event.ctrlKey ||
        event.metaKey ||
        event.target instanceof HTMLInputElement
      )
        return;
      if (input.current === null || input.current.offsetParent === null) return;
      event.preventDefault();
      input.current.focus();
      input.current.select();
    };
    window.addEventListener('keydown', focus);
    return () => window.removeEventListener('keydown', focus);
  }, []);

  const move = (index: number) => {
    setAt(index);
    onLight?.(found[index]?.id ?? null);
  };
  const choose = (actor: string) => {
    setOpen(false);
    setTyped('');
    onLight?.(null);
    input.current?.blur();
    onChoose(actor);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      setOpen(false);
      onLight?.(null);
      event.stopPropagation();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (found.length > 0)
        move((at + (event.key === 'ArrowDown' ? 1 : found.length - 1)) % found.length);
    } else if (event.key === 'Enter') {
      const actor = found[at] ?? found[0];
      if (actor !== undefined) choose(actor.id);
    }
  };

  return (
    <div className={large ? 'search search--large' : 'search'}>
      <Icon name="search" />
      <input
        ref={input}
        type="text"
        autoFocus={focused}
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        aria-label={text.search}
        aria-expanded={expanded}
        aria-controls={list}
        aria-activedescendant={expanded && found[at] !== undefined ? `${list}-${at}` : undefined}
        placeholder={large ? text.startSearch : text.search}
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          setOpen(true);
          setAt(0);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => {
          setOpen(false);
          onLight?.(null);
        }}
        onKeyDown={press}
      />
      <kbd aria-hidden="true">/</kbd>
      <ul
        className="found"
        id={list}
        role="listbox"
        aria-label={text.searchResults}
        hidden={!expanded}
      >
        {found.map((item, index) => (
          <li
            key={item.id}
            id={`${list}-${index}`}
            role="option"
            aria-selected={index === at}
            onMouseDown={(event) => {
              event.preventDefault();
              choose(item.id);
            }}
            onMouseEnter={() => move(index)}
          >
            <ActorSign kind={item.kind} breadth={item.breadth} />
            <span>
              <b>{nameIn(item, language)}</b>
              {item.matched.field === 'alias' && (
                <span className="found__as"> {text.matched(item.matched.text)}</span>
              )}
            </span>
            <span className="found__kind">{word(actorKindTable[item.kind].singular)}</span>
          </li>
        ))}
        {none && <li className="found__none">{text.nothingFound(typed.trim())}</li>}
      </ul>
      <span className="vh" role="status">
        {expanded && found.length > 0 ? `${text.searchResults}: ${found.length}` : ''}
      </span>
    </div>
  );
}

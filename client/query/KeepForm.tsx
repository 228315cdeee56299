import { useState, type FormEvent } from 'react';
import { useLanguage, useWording } from '../parts/useTexts.ts';
import { queryTexts } from '../../wording/queryTexts.ts';
import { resultTexts } from '../../wording/resultTexts.ts';
import { nameOfQuery, withName } from './queryName.ts';
import type { useKept } from './useKept.ts';

interface KeepFormProperties {
  readonly query: string;
  readonly favorites: ReturnType<typeof useKept>;
  /** The query with its name. */
  readonly onNamed: (query: string) => void;
}

/** Keeps a query as a question of one's own, under a name, in this browser; or drops it again. */
export function KeepForm({ query, favorites, onNamed }: KeepFormProperties) {
  const text = queryTexts[useLanguage()];
  const word = useWording();
  const [name, setName] = useState<string | null>(null);
  if (favorites.queries.includes(query))
    return (
      <button type="button" className="act act--minor" onClick={() => favorites.remove(query)}>
        {text.unkeep}
      </button>
    );
  if (name === null)
    return (
      <button
        type="button"
        className="act act--minor"
        disabled={query.trim() === ''}
        onClick={() => setName(nameOfQuery(query))}
      >
        {text.keep}
      </button>
    );
  const keep = (event: FormEvent) => {
    event.preventDefault();
    const named = withName(query, name);
    favorites.add(named);
    onNamed(named);
    setName(null);
  };
  return (
    <form className="query-keep" onSubmit={keep}>
      <input
        className="query-field__input"
        aria-label={word(resultTexts.name)}
        placeholder={word(resultTexts.name)}
        value={name}
        maxLength={120}
        // It was asked for just now.
        ref={(field) => field?.focus()}
        onChange={({ target }) => setName(target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setName(null);
        }}
      />
      <button type="submit" className="act act--minor">
        {word(resultTexts.keepNamed)}
      </button>
    </form>
  );
}

import { useState, type ReactNode } from 'react';
import type { Wording } from '../../model/wording.ts';
import { dataTexts } from '../../wording/dataTexts.ts';
import { useTexts, useWording } from '../parts/useTexts.ts';

/** Words shown at first: a table of free text has hundreds. */
const shownFirst = 40;

interface WordTableProperties<Entry> {
  readonly title: string;
  /** What the last column says. */
  readonly last: Wording;
  readonly entries: readonly Entry[];
  readonly row: (entry: Entry) => ReactNode;
}

/** Words of files, how often each stands there, and what it means; nothing where none stands there. */
export function WordTable<Entry extends { readonly count: number }>({
  title,
  last,
  entries,
  row,
}: WordTableProperties<Entry>) {
  const text = useTexts();
  const word = useWording();
  const [isWhole, setWhole] = useState(false);
  const found = entries.filter(({ count }) => count > 0);
  if (found.length === 0) return null;
  return (
    <>
      <h3 className="caps">{title}</h3>
      <table className="data__table">
        <thead>
          <tr>
            <th scope="col">{word(dataTexts.word)}</th>
            <th scope="col">{word(dataTexts.count)}</th>
            <th scope="col">{word(dataTexts.means)}</th>
            <th scope="col">{word(last)}</th>
          </tr>
        </thead>
        <tbody>{(isWhole ? found : found.slice(0, shownFirst)).map(row)}</tbody>
      </table>
      {found.length > shownFirst && !isWhole && (
        <button type="button" className="act" onClick={() => setWhole(true)}>
          {text.showAll} ({found.length})
        </button>
      )}
    </>
  );
}

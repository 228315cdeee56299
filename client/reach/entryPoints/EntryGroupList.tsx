import { useId, useState } from 'react';
import type { ReachMessage } from '../../../model/messages/reach.ts';
import { numberIn } from '../../../wording/counted.ts';
import type { Reading } from '../reading.ts';
import type { EntryGroup } from './entryGroups.ts';
import { EntryLine } from './EntryLine.tsx';

interface EntryGroupListProperties {
  readonly group: EntryGroup;
  readonly answer: Pick<ReachMessage, 'question' | 'attempts'>;
  readonly reading: Reading;
}

/** How many of a group stand there before the rest is asked for. */
const first = 5;

/** How many are shown: a group of one or two more than the first few is shown whole, the parties in conflict at first not. */
function shownOf({ name, entries }: EntryGroup, whole: boolean): EntryGroup['entries'] {
  if (whole) return entries;
  if (name === 'adversaries') return [];
  return entries.length <= first + 1 ? entries : entries.slice(0, first);
}

/** The entry points of one class, the first few of them; the rest opens. */
export function EntryGroupList({ group, answer, reading }: EntryGroupListProperties) {
  const [whole, setWhole] = useState(false);
  const title = useId();
  const { text, nameOf, language } = reading;
  const { name, entries } = group;
  const words = text.groups[name];
  const shown = shownOf(group, whole);
  const rest = entries.length - shown.length;
  return (
    <section className="entries" aria-labelledby={title} id={`entries-${name}`} tabIndex={-1}>
      <h3 className="entries__head" id={title}>
        {words.title} <span className="num">{numberIn(entries.length, language)}</span>
        <span className="entries__meaning">{words.meaning}</span>
      </h3>
      <ul>
        {shown.map((entry) => (
          <EntryLine key={entry.actor} entry={entry} answer={answer} reading={reading} />
        ))}
      </ul>
      {rest > 0 && (
        <p className="entries__rest">
          {name === 'adversaries' && (
            <span>{entries.map(({ actor }) => nameOf(actor)).join(', ')} </span>
          )}
          <button type="button" className="act act--minor" onClick={() => setWhole(true)}>
            {name === 'adversaries' ? text.show : text.more(rest)}
          </button>
        </p>
      )}
    </section>
  );
}

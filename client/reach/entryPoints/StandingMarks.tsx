import type { EntryPointMessage } from '../../../model/messages/entryPoint.ts';
import { standingMarks, type MarkTone } from '../../../wording/standingMarks.ts';
import type { Reading } from '../reading.ts';
import { Sentence } from '../Sentence.tsx';

interface StandingMarksProperties {
  readonly entry: EntryPointMessage;
  readonly reading: Reading;
}

/** A sign beside the words, so that color is not the only difference. */
const signs: Readonly<Record<MarkTone, string>> = { against: '−', for: '+', law: '§' };

/** What speaks against an entry point, what the law says of it, and what speaks for it. */
export function StandingMarks({ entry, reading }: StandingMarksProperties) {
  const marks = standingMarks(entry, reading);
  if (marks.length === 0) return null;
  return (
    <ul className="standings">
      {marks.map(({ kind, tone, words, relations }) => (
        <li key={`${kind} ${relations.join(' ')}`} className="standing" data-tone={tone}>
          <span className="standing__sign" aria-hidden="true">
            {signs[tone]}
          </span>
          <span>
            <span className="vh">{reading.text[tone]}: </span>
            <Sentence of={words} reading={reading} />
          </span>
        </li>
      ))}
    </ul>
  );
}

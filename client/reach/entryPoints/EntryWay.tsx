import type { EntryPointMessage } from '../../../model/messages/entryPoint.ts';
import type { ReachMessage } from '../../../model/messages/reach.ts';
import { waySaid } from '../../../wording/entryWay.ts';
import type { Reading } from '../reading.ts';
import { Sentence } from '../Sentence.tsx';

interface EntryWayProperties {
  readonly entry: EntryPointMessage;
  readonly question: ReachMessage['question'];
  readonly reading: Reading;
}

/** The best way from those who ask to an entry point, as a sentence; that there is none, where none is recorded. */
export function EntryWay({ entry, question, reading }: EntryWayProperties) {
  if (question.from.length === 0) return null;
  return (
    <p className="entry__way" data-reached={entry.route !== null}>
      <Sentence of={waySaid(entry, question.from, reading.language)} reading={reading} />
    </p>
  );
}

import type { EntryPointMessage } from '../../../model/messages/entryPoint.ts';
import type { ReachMessage } from '../../../model/messages/reach.ts';
import type { Reading } from '../reading.ts';

/** What telling one entry point of an answer takes. */
export interface EntryProperties {
  readonly entry: EntryPointMessage;
  readonly answer: Pick<ReachMessage, 'question' | 'attempts'>;
  readonly reading: Reading;
}

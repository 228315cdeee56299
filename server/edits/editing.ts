import type { StackPort } from './stackPort.ts';

/** Who keeps the layers and the user's own edits, and under which name whoever sits at the machine edits. */
export interface Editing {
  readonly port: StackPort;
  readonly localName: string;
}

import type { MayEdit } from './mayEdit.ts';
import type { StackPort } from './stackPort.ts';

/** Who keeps the layers and the user's own edits, and who may ask for them. */
export interface Editing {
  readonly port: StackPort;
  readonly mayEdit: MayEdit;
}

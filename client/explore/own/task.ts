import type { Change } from '../../../model/messages/edits.ts';
import type { Wording } from '../../../model/wording.ts';
import type { FieldName } from '../../../wording/ownTexts.ts';

/** What somebody fills in, by field. */
export type Values = Readonly<Partial<Record<FieldName, string>>>;

/** One field of a form. */
export type Field =
  | {
      readonly is: 'text' | 'long' | 'date' | 'until' | 'actor';
      readonly name: FieldName;
      /** Where it is called otherwise than by its name. */
      readonly label?: Wording;
    }
  | {
      readonly is: 'pick';
      readonly name: FieldName;
      readonly options: readonly { readonly value: string; readonly label: string }[];
    };

/** Something that can be said: the fields that it takes, and the change that they make. */
export interface Task {
  readonly key: string;
  readonly label: string;
  readonly start: Values;
  readonly fieldsOf: (values: Values) => readonly Field[];
  /** null while something is missing that it needs. */
  readonly changeOf: (values: Values) => Change | null;
}

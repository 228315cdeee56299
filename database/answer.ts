import type { DatasetRecord } from './values.ts';

/** What a query gives: the message, and what it was read from. */
export interface Answer<T> {
  readonly value: T;
  /** The revision of the dataset. */
  readonly revision: string;
  /** The sets that the dataset is made of, as JSON; null where it stands alone. */
  readonly stack?: string | null;
}

/** What an answer says of the data that it was read from. */
export const editionOf = ({
  revision,
  stack,
}: DatasetRecord): Pick<Answer<never>, 'revision' | 'stack'> => ({ revision, stack });

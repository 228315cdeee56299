/** What a query gives: the message, and the revision of the dataset that it was read from. */
export interface Answer<T> {
  readonly value: T;
  readonly revision: string;
}

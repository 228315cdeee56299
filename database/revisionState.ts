/** A row that is not as it was loaded: the label of a node or the type of a relationship, and its id or key. */
export interface ChangedRow {
  readonly label: string;
  readonly key: string | null;
}

/** Whether the stored data are those that their revision names. */
export type RevisionState =
  | { readonly is: 'same' }
  /** No dataset is loaded, or by a version of the program that left nothing to compare with. */
  | { readonly is: 'unknown' }
  | {
      readonly is: 'differs';
      /** The first few of the rows that were changed or added by hand. */
      readonly rows: readonly ChangedRow[];
      /** How many were changed or added, and how many are gone. */
      readonly changed: number;
      readonly removed: number;
    };

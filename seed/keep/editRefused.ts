import type { DataProblem } from '../read/dataProblem.ts';

/** Why a change of a stack is refused; nothing was written. */
export type Refusal =
  /** What it would make of the data is wrong. */
  | { readonly code: 'problems'; readonly problems: readonly DataProblem[] }
  /** It says what is there already. */
  | { readonly code: 'nothingChanges' }
  /** Later edits need what would be taken away. */
  | { readonly code: 'stillNeeded'; readonly edits: readonly string[] }
  | { readonly code: 'noSuchEdit'; readonly id: string }
  | { readonly code: 'noSuchSet'; readonly id: string }
  /** The base carries all the others and cannot be switched off. */
  | { readonly code: 'baseStays' }
  /** The data in the database were not loaded from here, so that nobody knows what they are made of. */
  | { readonly code: 'stackUnknown'; readonly dataset: string }
  | { readonly code: 'otherDataset'; readonly dataset: string; readonly loaded: string }
  | { readonly code: 'patchBroken'; readonly edit: string }
  | { readonly code: 'undecided'; readonly edits: readonly string[] }
  /** The loader does not load: the data were changed by hand, or another load is running. */
  | { readonly code: 'notLoaded'; readonly reason: string };

export class EditRefused extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

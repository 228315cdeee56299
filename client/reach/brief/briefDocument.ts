import type { Handling } from '../../../model/statuses.ts';
import type { Language } from '../../../model/wording.ts';

/** A stretch of text: a name keeps its own direction, a title is set apart, a citation is small. */
export interface Run {
  readonly text: string;
  readonly as: 'plain' | 'name' | 'strong' | 'title' | 'cite';
}

export interface Item {
  readonly runs: readonly Run[];
  /** Further lines of the same item. */
  readonly more: readonly (readonly Run[])[];
}

export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly Item[] }
  /** Where the drawing stands, on media that bear one. */
  | { readonly kind: 'picture'; readonly alt: string };

/** A brief before it is rendered: what is said, in which order, and nothing of how it looks. */
export interface BriefDocument {
  readonly language: Language;
  readonly title: string;
  /** Date and every term of the question that is not the usual one. */
  readonly terms: string;
  readonly handling: { readonly level: Handling; readonly mark: string };
  readonly blocks: readonly Block[];
  /** The line that must never be missing. */
  readonly caveat: string;
  /** What it was made of: dataset, its last day, revision. */
  readonly origin: string;
  /** The full list, on pages of its own; empty where it is not asked for. */
  readonly annex: readonly Block[];
}

import type { ExportQuestion } from '../../model/messages/question.ts';
import type { Language } from '../../model/wording.ts';
import type { Exported } from '../queries/exported.ts';

/** What is written down, and how. */
export interface ExportedFile {
  readonly content: Exported;
  readonly asked: ExportQuestion;
  readonly language: Language;
  /** Where actors stand: as they were given, else as the dataset arranges them. */
  readonly positions: Readonly<Record<string, { readonly x: number; readonly y: number }>>;
  /** What the file says of itself, a heading and a sentence each. */
  readonly notes: readonly Note[];
}

export interface Note {
  readonly about: string;
  readonly says: string;
}

import type { Readable } from 'node:stream';
import type {
  DatasetsMessage,
  DifferenceMessage,
  LoadWork,
  RevisionsMessage,
} from '../../model/messages/datasets.ts';
import type { DraftMessage, DraftsMessage, ReadingQuestion } from '../../model/messages/imports.ts';

/**
 * What the server asks of whoever keeps the datasets of an installation: it knows neither the loader nor the import. What
 * cannot be done is thrown as QuestionRefused or UnknownId.
 */
export interface DatasetPort {
  datasets(): Promise<Omit<DatasetsMessage, 'mayEdit'>>;
  revisions(name: string): Promise<RevisionsMessage>;
  difference(
    name: string,
    revisions: { readonly from: string; readonly until: string },
  ): Promise<DifferenceMessage>;
  /** Begins to load a dataset, or a revision of it that is kept, and says how it stands. */
  load(name: string, revision: string | null): Promise<LoadWork>;
  drafts(): Promise<DraftsMessage>;
  createDraft(): Promise<DraftMessage>;
  draft(id: string): Promise<DraftMessage>;
  /** @param bytes how many there will be, where the sender says so */
  receive(id: string, file: string, content: Readable, bytes: number | null): Promise<DraftMessage>;
  removeFile(id: string, file: string): Promise<DraftMessage>;
  removeDraft(id: string): Promise<void>;
  /** Reads the files of a draft as they are decided to be read; writes nothing. */
  read(id: string, question: ReadingQuestion): Promise<DraftMessage>;
  /** Reads them once more and writes the dataset, where nothing is in the way. */
  write(id: string, question: ReadingQuestion): Promise<DraftMessage>;
  /** Every problem of the last reading, as CSV. */
  problems(id: string): Promise<string>;
}

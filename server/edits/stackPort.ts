import type {
  Edit,
  EditCell,
  EditQuestion,
  ListedEdit,
  Patch,
  PatchConflict,
} from '../../model/messages/edits.ts';
import type { StackSet } from '../../model/stack.ts';
import type { Wording } from '../../model/wording.ts';

/** Something that the loader's checks say of what an edit would write. */
export interface FoundProblem {
  readonly kind: string;
  readonly file: string;
  readonly line: number | null;
  readonly column: string | null;
  readonly rule: string;
  readonly remedy: string;
}

/** An edit that came or went, and the data now. */
interface Kept {
  readonly edit: Edit;
  readonly revision: string;
  readonly knownUntil: string;
}

/**
 * What the server needs of whoever keeps the stack: which layers there are, and the user's own edits. The commands hand it
 * in, since the server knows no files. What cannot be done is thrown as StackRefused.
 */
export interface StackPort {
  sets(): Promise<{ readonly sets: readonly StackSet[]; readonly revision: string }>;
  switchSet(id: string, on: boolean): Promise<void>;
  edits(): Promise<{ readonly items: readonly ListedEdit[]; readonly revision: string }>;
  preview(
    question: EditQuestion,
    by: string,
  ): Promise<{
    readonly cells: readonly EditCell[];
    readonly sentence: Wording | null;
    readonly problems: readonly FoundProblem[];
  }>;
  add(question: EditQuestion, by: string): Promise<Kept>;
  /** Takes an edit back; null: the last. */
  remove(id: string | null): Promise<Kept>;
  patch(): Promise<Patch>;
  compare(patch: Patch): Promise<{
    readonly fresh: readonly Edit[];
    readonly known: number;
    readonly conflicts: readonly PatchConflict[];
    readonly problems: readonly FoundProblem[];
  }>;
  take(
    patch: Patch,
    decisions: Readonly<Record<string, 'mine' | 'theirs'>>,
  ): Promise<{ readonly taken: number; readonly revision: string }>;
}

import type { DataProblem } from '../read/dataProblem.ts';
import { describeProblem } from '../read/dataProblem.ts';
import { readStackFiles, stackDataset, type ReadStack, type StackFiles } from '../readStack.ts';
import type { KeptStack } from './keptStack.ts';
import { readOwnJournal } from './ownJournal.ts';

/** A stack as one dataset, and the files that it was made of. */
export interface WholeStack extends ReadStack {
  readonly files: StackFiles;
}

/**
 * A kept stack with the user's own edits, as the loader takes it.
 * @throws DatasetRefused
 */
export async function readWholeStack(
  home: string | null,
  { base, overlays, off }: KeptStack,
): Promise<WholeStack> {
  const files = await readStackFiles(base, overlays);
  const name = files.base.descriptor?.name;
  const edits = home === null || name === undefined ? [] : await readOwnJournal(home, name);
  return { ...stackDataset(files, { off: new Set(off), edits }), files };
}

/** One line for each edit that does not fit any more, for a person. */
export const unfitLines = ({ unfit }: Pick<ReadStack, 'unfit'>): string[] =>
  unfit.map(({ edit: { id, by, at }, problems }) => {
    const first: DataProblem | undefined = problems[0];
    return `your edit ${id} (${by}, ${at.slice(0, 10)}) does not fit any more and does not count: ${first === undefined ? '' : describeProblem(first)}`;
  });

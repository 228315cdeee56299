import { dirname } from 'node:path';
import type { Day } from '../model/partialDate.ts';
import { checkDescriptor } from './check/checkDescriptor.ts';
import { checkRows } from './check/checkRows.ts';
import { checkStories } from './check/checkStories.ts';
import { findWarnings } from './check/findWarnings.ts';
import { datasetOf, type Dataset } from './load/dataset.ts';
import type { DataProblem } from './read/dataProblem.ts';
import { DatasetRefused } from './read/datasetRefused.ts';
import { readFolder, type FolderReading } from './read/readFolder.ts';
import { readStories, type ReadStory } from './read/readStories.ts';
import type { Tables } from './read/tables.ts';
import { composeStack, type Composed } from './stack/composeStack.ts';
import type { ReadEdit } from './stack/editJournal.ts';
import { joinedDescriptor, joinedStory } from './stack/joinedNames.ts';
import { readSet, type OverlaySet } from './stack/readSet.ts';

/** The files of a stack as they were read; what is wrong with them as files comes along. */
export interface StackFiles {
  readonly base: FolderReading;
  readonly stories: readonly ReadStory[];
  readonly overlays: readonly OverlaySet[];
  readonly problems: readonly DataProblem[];
}

/** Which sets of a stack count, and what the user has added. */
export interface StackChoice {
  /** Ids of sets that are switched off. */
  readonly off: ReadonlySet<string>;
  readonly edits: readonly ReadEdit[];
}

/** A stack as one dataset, and its rows. */
export interface ReadStack {
  readonly dataset: Dataset;
  readonly tables: Tables;
  readonly composed: Composed;
  /** What is allowed but most likely not meant. */
  readonly warnings: readonly DataProblem[];
  /** Edits that do not fit the sets below any more, and why; they are kept and do not count. */
  readonly unfit: readonly UnfitEdit[];
}

export interface UnfitEdit {
  readonly edit: ReadEdit;
  readonly problems: readonly DataProblem[];
}

/**
 * Reads the folders of a stack, the base first.
 * @throws DatasetRefused where the base is no folder that can be read
 */
export async function readStackFiles(
  base: string,
  overlays: readonly string[],
): Promise<StackFiles> {
  const problems: DataProblem[] = [];
  const read = await readFolder(base, problems);
  if (read === null) throw new DatasetRefused(problems);
  const stories = await readStories(base, problems);
  const sets: OverlaySet[] = [];
  for (const folder of overlays) {
    const set = await readSet(folder, problems);
    if (sets.some(({ id }) => id === set.id) || read.descriptor?.name === set.id)
      problems.push({
        kind: 'idTaken',
        file: folder,
        line: null,
        column: null,
        rule: `another layer is called “${set.id}” too`,
        remedy: `Give one another name, in its datapackage.json or as the name of its folder in ${dirname(folder)}.`,
      });
    sets.push(set);
  }
  return { base: read, stories, overlays: sets, problems };
}

interface Checked {
  readonly composed: Composed;
  readonly stories: readonly ReadStory[];
  readonly problems: readonly DataProblem[];
}

/** Lays a stack together and says everything that is wrong with it. */
export function checkStack(files: StackFiles, { off, edits }: StackChoice): Checked {
  const { reading, descriptor, files: listed } = files.base;
  const { name = '', title = '', entremise } = descriptor ?? {};
  const composed = composeStack({
    base: reading,
    baseSet: { id: name, title, titleFr: entremise?.titleFr ?? null },
    baseUntil: entremise?.dataUntil ?? '',
    overlays: files.overlays.map((set) => ({ ...set, on: !off.has(set.id) })),
    edits,
    ownOn: !off.has('own'),
  });
  const { joined } = composed;
  const problems = [...files.problems, ...composed.problems, ...checkRows(composed.reading)];
  const stories = files.stories.map((story) => joinedStory(story, joined));
  if (descriptor !== null) {
    problems.push(
      ...checkDescriptor(joinedDescriptor(descriptor, joined), composed.reading, listed),
    );
    problems.push(
      ...checkStories(stories, composed.reading, descriptor.entremise.dataUntil as Day),
    );
  }
  return { composed, stories, problems };
}

/** The edits that fit, each tried on those before it; a journal that fits as a whole is tried once. */
function fitting(files: StackFiles, choice: StackChoice): { fit: ReadEdit[]; unfit: UnfitEdit[] } {
  const whole = checkStack(files, choice);
  if (whole.problems.length === 0) return { fit: [...choice.edits], unfit: [] };
  const fit: ReadEdit[] = [];
  const unfit: UnfitEdit[] = [];
  for (const edit of choice.edits) {
    const { problems } = checkStack(files, { ...choice, edits: [...fit, edit] });
    if (problems.length === 0) fit.push(edit);
    else unfit.push({ edit, problems });
  }
  return { fit, unfit };
}

/**
 * Makes one dataset of the files of a stack.
 *

 * @throws DatasetRefused with every error found; an edit that does not fit any more is no error, and is told
 */
export function stackDataset(files: StackFiles, choice: StackChoice): ReadStack {
  const { fit, unfit } =
    choice.edits.length === 0 ? { fit: [], unfit: [] } : fitting(files, choice);
  const { composed, stories, problems } = checkStack(files, { ...choice, edits: fit });
  const { descriptor } = files.base;
  if (problems.length > 0 || descriptor === null) throw new DatasetRefused(problems);
  const { tables } = composed.reading;
  const dataset = datasetOf(
    joinedDescriptor(descriptor, composed.joined),
    tables,
    stories.map(({ story }) => story),
    composed,
  );
  return { dataset, tables, composed, warnings: findWarnings(tables, composed.knownUntil), unfit };
}

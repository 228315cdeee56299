import { dirname } from 'node:path';
import type { Day } from '../model/partialDate.ts';
import { checkDescriptor } from './check/checkDescriptor.ts';
import { checkRows } from './check/checkRows.ts';
import { checkStories } from './check/checkStories.ts';
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
import { revisionOfBase } from './stack/revisionOfRows.ts';

/** The files of a stack as they were read; what is wrong with them as files comes along. */
export interface StackFiles {
  readonly base: FolderReading;
  /** What the base says, by which one tells it from other editions whatever lies above it. */
  readonly baseRevision: () => string;
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

/** A stack laid together, all of it right. */
export interface FittedStack {
  readonly composed: Composed;
  readonly tables: Tables;
  readonly stories: readonly ReadStory[];
  /** Edits that do not fit the sets below any more, and why; they are kept and do not count. */
  readonly unfit: readonly UnfitEdit[];
}

/** A stack as one dataset, and its rows. */
export interface ReadStack extends FittedStack {
  readonly dataset: Dataset;
}

interface UnfitEdit {
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
  let revision: string | null = null;
  return {
    base: read,
    baseRevision: () => (revision ??= revisionOfBase(read, stories)),
    stories,
    overlays: sets,
    problems,
  };
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
    baseSet: {
      id: name,
      title,
      titleFr: entremise?.titleFr ?? null,
      revision: files.baseRevision,
    },
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
    // A story tells the base as it is recorded there: what is known since must not be refused for its sake.
    problems.push(...checkStories(files.stories, reading, descriptor.entremise.dataUntil as Day));
  }
  return { composed, stories, problems };
}

/**
 * Lays a stack together. An edit that does not fit any more, as after a new edition of the base, is no error: it is left out
 * and told. A journal that fits as a whole is tried once; else each edit on those before it that fit.
 *
 * @throws DatasetRefused with every error found in the sets themselves
 */
export function fitStack(files: StackFiles, choice: StackChoice): FittedStack {
  const whole = checkStack(files, choice);
  const fitted = ({ composed, stories }: Checked, unfit: readonly UnfitEdit[]): FittedStack => ({
    composed,
    stories,
    tables: composed.reading.tables,
    unfit,
  });
  if (whole.problems.length === 0) return fitted(whole, []);
  let last = checkStack(files, { ...choice, edits: [] });
  if (last.problems.length > 0) throw new DatasetRefused(last.problems);
  const fit: ReadEdit[] = [];
  const unfit: UnfitEdit[] = [];
  for (const edit of choice.edits) {
    const tried = checkStack(files, { ...choice, edits: [...fit, edit] });
    if (tried.problems.length > 0) {
      unfit.push({ edit, problems: tried.problems });
      continue;
    }
    fit.push(edit);
    last = tried;
  }
  return fitted(last, unfit);
}

/**
 * Makes one dataset of the files of a stack.
 * @throws DatasetRefused with every error found; an edit that does not fit any more is no error, and is told
 */
export function stackDataset(files: StackFiles, choice: StackChoice): ReadStack {
  const fitted = fitStack(files, choice);
  const { composed, tables, stories } = fitted;
  const { descriptor } = files.base;
  // A descriptor that cannot be read is among the problems.
  if (descriptor === null) throw new DatasetRefused(files.problems);
  const told = stories.map(({ story }) => story);
  const dataset = datasetOf(joinedDescriptor(descriptor, composed.joined), tables, told, composed);
  return { ...fitted, dataset };
}

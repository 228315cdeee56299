import { randomBytes } from 'node:crypto';
import type { Database } from '../../database/database.ts';
import type {
  Edit,
  EditCell,
  EditQuestion,
  ListedEdit,
  Patch,
} from '../../model/messages/edits.ts';
import { ownSet, type StackSet } from '../../model/stack.ts';
import type { Wording } from '../../model/wording.ts';
import { composeEdit } from '../edits/composeEdit.ts';
import { relationInWords } from '../edits/usualCells.ts';
import { withoutEdit } from '../edits/withoutEdit.ts';
import { applyDataset } from '../load/applyDataset.ts';
import { LoadRefused } from '../load/loadRefused.ts';
import type { DataProblem } from '../read/dataProblem.ts';
import { cellOf, type Tables } from '../read/tables.ts';
import {
  checkStack,
  fitStack,
  stackDataset,
  type FittedStack,
  type StackFiles,
} from '../readStack.ts';
import { isCell } from '../stack/editJournal.ts';
import { comparePatch, type ComparedPatch } from './comparePatch.ts';
import { StackReader, type CurrentStack } from './currentStack.ts';
import { EditRefused } from './editRefused.ts';
import { keepStack, type KeptStack } from './keptStack.ts';
import { listedEdits } from './listedEdits.ts';
import { bare, numbered, writeOwnJournal } from './ownJournal.ts';

export interface KeptChange {
  readonly edit: Edit;
  readonly revision: string;
  readonly knownUntil: string;
}

export interface Preview {
  readonly cells: readonly EditCell[];
  readonly sentence: Wording | null;
  readonly problems: readonly DataProblem[];
}

/** What a change of the stack is to become. */
interface Next {
  readonly edits: readonly Edit[];
  readonly off: readonly string[];
}

/** Keeps the files of a stack before it is loaded, where they are not kept yet, so that one can go back to them. */
export type KeepFiles = (stack: KeptStack, files: StackFiles) => Promise<unknown>;

const without = (off: readonly string[], id: string): string[] => off.filter((one) => one !== id);

/** What is switched off when edits are made: they are made on all edits before them. */
const withOwn = ({ off }: KeptStack): Set<string> => new Set(without(off, ownSet));

/** How a relation that an edit is about reads with it; null where it is about something else. */
function sentenceOf({ cells: [first] }: Edit, tables: Tables): Wording | null {
  if (first?.file !== 'relations') return null;
  const row = tables.relations.find((one) => cellOf(one, 'id') === first.row);
  return row === undefined ? null : relationInWords(row.cells, tables);
}

/** Letters that start no number, so that no spreadsheet takes an id for one. */
const newId = (): string => `e${Date.now().toString(36)}-${randomBytes(4).toString('hex')}`;

/**
 * Changes the stack whose data a database holds: its own set edit by edit, and which sets count. Each change is checked as the
 * loader checks, written to the disk, and loaded as a difference; changes wait for one another, so that each is made on
 * what the one before left.
 */
export class StackKeeper {
  readonly #database: Database;
  readonly #home: string;
  readonly #reader: StackReader;
  readonly #keepFiles: KeepFiles;
  readonly #now: () => Date;
  #last: Promise<unknown> = Promise.resolve();

  constructor(
    database: Database,
    places: { readonly home: string; readonly bundled: string },
    {
      keepFiles = () => Promise.resolve(),
      now = () => new Date(),
    }: { readonly keepFiles?: KeepFiles; readonly now?: () => Date } = {},
  ) {
    this.#database = database;
    this.#home = places.home;
    this.#reader = new StackReader(database, places);
    this.#keepFiles = keepFiles;
    this.#now = now;
  }

  /** The sets of the stack, the base first; one that stands alone is told too. */
  async sets(): Promise<{ sets: readonly StackSet[]; revision: string }> {
    const { stack, current } = await this.#stack();
    const { composed } = stack;
    if (composed.sets.length > 0) return { sets: composed.sets, revision: current.record.revision };
    const { name, title, titleFr, revision } = current.record;
    const brings = Object.values(stack.tables).flat().length;
    const alone: StackSet = {
      id: name,
      title,
      titleFr,
      kind: 'base',
      revision,
      on: true,
      brings,
      corrects: 0,
    };
    return { sets: [alone], revision };
  }

  /** The edits, the newest first. */
  async edits(): Promise<{ items: readonly ListedEdit[]; revision: string }> {
    const current = await this.#reader.read();
    const stack = this.#editable(current);
    return { items: listedEdits(current.edits, stack), revision: current.record.revision };
  }

  /** What an edit would write, how it reads and what is wrong with it. Nothing is written. */
  async preview(question: EditQuestion, by: string): Promise<Preview> {
    const current = await this.#reader.read();
    const { edit, composed, problems } = this.#tried(current, question, by);
    return { cells: edit.cells, sentence: sentenceOf(edit, composed.reading.tables), problems };
  }

  /** @throws EditRefused, EditMistake */
  add(question: EditQuestion, by: string): Promise<KeptChange> {
    return this.#inTurn(async () => {
      const current = await this.#reader.read();
      const { edit, problems } = this.#tried(current, question, by);
      if (problems.length > 0) throw new EditRefused({ code: 'problems', problems });
      const { off } = current.kept;
      // An arrangement of the map is no knowledge that somebody would want to see on the map.
      const offThen = edit.is === 'arrange' ? off : without(off, ownSet);
      return this.#change(current, { edits: [...current.edits, edit], off: offThen }, edit);
    });
  }

  /**
   * Takes an edit away; null: the last.
   * @throws EditRefused where there is none, or later ones rest on it
   */
  remove(id: string | null): Promise<KeptChange> {
    return this.#inTurn(async () => {
      const current = await this.#reader.read();
      const edit = id === null ? current.edits.at(-1) : current.edits.find((one) => one.id === id);
      if (edit === undefined) throw new EditRefused({ code: 'noSuchEdit', id: id ?? '' });
      const edits = withoutEdit(current.edits, edit);
      const before = new Set(this.#editable(current).unfit.map((one) => one.edit.id));
      const { unfit } = this.#editable({ ...current, edits: numbered(edits) });
      const needing = unfit.map((one) => one.edit.id).filter((one) => !before.has(one));
      if (needing.length > 0) throw new EditRefused({ code: 'stillNeeded', edits: needing });
      return this.#change(current, { edits, off: current.kept.off }, edit);
    });
  }

  /** Switches a set on or off. @throws EditRefused */
  switchSet(id: string, on: boolean): Promise<void> {
    return this.#inTurn(async () => {
      const current = await this.#reader.read();
      if (id === current.record.name) throw new EditRefused({ code: 'baseStays' });
      const isKnown = id === ownSet || current.files.overlays.some((set) => set.id === id);
      if (!isKnown) throw new EditRefused({ code: 'noSuchSet', id });
      const { off } = current.kept;
      await this.#load(current, {
        edits: current.edits,
        off: on ? without(off, id) : [...new Set([...off, id])].sort(),
      });
    });
  }

  async patch(): Promise<Patch> {
    const { record, edits } = await this.#reader.read();
    return { format: 'entremise-edits', version: 1, dataset: record.name, edits: edits.map(bare) };
  }

  /** What a patch would bring. Nothing is written. @throws EditRefused */
  async compare(
    patch: Patch,
  ): Promise<ComparedPatch & { readonly problems: readonly DataProblem[] }> {
    const current = await this.#reader.read();
    const compared = this.#compared(patch, current);
    const edits = numbered([...current.edits, ...compared.fresh]);
    const { problems } = checkStack(current.files, { off: withOwn(current.kept), edits });
    return { ...compared, problems };
  }

  /**
   * Takes the edits of a patch behind one's own: all that conflict with nothing, and of the others those decided for.
   * @throws EditRefused where one is undecided, or they do not fit
   */
  take(
    patch: Patch,
    decisions: Readonly<Record<string, 'mine' | 'theirs'>>,
  ): Promise<{ taken: number; revision: string }> {
    return this.#inTurn(async () => {
      const current = await this.#reader.read();
      const { fresh, conflicts } = this.#compared(patch, current);
      const contested = new Set(conflicts.map(({ edit }) => edit));
      const undecided = [...contested].filter((id) => !Object.hasOwn(decisions, id));
      if (undecided.length > 0) throw new EditRefused({ code: 'undecided', edits: undecided });
      const taken = fresh.filter(({ id }) => !contested.has(id) || decisions[id] === 'theirs');
      const edits = [...current.edits, ...taken];
      const off = without(current.kept.off, ownSet);
      const { problems } = checkStack(current.files, { off: new Set(off), edits: numbered(edits) });
      if (problems.length > 0) throw new EditRefused({ code: 'problems', problems });
      const { revision } = await this.#load(current, { edits, off });
      return { taken: taken.length, revision };
    });
  }

  #compared(patch: Patch, { record, edits, ...current }: CurrentStack): ComparedPatch {
    if (patch.dataset !== record.name)
      throw new EditRefused({ code: 'otherDataset', dataset: patch.dataset, loaded: record.name });
    const broken = patch.edits.find(({ cells }) => !cells.every(isCell));
    if (broken !== undefined) throw new EditRefused({ code: 'patchBroken', edit: broken.id });
    return comparePatch(patch, edits, this.#editable({ record, edits, ...current }).tables);
  }

  async #stack(): Promise<{ current: CurrentStack; stack: FittedStack }> {
    const current = await this.#reader.read();
    const { files, kept, edits } = current;
    return { current, stack: fitStack(files, { off: new Set(kept.off), edits }) };
  }

  /** The stack with the user's own edits, also where they are switched off: edits are made on edits. */
  #editable({ files, kept, edits }: CurrentStack): FittedStack {
    return fitStack(files, { off: withOwn(kept), edits });
  }

  #tried(current: CurrentStack, question: EditQuestion, by: string) {
    const { tables, unfit } = this.#editable(current);
    const author = { id: newId(), by, at: this.#now().toISOString() };
    const edit = composeEdit(question, tables, author);
    if (edit.cells.length === 0) throw new EditRefused({ code: 'nothingChanges' });
    const out = new Set(unfit.map((one) => one.edit));
    const fit = current.edits.filter((one) => !out.has(one));
    const { composed, problems } = checkStack(current.files, {
      off: withOwn(current.kept),
      edits: numbered([...fit, edit]),
    });
    return { edit, composed, problems };
  }

  async #change(current: CurrentStack, next: Next, edit: Edit): Promise<KeptChange> {
    return { edit: bare(edit), ...(await this.#load(current, next)) };
  }

  /** Writes what is to be and loads it; where the loader refuses, what was there before is put back. */
  async #load(
    current: CurrentStack,
    { edits, off }: Next,
  ): Promise<{ revision: string; knownUntil: string }> {
    const { record, kept, files } = current;
    await this.#keepFiles({ ...kept, off: [...off] }, files);
    const { dataset, composed } = stackDataset(files, {
      off: new Set(off),
      edits: numbered(edits),
    });
    const write = async (of: Next): Promise<void> => {
      if (of.edits !== current.edits || edits !== current.edits)
        await writeOwnJournal(this.#home, record.name, of.edits);
      await keepStack(this.#home, record.name, { ...kept, off: [...of.off] });
    };
    await write({ edits, off });
    try {
      await applyDataset(this.#database, dataset, {
        replace: false,
        bundled: record.bundled,
        // The terms are those that the schema was made of, unless a layer brings its own.
        schemaStands: (dataset.record['vocabulary'] ?? null) === record.vocabulary,
      });
    } catch (error) {
      await write({ edits: current.edits, off: kept.off });
      if (error instanceof LoadRefused)
        throw new EditRefused({ code: 'notLoaded', reason: error.message });
      throw error;
    }
    return { revision: dataset.revision, knownUntil: composed.knownUntil };
  }

  /** Runs work when all that was asked for before is done, however that ended. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(work, work);
    this.#last = turn.catch(() => undefined);
    return turn;
  }
}

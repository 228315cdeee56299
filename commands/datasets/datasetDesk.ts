import { stat } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Readable } from 'node:stream';
import { archiveLayout } from '../../archive/archiveLayout.ts';
import { DraftStore } from '../../archive/draftStore.ts';
import { installedDatasets } from '../../archive/installedDatasets.ts';
import { keptRevisions } from '../../archive/keptRevisions.ts';
import { stackOfRevision } from '../../archive/revisionFolder.ts';
import { servedRevision } from '../../archive/servedRevision.ts';
import type { Database } from '../../database/database.ts';
import { QuestionRefused, UnknownId } from '../../database/errors.ts';
import { importLimits } from '../../import/read/importLimits.ts';
import { makeId } from '../../import/values/makeId.ts';
import {
  installedDataset,
  type DatasetsMessage,
  type DifferenceMessage,
  type LoadWork,
  type RevisionsMessage,
} from '../../model/messages/datasets.ts';
import type { DraftMessage, DraftsMessage, ReadingQuestion } from '../../model/messages/imports.ts';
import { isPlainName } from '../../model/plainName.ts';
import type { KeptStack } from '../../seed/keep/keptStack.ts';
import type { DatasetPort } from '../../server/datasets/datasetPort.ts';
import { bundledDatasets } from '../bundledFolder.ts';
import type { Config } from '../environment.ts';
import { isBeside } from './besideFiles.ts';
import type { ReadingJob } from './deskMessages.ts';
import { DeskThread } from './deskThread.ts';
import { failureDetail } from './failureDetail.ts';
import { limited } from './limited.ts';
import { listedRevisions } from './listedRevisions.ts';
import { servedData } from './servedData.ts';

const mostDrafts = 20;
const mostFiles = 20;
const mostBytes = importLimits.fileBytes * 2;
const megabyte = 1024 * 1024;

const refuse = (fault: QuestionRefused['fault']): QuestionRefused => new QuestionRefused(fault);
const tooLarge = (file: string): QuestionRefused =>
  refuse({
    code: 'fileTooLarge',
    field: file,
    parameters: { most: `${importLimits.fileBytes / megabyte} MB` },
  });

const listed = <T>(items: T[]) => ({ items, total: items.length, truncated: false });

/** Keeps the datasets of this installation for the server: lists, imports, loads them, and goes back. */
export class DatasetDesk implements DatasetPort {
  readonly #database: Database;
  readonly #config: Config;
  readonly #isLocal: boolean;
  readonly #drafts: DraftStore;
  readonly #thread = new DeskThread();
  #work: { readonly began: number; work: LoadWork } | null = null;

  /** @param isLocal whether the database is the one that this program runs */
  constructor(database: Database, config: Config, isLocal: boolean) {
    this.#database = database;
    this.#config = config;
    this.#isLocal = isLocal;
    this.#drafts = new DraftStore(config.home);
  }

  stop(): Promise<void> {
    return this.#thread.end();
  }

  async datasets(): Promise<Omit<DatasetsMessage, 'mayEdit'>> {
    const loaded = await this.#loaded();
    const all = await installedDatasets(this.#config.home, bundledDatasets);
    return {
      ...listed(
        // The folder of a dataset is nobody’s business elsewhere: the schema leaves it out.
        all.map((one) => installedDataset.parse({ ...one, isLoaded: one.name === loaded?.name })),
      ),
      loaded: loaded === null ? null : { name: loaded.name, revision: loaded.revision },
      work: this.#workNow(),
    };
  }

  async revisions(name: string): Promise<RevisionsMessage> {
    const kept = await keptRevisions(this.#config.home, await this.#known(name));
    return listedRevisions(kept, await this.#loaded());
  }

  async difference(
    name: string,
    { from, until }: { readonly from: string; readonly until: string },
  ): Promise<DifferenceMessage> {
    const known = await this.#known(name);
    const [before, after] = [await this.#kept(known, from), await this.#kept(known, until)];
    const done = await this.#thread.do({ is: 'compare', from: before, until: after });
    if (done.is !== 'compared') throw new Error(`The comparison answered ${done.is}.`);
    return { tables: [...done.tables] };
  }

  async load(name: string, revision: string | null): Promise<LoadWork> {
    const known = await this.#known(name);
    if (revision !== null) await this.#kept(known, revision);
    const [config, address, isLocal] = [this.#config, this.#database.address, this.#isLocal];
    // At once, so that whoever asks is told; the load that runs stays what is followed.
    this.#thread.refuseIfBusy();
    const loading = this.#thread.do({
      is: 'load',
      job: { address, isLocal, config, name: known, revision },
    });
    const began = performance.now();
    const entry = {
      began,
      work: { name: known, state: 'running', seconds: 0, report: null, detail: null } as LoadWork,
    };
    this.#work = entry;
    const end = (change: Partial<LoadWork>): void => {
      entry.work = { ...entry.work, ...change, seconds: (performance.now() - began) / 1_000 };
    };
    loading.then(
      (done) =>
        end(done.is === 'loaded' ? { state: 'done', report: done.report } : { state: 'failed' }),
      (error: unknown) => end({ state: 'failed', detail: failureDetail(error) }),
    );
    return entry.work;
  }

  async drafts(): Promise<DraftsMessage> {
    const all = await this.#drafts.all();
    return listed(all.map(({ id, createdAt, title, files }) => ({ id, createdAt, title, files })));
  }

  async createDraft(): Promise<DraftMessage> {
    const all = await this.#drafts.all();
    if (all.length >= mostDrafts)
      throw refuse({ code: 'tooManyDrafts', parameters: { most: mostDrafts } });
    return this.#drafts.create('');
  }

  async draft(id: string): Promise<DraftMessage> {
    const draft = await this.#drafts.find(id);
    if (draft === null) throw new UnknownId('import', id);
    return draft;
  }

  async receive(
    id: string,
    file: string,
    content: Readable,
    bytes: number | null,
  ): Promise<DraftMessage> {
    const { files, title } = await this.draft(id);
    if (!isPlainName(file)) throw refuse({ code: 'fileNameRefused', field: 'file' });
    const others = files.filter(({ name }) => name !== file);
    if (others.length >= mostFiles)
      throw refuse({ code: 'tooManyFiles', parameters: { most: mostFiles } });
    const taken = others.reduce((sum, other) => sum + other.bytes, 0);
    const room = Math.min(importLimits.fileBytes, mostBytes - taken);
    if (bytes !== null && bytes > room) throw tooLarge(file);
    await this.#drafts.receive(id, file, limited(content, room, tooLarge(file)));
    if (title === '' && !isBeside(file))
      await this.#drafts.update(id, { title: file.replace(extname(file), '') });
    return this.draft(id);
  }

  async removeFile(id: string, file: string): Promise<DraftMessage> {
    const { files } = await this.draft(id);
    if (files.some(({ name }) => name === file)) await this.#drafts.removeFile(id, file);
    return this.draft(id);
  }

  async removeDraft(id: string): Promise<void> {
    await this.draft(id);
    await this.#drafts.remove(id);
  }

  read(id: string, question: ReadingQuestion): Promise<DraftMessage> {
    return this.#readOrWrite('read', id, question);
  }

  write(id: string, question: ReadingQuestion): Promise<DraftMessage> {
    return this.#readOrWrite('write', id, question);
  }

  async problems(id: string): Promise<string> {
    await this.draft(id);
    return (await this.#drafts.kept(id, 'problems.csv')) ?? '';
  }

  async #readOrWrite(
    is: 'read' | 'write',
    id: string,
    question: ReadingQuestion,
  ): Promise<DraftMessage> {
    const draft = await this.draft(id);
    if (draft.files.length === 0) throw refuse({ code: 'noFiles' });
    const done = await this.#thread.do({ is, job: await this.#jobOf(draft, question) });
    if (done.is !== 'read') throw new Error(`The reading answered ${done.is}.`);
    const { reading, mapping, problems, written } = done;
    await this.#drafts.keep(id, 'problems.csv', problems ?? '');
    await this.#drafts.keep(id, 'reading.json', JSON.stringify(reading));
    if (mapping !== null) await this.#drafts.keep(id, 'mapping.json', mapping);
    const title = reading.mapping?.dataset.title ?? draft.title;
    await this.#drafts.update(id, is === 'write' ? { title, written } : { title });
    return this.draft(id);
  }

  async #jobOf(draft: DraftMessage, { mapping, against }: ReadingQuestion): Promise<ReadingJob> {
    const { id, files, title } = draft;
    const parts = await Promise.all(
      files.map(async ({ name }) => {
        const path = this.#drafts.pathOf(id, name);
        return { name, path, changed: (await stat(path)).mtimeMs };
      }),
    );
    const all = await installedDatasets(this.#config.home, bundledDatasets);
    return {
      stamp: `${id} ${parts.map(({ name, changed }) => `${name} ${changed}`).join(' ')}`,
      files: parts.map(({ name, path }) => ({ name, path })),
      mapping: mapping === null ? null : { ...mapping, ids: await this.#idsOf(id) },
      name: makeId(title),
      title,
      datasets: archiveLayout(this.#config.home).datasets,
      taken: all.flatMap(({ kind, name }) => (kind === 'bundled' ? [name] : [])),
      against: against ? await this.#comparable() : null,
      scratch: this.#drafts.pathOf(id, '../check'),
      today: new Date().toISOString().slice(0, 10),
    };
  }

  /** The ids that the last reading made: they do not travel. */
  async #idsOf(id: string): Promise<unknown> {
    const text = await this.#drafts.kept(id, 'mapping.json');
    return text === null ? [] : (JSON.parse(text) as { ids: unknown }).ids;
  }

  /** The loaded dataset, where its files are kept, so that actors can be compared with its. */
  async #comparable(): Promise<ReadingJob['against']> {
    const loaded = await this.#loaded();
    if (loaded === null) return null;
    const { name, title } = loaded;
    const kept = servedRevision(await keptRevisions(this.#config.home, name), loaded);
    const installed = await installedDatasets(this.#config.home, bundledDatasets);
    const folder =
      kept === null
        ? installed.find((one) => one.name === name)?.folder
        : stackOfRevision(this.#config.home, kept).base;
    return folder === undefined ? null : { folder, name, title };
  }

  #loaded(): ReturnType<typeof servedData> {
    return servedData(this.#database);
  }

  async #known(name: string): Promise<string> {
    const all = await installedDatasets(this.#config.home, bundledDatasets);
    if (all.some((one) => one.name === name)) return name;
    throw new UnknownId('dataset', name);
  }

  async #kept(name: string, revision: string): Promise<KeptStack> {
    const all = await keptRevisions(this.#config.home, name);
    const found = all.find((one) => one.revision === revision);
    if (found !== undefined) return stackOfRevision(this.#config.home, found);
    throw new UnknownId('revision', revision);
  }

  #workNow(): LoadWork | null {
    if (this.#work === null) return null;
    const { began, work } = this.#work;
    return work.state === 'running'
      ? { ...work, seconds: (performance.now() - began) / 1_000 }
      : work;
  }
}

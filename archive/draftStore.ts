import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { z } from 'zod';
import { draftMessage, type DraftMessage } from '../model/messages/imports.ts';
import { archiveLayout } from './archiveLayout.ts';
import { writeWhole } from '../seed/keep/writeWhole.ts';

const savedDraft = draftMessage.omit({ files: true, reading: true });
type SavedDraft = z.infer<typeof savedDraft>;

const idPattern = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Imports under way: their files and what was decided of them, on disk, so that they outlive a page and the program. */
export class DraftStore {
  readonly #folder: string;

  constructor(home: string) {
    this.#folder = archiveLayout(home).drafts;
  }

  /** Where a draft lies. */
  folderOf(id: string): string {
    return join(this.#folder, id);
  }

  pathOf(id: string, file: string): string {
    return join(this.folderOf(id), 'files', file);
  }

  async create(title: string): Promise<DraftMessage> {
    const saved = { id: randomUUID(), createdAt: new Date().toISOString(), title, written: null };
    await mkdir(join(this.folderOf(saved.id), 'files'), { recursive: true });
    await this.#save(saved);
    return { ...saved, files: [], reading: null };
  }

  /** A draft, or null where there is none of that id. */
  async find(id: string): Promise<DraftMessage | null> {
    if (!idPattern.test(id)) return null;
    const saved = await this.#json(id, 'draft.json', savedDraft);
    if (saved === null) return null;
    const reading = await this.#json(id, 'reading.json', draftMessage.shape.reading);
    return { ...saved, files: await this.#files(id), reading };
  }

  /** The drafts, the latest first. */
  async all(): Promise<DraftMessage[]> {
    const ids = await readdir(this.#folder).catch(() => []);
    const found = await Promise.all(ids.map((id) => this.find(id)));
    return found
      .flatMap((draft) => draft ?? [])
      .sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
  }

  /** Takes a file in as it arrives; it is there whole or not at all. What was read before no longer holds. */
  async receive(id: string, file: string, content: AsyncIterable<Buffer>): Promise<void> {
    const part = join(this.folderOf(id), `.${randomUUID()}.part`);
    try {
      await pipeline(content, createWriteStream(part));
      await rename(part, this.pathOf(id, file));
      await this.#forgetReading(id);
    } finally {
      await rm(part, { force: true });
    }
  }

  async removeFile(id: string, file: string): Promise<void> {
    await rm(this.pathOf(id, file), { force: true });
    await this.#forgetReading(id);
  }

  async remove(id: string): Promise<void> {
    await rm(this.folderOf(id), { recursive: true, force: true });
  }

  async update(id: string, change: Partial<Pick<SavedDraft, 'title' | 'written'>>): Promise<void> {
    const saved = await this.#json(id, 'draft.json', savedDraft);
    if (saved !== null) await this.#save({ ...saved, ...change });
  }

  /** Keeps a text beside the files of a draft. */
  keep(id: string, name: string, text: string): Promise<void> {
    return writeWhole(join(this.folderOf(id), name), text);
  }

  /** A text that was kept, or null. */
  kept(id: string, name: string): Promise<string | null> {
    return readFile(join(this.folderOf(id), name), 'utf8').catch(() => null);
  }

  async #files(id: string): Promise<DraftMessage['files']> {
    const folder = join(this.folderOf(id), 'files');
    const names = (await readdir(folder).catch(() => [])).sort();
    return Promise.all(
      names.map(async (name) => ({ name, bytes: (await stat(join(folder, name))).size })),
    );
  }

  #forgetReading(id: string): Promise<void> {
    return rm(join(this.folderOf(id), 'reading.json'), { force: true });
  }

  async #json<T>(id: string, name: string, schema: z.ZodType<T>): Promise<T | null> {
    const text = await this.kept(id, name);
    if (text === null) return null;
    try {
      return schema.parse(JSON.parse(text));
    } catch {
      // Of another version of the program, or torn: as if it were not there.
      return null;
    }
  }

  #save(saved: SavedDraft): Promise<void> {
    return this.keep(saved.id, 'draft.json', `${JSON.stringify(saved, null, 2)}\n`);
  }
}

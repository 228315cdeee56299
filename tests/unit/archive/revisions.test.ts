import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compareStacks } from '../../../archive/compareStacks.ts';
import { installedDatasets } from '../../../archive/installedDatasets.ts';
import { keepRevision, markLoaded } from '../../../archive/keepRevision.ts';
import { keptRevisions } from '../../../archive/keptRevisions.ts';
import { revisionFolder } from '../../../archive/revisionFolder.ts';
import type { KeptRevision } from '../../../model/messages/datasets.ts';
import { readDataset } from '../../../seed/readDataset.ts';
import { madeUp } from '../../fixtures/csvRows.ts';
import { copyDataset, edit } from '../../fixtures/datasetFolder.ts';
import { temporaryFolder } from '../../fixtures/temporaryFolder.ts';

const nothing = (): Promise<void> => Promise.resolve();

const kept = (revision: string): KeptRevision => ({
  name: 'halvane-2034',
  title: 'Halvane',
  revision,
  dataUntil: '2034-12-31',
  draft: false,
  counts: { actors: 1, relations: 1, events: 1, sources: 1 },
  keptAt: '2035-01-01T00:00:00.000Z',
  loadedAt: null,
  base: '',
  layers: [],
  ownOn: true,
});

const alone = (base: string) => ({ base, overlays: [], off: [] });

const on = (day: number): Date => new Date(Date.UTC(2035, 0, day));

describe('a revision that is kept', () => {
  test('is the dataset, with its stories, as it was', async () => {
    const home = temporaryFolder();
    await keepRevision(home, alone(madeUp), kept('one'), nothing);
    const folder = revisionFolder(home, 'halvane-2034', 'one');
    const [then, now] = [await readDataset(folder), await readDataset(madeUp)];
    expect(then.dataset.revision).toBe(now.dataset.revision);
    expect(await compareStacks(alone(folder), alone(madeUp))).toEqual([]);
  });

  test('is not there where its copy turned out to be another', async () => {
    const home = temporaryFolder();
    const refuse = (): Promise<void> => Promise.reject(new Error('another'));
    await expect(keepRevision(home, alone(madeUp), kept('one'), refuse)).rejects.toThrow('another');
    expect(await keptRevisions(home)).toEqual([]);
    expect(await readdir(join(home, 'revisions/halvane-2034'))).toEqual([]);
  });

  test('is listed by when it was last loaded', async () => {
    const home = temporaryFolder();
    for (const [at, revision] of ['one', 'two', 'three'].entries()) {
      await keepRevision(home, alone(madeUp), kept(revision), nothing);
      await markLoaded(home, kept(revision), on(at + 1), []);
    }
    await markLoaded(home, kept('one'), on(9), []);
    const names = (await keptRevisions(home, 'halvane-2034')).map(({ revision }) => revision);
    expect(names).toEqual(['one', 'three', 'two']);
  });

  test('is forgotten when twenty others were loaded since, unless it has to stay', async () => {
    const home = temporaryFolder();
    const empty = temporaryFolder();
    for (let at = 1; at <= 23; at += 1) {
      await keepRevision(home, alone(empty), kept(`r${at}`), nothing);
      await markLoaded(home, kept(`r${at}`), on(at), ['r1']);
    }
    const names = (await keptRevisions(home, 'halvane-2034')).map(({ revision }) => revision);
    expect(names).toHaveLength(20);
    expect(names).toContain('r1');
    expect(names).not.toContain('r2');
    expect(names[0]).toBe('r23');
  });
});

describe('two editions', () => {
  test('differ by rows added, changed with their columns, and removed', async () => {
    const other = await copyDataset(madeUp);
    await edit(other, 'actors.csv', (text) => {
      const [head = '', , second = '', ...rest] = text.split('\n');
      return [head, second.replace(',public,', ',restricted,'), ...rest].join('\n');
    });
    await writeFile(join(other, 'stories/harbour-talks.yaml'), 'id: other\n');
    const tables = await compareStacks(alone(madeUp), alone(other));
    await rm(other, { recursive: true });
    const actors = tables.find(({ file }) => file === 'actors');
    expect(actors).toMatchObject({ added: 0, changed: 1, removed: 1 });
    expect(actors?.rows.find(({ is }) => is === 'changed')?.columns).toEqual(['handling']);
    expect(tables.find(({ file }) => file.endsWith('harbour-talks.yaml'))?.changed).toBe(1);
  });
});

test('datasets made here, bundled ones and those loaded from elsewhere go by their names', async () => {
  const home = temporaryFolder();
  await keepRevision(home, alone(madeUp), kept('one'), nothing);
  const all = await installedDatasets(home, join(import.meta.dirname, '../../../seed/datasets'));
  expect(all.map(({ name, kind, revisions }) => [name, kind, revisions])).toEqual([
    ['central-mali-2019', 'bundled', 0],
    ['halvane-2034', 'kept', 1],
  ]);
});

import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { differenceOf } from '../../../import/compare/differenceOf.ts';
import { ImportBusy } from '../../../import/keep/importBusy.ts';
import { keepDataset, revisionsOf } from '../../../import/keep/keepDataset.ts';
import { readMapping } from '../../../import/mapping/readMapping.ts';
import { IdMaker } from '../../../import/values/idMaker.ts';
import { makeId } from '../../../import/values/makeId.ts';
import { readDate } from '../../../import/values/readDate.ts';
import { idPattern } from '../../../model/ids.ts';
import { readDataset } from '../../../seed/readDataset.ts';
import { summarize } from '../../../seed/report/summarize.ts';
import { imported } from './imported.ts';

let home = '';
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'entremise-import-'));
});
afterEach(() => rm(home, { recursive: true, force: true }));

const now = new Date('2035-01-01T10:00:00Z');
const check = async (folder: string): Promise<void> => void (await readDataset(folder));
const nodes =
  'Id,Label,alias,wikidata\n1,Ilo Marsan,Captain,Q1\n2,Lantern Fleet,,\n3,Torsel Watch,,\n';
const edges = 'Source,Target,date\n1,2,2034-05\n2,3,2034\n';

describe('an edition', () => {
  test('is a folder that the loader takes, and calls itself a draft', async () => {
    const { files } = await imported({ 'nodes.csv': nodes, 'edges.csv': edges });
    const folder = join(home, 'harbor');
    await keepDataset(folder, files, { check, now });
    const read = await readDataset(folder);
    const { dataset } = read;
    expect(summarize(read)).toContain('draft: its rows are not cited yet');
    expect(dataset.record).toMatchObject({
      name: 'harbor',
      state: 'draft',
      dataUntil: '2034-12-31',
    });
    expect(dataset.nodes.find(({ id }) => id === 'ilo-marsan')?.properties).toMatchObject({
      attributes: ['wikidata|Q1'],
      public: false,
    });
  });

  test('runs again under its mapping: ids stay, and what changes is told', async () => {
    const first = await imported({ 'nodes.csv': nodes, 'edges.csv': edges });
    const folder = join(home, 'harbor');
    await keepDataset(folder, first.files, { check, now });
    const mapping = readMapping(await readFile(join(folder, 'mapping.json')));
    const { tables } = await readDataset(folder);
    const same = await imported({ 'nodes.csv': nodes, 'edges.csv': edges }, { mapping });
    expect(
      differenceOf(tables, (file) => same.rows[file]).every(
        (file) => file.added.length + file.changed.length + file.removed.length === 0,
      ),
    ).toBe(true);
    const renamed = nodes
      .replace('Ilo Marsan', 'Ilo Marsan the Elder')
      .replace('3,Torsel Watch', '4,Reed Watch');
    const second = await imported(
      { 'nodes-2.csv': renamed, 'edges.csv': edges.replace('2,3', '2,4') },
      { mapping },
    );
    const changes = differenceOf(tables, (file) => second.rows[file]);
    expect(changes.find(({ file }) => file === 'actors')).toMatchObject({
      added: ['reed-watch'],
      removed: ['torsel-watch'],
    });
    expect(second.rows.actors[0]).toMatchObject({ id: 'ilo-marsan', name: 'Ilo Marsan the Elder' });
  });

  test('takes the place of the one before, which is kept', async () => {
    const { files } = await imported({ 'nodes.csv': nodes, 'edges.csv': edges });
    const folder = join(home, 'harbor');
    expect(await keepDataset(folder, files, { check, now })).toBeNull();
    const aside = await keepDataset(folder, files, { check, now });
    expect(await readdir(aside ?? '')).toContain('actors.csv');
    expect((await readdir(home)).sort()).toEqual(['harbor', 'harbor.revisions']);
  });

  test('that is not right changes nothing', async () => {
    const { files } = await imported({ 'nodes.csv': nodes, 'edges.csv': edges });
    const folder = join(home, 'harbor');
    await keepDataset(folder, files, { check, now });
    const broken = new Map(files).set('actors.csv', 'id\n');
    await expect(keepDataset(folder, broken, { check, now })).rejects.toThrow();
    expect(await readdir(home)).toEqual(['harbor']);
    await check(folder);
  });

  test('that was killed half-way is mended by the next', async () => {
    const { files } = await imported({ 'nodes.csv': nodes, 'edges.csv': edges });
    const folder = join(home, 'harbor');
    await keepDataset(folder, files, { check, now });
    const aside = await keepDataset(folder, files, { check, now });
    await rm(folder, { recursive: true });
    await writeFile(`${folder}.lock`, '999999999');
    await keepDataset(folder, files, { check, now });
    await check(folder);
    expect(await readdir(revisionsOf(folder))).toHaveLength(1);
    expect(aside).not.toBeNull();
  });

  test('waits for nobody: a second import into one folder is refused', async () => {
    const { files } = await imported({ 'nodes.csv': nodes, 'edges.csv': edges });
    const folder = join(home, 'harbor');
    const second = keepDataset(folder, files, {
      now,
      check: async () => {
        await expect(keepDataset(folder, files, { check, now })).rejects.toThrow(ImportBusy);
      },
    });
    await second;
    await check(folder);
  });
});

test('actors of another dataset are offered with what speaks for it, and joined only when decided', async () => {
  const text = 'Id,Label,aliases,wikidata\na,Cpt Marsan,Ilo Marsan,Q1\nb,Vesna,,\n';
  const folder = join(home, 'base');
  const base = await imported({ 'nodes.csv': nodes, 'edges.csv': edges });
  await keepDataset(folder, base.files, { check, now });
  const against = (await readDataset(folder)).tables.actors;
  const first = await imported({ 'new.csv': text }, { against });
  expect(first.mapping.matches).toEqual([
    {
      key: 'a',
      name: 'Cpt Marsan',
      with: 'ilo-marsan',
      because: [
        { by: 'alias', said: 'Ilo Marsan', known: 'Ilo Marsan' },
        { by: 'externalId', said: 'wikidata Q1', known: 'wikidata Q1' },
      ],
      decision: 'undecided',
    },
  ]);
  expect(first.rows.actors[0]?.id).toBe('cpt-marsan');
  const matches = first.mapping.matches.map((match) => ({ ...match, decision: 'same' as const }));
  const decided = await imported(
    { 'new.csv': text },
    { against, mapping: { ...first.mapping, matches } },
  );
  expect(decided.rows.actors[0]?.id).toBe('ilo-marsan');
});

describe('ids', () => {
  test('are made of names in any script', () => {
    expect(makeId('Ило Марсан')).toBe('ilo-marsan');
    expect(makeId('Zoë Müller-Łęcki')).toBe('zoe-muller-lecki');
    expect(makeId('東京')).not.toBe(makeId('京都'));
  });

  test('are ids, the same for the same name, and never given twice', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1 }), { maxLength: 40 }),
        (names) => {
          const one = new IdMaker(new Map());
          const ids = names.map((name, at) => one.idOf(`${at}`, name));
          for (const id of ids) expect(id).toMatch(idPattern);
          expect(new Set(ids).size).toBe(names.length);
          const again = new IdMaker(one.given);
          const backward = names.map((name, at) => [`${at}`, name] as const).reverse();
          expect(backward.map(([key, name]) => again.idOf(key, name)).reverse()).toEqual(ids);
        },
      ),
    );
  });
});

describe('dates', () => {
  const day = fc
    .date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

  test('of every spelling are the day that was written', () => {
    fc.assert(
      fc.property(day, (iso) => {
        const [year = '', month = '', date = ''] = iso.split('-');
        const spelled = new Date(`${iso}T00:00:00Z`);
        const long = (locale: string): string =>
          spelled.toLocaleDateString(locale, {
            day: 'numeric',
            month: 'long',
            year: 'numeric',
            timeZone: 'UTC',
          });
        const read = { is: 'date', date: iso };
        for (const text of [
          iso,
          `${iso}T12:00:00Z`,
          `${year}/${month}/${date}`,
          long('en-GB'),
          long('en-US'),
          long('fr-FR'),
        ])
          expect(readDate(text, null)).toEqual(read);
        expect(readDate(`${date}/${month}/${year}`, 'dmy')).toEqual(read);
        expect(readDate(`${month}/${date}/${year}`, 'mdy')).toEqual(read);
      }),
    );
  });

  test.each([
    ['1946.0', { is: 'date', date: '1946' }],
    ['c. 1648', { is: 'approximate', date: '1648', words: 'c. 1648' }],
    ['1648~', { is: 'approximate', date: '1648', words: '1648~' }],
    ['vers mars 1648', { is: 'approximate', date: '1648-03', words: 'vers mars 1648' }],
    ['1640s', { is: 'approximate', date: null, words: '1640s' }],
    ['1648/1650', { is: 'period', since: '1648', until: '1650' }],
    ['31/02/1638', { is: 'words', words: '31/02/1638' }],
    ['n/a', { is: 'none' }],
  ])('%s is not more than it says', (text, read) => {
    expect(readDate(text, null)).toEqual(read);
  });
});

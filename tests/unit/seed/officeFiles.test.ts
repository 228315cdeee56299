import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readDataset } from '../../../seed/readDataset.ts';
import { copyDataset, edit } from '../../fixtures/datasetFolder.ts';
import { problemLines } from '../../fixtures/datasetProblems.ts';

/** Datasets as Excel, LibreOffice, Windows and macOS leave them. */
const varnia = join(import.meta.dirname, '../../fixtures/datasets/varnia-2031');

let folder: string;
beforeEach(async () => {
  folder = await copyDataset(varnia);
});
afterEach(() => rm(folder, { recursive: true }));

const bytes = (file: string) => readFile(join(folder, file));
const put = (file: string, content: string | Buffer) => writeFile(join(folder, file), content);
const revision = async (): Promise<string> => (await readDataset(folder)).dataset.revision;
const relation = async (id: string) =>
  (await readDataset(folder)).dataset.relationships.find(({ key }) => key === id)?.properties;

describe('is read as it was meant', () => {
  test.each(['TRUE', 'True', 'true', 'VRAI', 'WAHR'])('“%s” for true', async (word) => {
    await edit(folder, 'relations.csv', (text) =>
      text.replace('FIGHTS;river-front;;2029;..;;', `FIGHTS;river-front;;2029;;${word};`),
    );
    expect((await relation('government-fights-front'))?.['ended']).toBe(true);
  });
  test.each(['FALSE', 'FAUX', 'FALSCH', ''])('“%s” for not so', async (word) => {
    await edit(folder, 'relations.csv', (text) =>
      text.replace('FIGHTS;river-front;;2029;..;;', `FIGHTS;river-front;;2029;..;${word};`),
    );
    expect((await relation('government-fights-front'))?.['ended']).toBe(false);
  });

  test.each([
    ['sep=;', 'sep=;\r\n', ''],
    ['“sep=;” in quotes', '"sep=;"\n', ''],
    ['a byte-order mark', '\uFEFF', ''],
    ['both', '\uFEFFsep=;\r\n', ''],
    ['blank lines before', '\n\n', ''],
    ['empty columns behind', '', ';;'],
  ])('a file with %s', async (_, before, behind) => {
    const whole = await revision();
    await edit(
      folder,
      'actors.csv',
      (text) => before + text.trimEnd().replaceAll(/\n|$/g, `${behind}\n`),
    );
    expect(await revision()).toBe(whole);
  });

  test('a file with tabs between its cells', async () => {
    const whole = await revision();
    await edit(folder, 'actors.csv', (text) => text.replaceAll(';', '\t'));
    expect(await revision()).toBe(whole);
  });

  test('no-break spaces around cells', async () => {
    const whole = await revision();
    await edit(folder, 'relations.csv', (text) =>
      text
        .replace(';LEADS;river-front;', ';\u00A0LEADS\u202F; river-front\u00A0;')
        .replace(';varnia-paper|p. 3\n', ';varnia-paper|p. 3\u00A0\n'),
    );
    await edit(folder, 'actors.csv', (text) => text.replace(';kind;', ';\u00A0kind;'));
    expect(await revision()).toBe(whole);
  });

  test('a byte-order mark in datapackage.json', async () => {
    const whole = await revision();
    await edit(folder, 'datapackage.json', (text) => `\uFEFF${text}`);
    expect(await revision()).toBe(whole);
  });

  test('names in other capitals, paths with ./, and what systems leave behind', async () => {
    const whole = await revision();
    await rename(join(folder, 'actors.csv'), join(folder, 'Actors.CSV'));
    await rename(join(folder, 'datapackage.json'), join(folder, 'DataPackage.json'));
    await edit(folder, 'DataPackage.json', (text) =>
      text.replace('"relations.csv"', '"./relations.csv"'),
    );
    await put('._actors.csv', Buffer.from([0, 5, 0x16, 7]));
    await put('.~lock.events.csv#', ',somebody,');
    await put('~$actors.csv', 'x');
    await put('.DS_Store', 'x');
    expect(await revision()).toBe(whole);
  });
});

describe('is refused in one sentence', () => {
  const utf16 = (text: string) => Buffer.from(text, 'utf16le');

  test.each([
    ['with', (text: string) => utf16(`\uFEFF${text}`)],
    ['without', utf16],
    ['the other way round with', (text: string) => utf16(`\uFEFF${text}`).swap16()],
  ])('UTF-16 %s a byte-order mark', async (_, encode) => {
    await put('actors.csv', encode((await bytes('actors.csv')).toString('utf8')));
    expect(await problemLines(folder)).toEqual([
      'actors.csv: is in UTF-16, not in UTF-8. In Excel, save it as “CSV UTF-8 (comma delimited)”; “Unicode Text” is UTF-16.',
    ]);
  });

  test('datapackage.json in UTF-16', async () => {
    await put('datapackage.json', utf16((await bytes('datapackage.json')).toString('utf8')));
    expect(await problemLines(folder)).toEqual([
      expect.stringMatching(/^datapackage\.json: is in UTF-16/),
    ]);
  });

  test('a quote that never closes, at the row where it opens', async () => {
    await edit(folder, 'actors.csv', (text) => text.replace(';Sana Veil;', ';"Sana Veil;'));
    expect(await problemLines(folder)).toEqual([
      expect.stringMatching(
        /^actors\.csv:6: cannot be read as CSV: a double quote opens in this row and never closes\. /,
      ),
    ]);
  });

  test('a file that is a folder, or missing', async () => {
    await rm(join(folder, 'actors.csv'));
    expect(await problemLines(folder)).toEqual([
      'actors.csv: is missing. Add it; with the header line alone if it has no rows.',
      'datapackage.json resources: the file actors.csv is listed but missing. Add the file, or take it off the list.',
    ]);
    await mkdir(join(folder, 'actors.csv'));
    expect(await problemLines(folder)).toEqual([
      'actors.csv: is a folder, not a file. Put a file there that can be read.',
    ]);
  });

  test('a workbook in the place of a CSV file says how to save it', async () => {
    await rename(join(folder, 'events.csv'), join(folder, 'events.xlsx'));
    expect((await problemLines(folder))[0]).toBe(
      'events.csv: is missing. There is events.xlsx: save it as “CSV UTF-8 (comma delimited)” under the name events.csv.',
    );
  });

  test('a column that has to be there, without an error for each of its cells', async () => {
    await edit(folder, 'actors.csv', (text) => text.replace(';kind;', ';sort;'));
    expect(await problemLines(folder)).toEqual([
      expect.stringMatching(/^actors\.csv:1 sort: “sort” is not a column of this file\. /),
      'actors.csv:1 kind: the column “kind” is missing. Add it; its cells may not be empty.',
    ]);
  });

  test('a row with too many cells, without an error for each reference to it', async () => {
    await edit(folder, 'actors.csv', (text) =>
      text.replace('Armed group of Varnia.;', 'Armed group; of Varnia.;'),
    );
    expect(await problemLines(folder)).toEqual([
      'actors.csv:3: the row has 15 cells and the header 14. Put cells that contain the separator in double quotes.',
    ]);
  });

  test('two files of one name', async () => {
    await put('ACTORS.csv', await bytes('actors.csv'));
    expect(await problemLines(folder)).toEqual([
      'actors.csv: stands twice, as ACTORS.csv and actors.csv. Keep one of them; their names differ only by capitals.',
    ]);
  });
});

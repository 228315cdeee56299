import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { columnTable, fileNames } from '../../../seed/read/columns.ts';
import { bundled, csvRows } from '../../fixtures/csvRows.ts';

const report = join(
  import.meta.dirname,
  '../../../../shared/source/crisis-group-africa-report-276.txt',
);
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const length = 8;
/** Names and titles are what they are. */
const names = new Set([
  'id',
  'name',
  'nameFr',
  'shortName',
  'aliases',
  'title',
  'titleFr',
  'evidence',
]);

describe.runIf(existsSync(report))('the dataset is told in words of its own', () => {
  let runs: ReadonlySet<string>;
  beforeAll(() => {
    const source = wordsOf(readFileSync(report, 'utf8'));
    runs = new Set(
      source.slice(length - 1).map((_, index) => source.slice(index, index + length).join(' ')),
    );
  });

  test('no story has eight words in a row from the report', () => {
    const folder = join(bundled, 'stories');
    const copied = readdirSync(folder).flatMap((name) => {
      const words = wordsOf(readFileSync(join(folder, name), 'utf8'));
      return words
        .map((_, index) => words.slice(index, index + length).join(' '))
        .filter((run) => runs.has(run));
    });
    expect(copied).toEqual([]);
  });

  const present = fileNames.filter((file) => existsSync(join(bundled, `${file}.csv`)));
  test.each(present)('%s.csv has no eight words in a row from the report', (file) => {
    const copied = csvRows(file).flatMap((row) =>
      columnTable[file]
        .filter(({ name, type }) => type.is === 'text' && !names.has(name))
        .flatMap(({ name }) => {
          const words = wordsOf(row[name] ?? '');
          return words
            .map((_, index) => words.slice(index, index + length).join(' '))
            .filter((run) => runs.has(run));
        }),
    );
    expect(copied).toEqual([]);
  });
});

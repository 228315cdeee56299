import { expect, test } from 'vitest';
import { ImportRefused } from '../../../import/importFiles.ts';
import { delimitedTable } from '../../../import/read/delimitedTable.ts';
import { textOf } from '../../../import/read/textOf.ts';
import { tellReading } from '../../../import/tellReading.ts';
import { imported } from './imported.ts';

const told = { difference: null, against: null };

test('a reading tells columns with samples, sentences, counts, and how many relations say nothing', async () => {
  const edges = 'Source,Target,Relationship,mood\nIlo,Vesna,cousin,calm\nIlo,Torsel,cousin,\n';
  const done = await imported({ 'edges.csv': edges });
  const { tables, mapping } = done;
  const reading = tellReading({ tables, mapping, imported: done, problems: [], ...told });
  expect(reading.state).toBe('ready');
  expect(reading.counts).toMatchObject({ actors: 3, relations: 2, neutral: 2 });
  expect(reading.tables[0]?.columns.at(-1)).toEqual({ name: 'mood', samples: ['calm'] });
  expect(reading.preview.relations[0]?.sentence).toEqual({
    en: 'Ilo is tied to Vesna',
    fr: 'Ilo\u00a0: lien avec Vesna',
  });
});

test('dates that can be read in two ways are asked about, once for each column', async () => {
  const edges = 'Source,Target,date\nIlo,Vesna,03/02/2031\nIlo,Torsel,04/05/2031\n';
  const refused = await imported({ 'edges.csv': edges }).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(ImportRefused);
  const { mapping, problems } = refused as ImportRefused;
  const reading = tellReading({ tables: [], mapping, imported: null, problems, ...told });
  expect(reading.state).toBe('asks');
  expect(reading.problemCount).toBe(0);
  expect(reading.dates).toEqual([
    { table: 'edges.csv', column: 'date', samples: ['03/02/2031', '04/05/2031'], count: 2 },
  ]);
});

test('a file is read in the encoding and by the delimiter that somebody names', () => {
  const cyrillic = Buffer.from([0xc8, 0xeb, 0xee]);
  expect(textOf(cyrillic, 'Windows-1251').bytes.toString('utf8')).toBe('Ило');
  const bytes = Buffer.from('source;target;note, long\nIlo;Vesna;a, b\n');
  const table = delimitedTable('a.csv', { bytes, encoding: 'UTF-8' }, 'comma');
  expect(table.columns).toEqual(['source;target;note', 'long']);
});

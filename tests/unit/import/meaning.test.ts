import { describe, expect, test } from 'vitest';
import { ImportRefused, type Imported } from '../../../import/importFiles.ts';
import type { ImportMapping } from '../../../model/messages/importMapping.ts';
import { readMapping } from '../../../import/mapping/readMapping.ts';
import { DatasetRefused } from '../../../seed/read/datasetRefused.ts';
import { imported } from './imported.ts';

const war = `year,source,target,type
2030,Lantern Fleet,Harbor Guard,opposing
2031,Lantern Fleet,Harbor Guard,opposing
2033,Lantern Fleet,Harbor Guard,opposing
2034,Lantern Fleet,Harbor Guard,opposing
2034,Pier Works,Harbor Guard,supportive
`;

/** A mapping in which a word means a type. */
const meaning = (
  { mapping }: Imported,
  value: string,
  change: Partial<ImportMapping['types'][number]>,
): ImportMapping => ({
  ...mapping,
  types: mapping.types.map((entry) => (entry.value === value ? { ...entry, ...change } : entry)),
});

describe('what a file does not say', () => {
  test('has no meaning until somebody gives it one', async () => {
    const first = await imported({ 'war.csv': war });
    expect(new Set(first.rows.relations.map(({ type }) => type))).toEqual(new Set(['TIED_TO']));
    expect(first.mapping.types[0]).toMatchObject({
      value: 'opposing',
      count: 4,
      samples: [
        {
          en: 'Lantern Fleet is tied to Harbor Guard',
          fr: 'Lantern Fleet\u00a0: lien avec Harbor Guard',
        },
      ],
    });
    const mapping = meaning(first, 'opposing', { as: 'FIGHTS' });
    const { rows } = await imported({ 'war.csv': war }, { mapping });
    expect(rows.relations.map(({ type, role }) => [type, role])).toEqual([
      ['FIGHTS', 'opposing'],
      ['FIGHTS', 'opposing'],
      ['TIED_TO', 'supportive'],
    ]);
  });

  test('stays neutral where a type cannot join such kinds', async () => {
    const text = 'source,target,source type,target type,type\nIlo,Vesna,Person,Person,runs\n';
    const first = await imported({ 'a.csv': text });
    const mapping = meaning(first, 'runs', { as: 'LEADS' });
    const { rows, notes } = await imported({ 'a.csv': text }, { mapping });
    expect(rows.relations[0]?.type).toBe('TIED_TO');
    expect(notes.map(({ note }) => note)).toContainEqual(
      expect.objectContaining({ code: 'cannotJoin', source: 'Person', target: 'Person' }),
    );
  });
});

test('years in a row are one spell; a spell that reaches the last year has no known end', async () => {
  const { rows } = await imported({ 'war.csv': war });
  expect(rows.relations.map(({ since, until, evidence }) => [since, until, evidence])).toEqual([
    ['2030', '2031', 'file-war-csv|rows 2–3'],
    ['2033', '', 'file-war-csv|rows 4–5'],
    ['2034', '', 'file-war-csv|row 6'],
  ]);
});

test('an act keeps each of its dates; reversed ends are turned round', async () => {
  const first = await imported({ 'war.csv': war });
  const mapping = meaning(first, 'opposing', { as: 'ATTACKED', reversed: true });
  const { rows } = await imported({ 'war.csv': war }, { mapping });
  const attacks = rows.relations.filter(({ type }) => type === 'ATTACKED');
  expect(attacks.map(({ source, since, until }) => [source, since, until])).toEqual(
    ['2030', '2031', '2033', '2034'].map((year) => ['harbor-guard', year, '']),
  );
});

describe('two modes', () => {
  const talks = `participant,event,date,role
Ilo Marsan,Quay talks,2034-01-02,party
Vesna Tarrag,Quay talks,2034-01-02,party
Vesna Tarrag,Reed talks,2034-02-01,guest
Ilo Marsan,Reed talks,2034-02-01,party
`;

  test('what happened is an event, and who was there took part', async () => {
    const { rows } = await imported({ 'talks.csv': talks });
    expect(rows.events.map(({ id, date }) => [id, date])).toEqual([
      ['quay-talks', '2034-01-02'],
      ['reed-talks', '2034-02-01'],
    ]);
    expect(rows.participants.map(({ role }) => role)).toEqual(Array(4).fill('took part'));
    expect(rows.relations).toEqual([]);
  });

  test('a projection is made if wished, and every row of it says so', async () => {
    const { rows } = await imported({ 'talks.csv': talks }, { project: true });
    expect(rows.relations).toHaveLength(1);
    expect(rows.relations[0]).toMatchObject({
      type: 'TIED_TO',
      role: 'projection: 2 events in common',
      since: '2034-01-02',
      until: '2034-02-01',
      'x:weight': '2',
      evidence: 'file-talks-csv|rows 2–5',
    });
  });
});

describe('dates', () => {
  const dated = (...dates: string[]): string =>
    `source,target,date\n${dates.map((date, at) => `A${at},B${at},${date}\n`).join('')}`;

  test('that can be read in two ways are asked for, not guessed', async () => {
    const refusal = await imported({ 'a.csv': dated('03/02/1638') }).catch((e: unknown) => e);
    expect(refusal).toBeInstanceOf(ImportRefused);
    const { problems, mapping } = refusal as ImportRefused;
    expect(problems[0]?.remedy).toContain('"dateOrder": "dmy"');
    const tables = mapping.tables.map((table) => ({ ...table, dateOrder: 'dmy' as const }));
    const { rows } = await imported(
      { 'a.csv': dated('03/02/1638') },
      { mapping: { ...mapping, tables } },
    );
    expect(rows.relations[0]?.since).toBe('1638-02-03');
  });

  test('of which one tells the order are read in that order', async () => {
    const { rows } = await imported({ 'a.csv': dated('03/02/1638', '25/02/1638') });
    expect(rows.relations.map(({ since }) => since)).toEqual(['1638-02-03', '1638-02-25']);
  });

  test('that are not sure keep their words', async () => {
    const { rows } = await imported({
      'people.csv':
        'Id,Label,birthdate,deathdate\nmary,Mary,c. 1648,1716\nann,Ann,before 1650,soon\n',
    });
    expect(
      rows.actors.map((row) => [row.since, row.until, row['x:birthdate (as written)']]),
    ).toEqual([
      ['1648', '1716', 'c. 1648'],
      ['', '', 'before 1650'],
    ]);
    expect(rows.actors[1]?.['x:deathdate (as written)']).toBe('soon');
  });
});

test('formulas in cells are text when the table is opened again', async () => {
  const { files } = await imported({ 'a.csv': 'source,target,note\nIlo,Vesna,=1+1\nA,B,-5\n' });
  expect(files.get('relations.csv')).toContain(",'=1+1");
  expect(files.get('relations.csv')).toContain(',-5');
});

test('columns that could harm are left out and said', async () => {
  const result = await imported({ 'a.csv': 'source,target,phone,city\nIlo,Vesna,0123,Torsel\n' });
  expect(result.files.get('relations.csv')).not.toContain('0123');
  expect(result.mapping.tables[0]?.leftOut).toEqual(['phone']);
});

test.each([
  ['not JSON', '{', /not JSON/],
  ['a type that there is not', '"FIGHT"', /“FIGHT” is not known here/],
  ['a degree that is missing', '"OPPOSES_DIALOGUE_WITH"', /needs a degree/],
  ['a type that needs more', '"PROPOSED_AS_INTERMEDIARY"', /toward whom/],
])('a mapping with %s is refused', async (_name, fault, sentence) => {
  const { files } = await imported({ 'war.csv': war });
  const text = files.get('mapping.json') ?? '';
  const broken = fault === '{' ? fault : text.replace('"TIED_TO"', fault);
  const refuse = (): unknown => readMapping(Buffer.from(broken));
  expect(refuse).toThrow(DatasetRefused);
  try {
    refuse();
  } catch (error) {
    expect((error as DatasetRefused).problems.map(({ rule }) => rule).join()).toMatch(sentence);
  }
});

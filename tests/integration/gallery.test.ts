import { afterAll, describe, expect, inject, test } from 'vitest';
import { openDatabase } from '../../database/database.ts';
import { relationSigns } from '../../model/relationSigns.ts';
import { relationTypeRow, type RelationType } from '../../model/relationTypes.ts';
import { cast } from '../fixtures/cast.ts';
import { madeUpRows, oneRow, type CsvRow } from '../fixtures/csvRows.ts';
import { galleryParameters } from '../fixtures/galleryParameters.ts';
import { askGallery, exampleOf, galleryNames, headerOf, usedIn } from '../fixtures/gallery.ts';

const database = openDatabase(inject('neo4j'));
afterAll(() => database.close());

const { leader, chief, judge, carrier, government, fleet, lister, navy, league } = cast;
const relations = madeUpRows('relations');
const events = madeUpRows('events');
const nameById = new Map(
  [...madeUpRows('actors'), ...events].map(({ id = '', name = '' }) => [id, name]),
);
const named = (id = ''): string => nameById.get(id) ?? '';

const parameters = galleryParameters;
const ask = (name: string) => askGallery(database, name, parameters[name] ?? {});

test('there are thirty questions at least', () => {
  expect(galleryNames.length).toBeGreaterThanOrEqual(30);
});

describe.each(galleryNames)('%s', (name) => {
  test('says what it asks, what it means and what it needs, in its header', () => {
    for (const field of [
      'Title',
      'Titre',
      'Meaning',
      'Sens',
      'Caveat',
      'Réserve',
      'Parameters',
      'Types',
    ])
      expect(headerOf(name, field), field).not.toBe('');
    expect(Object.keys(exampleOf(name)).sort()).toEqual(usedIn(name).sort());
  });

  test('answers on another dataset than the one it was written for', async () => {
    expect(Object.keys(parameters[name] ?? {}).sort()).toEqual(usedIn(name).sort());
    expect((await ask(name)).length).toBeGreaterThan(0);
  });
});

const between = (row: CsvRow) => ({ source: named(row['source']), target: named(row['target']) });
const ofType = (type: string) => relations.filter((row) => row['type'] === type);

test('whom the leader named as welcome', async () => {
  const welcome = ofType('WILLING_TO_MEET').filter(({ source }) => source === leader.id);
  expect((await ask('willing-to-meet')).map((row) => row['welcome'])).toEqual(
    welcome.map(({ target }) => named(target)).sort(),
  );
});

test('a chain of allegiance goes link by link, each with its role', async () => {
  const row = oneRow(relations, leader.id, 'ANSWERS_TO', chief.id);
  expect(await ask('chain-of-allegiance')).toEqual([
    expect.objectContaining({ step: 1, ...between(row), type: row['type'], role: row['role'] }),
  ]);
  const far = await askGallery(database, 'chain-of-allegiance', { from: fleet.id, to: league.id });
  expect(far).toEqual([]);
});

test('claims that were refuted or are disputed, with who made them', async () => {
  const contradicted = relations.filter(({ status = '' }) =>
    ['refuted', 'disputed'].includes(status),
  );
  const rows = await ask('claims-contradicted');
  expect(rows).toHaveLength(contradicted.length);
  expect(rows).toContainEqual(
    expect.objectContaining({
      type: 'KILLED',
      target: leader.name,
      status: 'refuted',
      attributedTo: navy.id,
    }),
  );
});

test('who opposes dialogue, the strongest first, and not who is only expected to', async () => {
  const strength = ['forbids', 'opposes', 'concerned'];
  const holders = ofType('OPPOSES_DIALOGUE_WITH').filter(
    ({ target, predicted }) => target === fleet.id && predicted !== 'true',
  );
  const rows = await ask('opponents-of-dialogue');
  expect(rows.map(({ holder, degree }) => [degree, holder])).toEqual(
    holders
      .map(({ source, degree = '' }) => [degree, named(source)])
      .sort(([a = ''], [b = '']) => strength.indexOf(a) - strength.indexOf(b)),
  );
});

test('who favors it, by degree', async () => {
  const rows = await ask('supporters-of-dialogue');
  for (const row of ofType('FAVORS_DIALOGUE_WITH').filter(({ target }) => target === fleet.id))
    expect(rows).toContainEqual(
      expect.objectContaining({ holder: named(row['source']), degree: row['degree'] }),
    );
});

test('what happened to a channel: broken, with its go-between who ended and why the effort did', async () => {
  const row = oneRow(relations, carrier.id, 'INTERMEDIARY_TO', leader.id);
  const event = events.find(({ id }) => id === row['event']);
  expect(await ask('channel-history')).toContainEqual(
    expect.objectContaining({
      ...between(row),
      channel: 'broken',
      status: row['status'],
      ended: [named(carrier.id)],
      event: event?.['name'],
      whyEnded: event?.['whyEnded'],
    }),
  );
});

test('local bargains: each with what came of it', async () => {
  const bargains = events.filter(({ kind = '' }) => ['agreement', 'blockade'].includes(kind));
  const rows = await ask('local-bargains');
  expect(rows.map(({ event, outcome }) => [event, outcome])).toEqual(
    bargains.map(({ name, outcome }) => [name, outcome]),
  );
});

test('what changed between two days: a mandate that ended, one that began, a dismissal in between', async () => {
  const rows = await ask('before-and-after');
  const [first, second] = ofType('MANDATED').filter(({ target }) => target === judge.id);
  for (const [change, row] of [
    ['ended', first],
    ['begun', second],
    ['happened', ofType('DISMISSED')[0]],
  ] as const)
    expect(rows).toContainEqual(
      expect.objectContaining({
        change,
        ...between(row ?? {}),
        type: row?.['type'],
        since: row?.['since'],
      }),
    );
});

test('paths that avoid somebody', async () => {
  const all = (await ask('shortest-paths')) as { names: string[] }[];
  const avoiding = (await ask('routes-avoiding')) as { names: string[] }[];
  expect(all.some(({ names }) => names.includes(named(judge.id)))).toBe(true);
  expect(avoiding.length).toBeGreaterThan(0);
  for (const { names } of avoiding) expect(names).not.toContain(named(judge.id));
});

test('who lists whom, and who is expressly not listed', async () => {
  const rows = await ask('legal-listings');
  expect(rows.map(({ actor, listedBy, notListedBy }) => [actor, listedBy, notListedBy])).toEqual([
    [leader.name, [], [lister.name]],
    [fleet.name, [lister.name], []],
  ]);
  expect(rows.map(({ ids }) => ids)).toEqual([
    expect.arrayContaining([leader.id, lister.id]),
    expect.arrayContaining([fleet.id, lister.id]),
  ]);
});

describe('what the signs, the superior end and the access of relations answer', () => {
  const label = new Map(
    madeUpRows('actors').map(({ id = '', name = '', shortName = '' }) => [id, shortName || name]),
  );
  const touching = (id: string) =>
    relations.filter(({ source, target, status }) =>
      status === 'refuted' ? false : source === id || target === id,
    );
  const otherOf = ({ source = '', target = '' }: CsvRow, id: string) =>
    label.get(source === id ? target : source);

  test('who is hostile to both', async () => {
    const hostileTo = (id: string) =>
      new Set(
        touching(id)
          .filter(({ type = '' }) => relationSigns[type as RelationType] === -1)
          .map((row) => otherOf(row, id)),
      );
    const toFleet = hostileTo(fleet.id);
    const both = new Set([...hostileTo(government.id)].filter((other) => toFleet.has(other)));
    expect(new Set((await ask('hostile-to-both')).map(({ hostile }) => hostile))).toEqual(both);
  });

  test('who is above and who is below', async () => {
    const expected = touching(leader.id).flatMap((row) => {
      const { superior } = relationTypeRow(row['type'] as RelationType);
      if (superior === null) return [];
      return [`${row[superior] === leader.id ? 'below' : 'above'} ${otherOf(row, leader.id)}`];
    });
    expect(
      (await ask('who-is-above')).map((row) => `${row['position']} ${row['other']}`).sort(),
    ).toEqual(expected.sort());
  });

  test('how much has no date', async () => {
    const rows = await ask('undated-relations');
    const sum = (name: string) => rows.reduce((all, row) => all + Number(row[name]), 0);
    expect(sum('relations')).toBe(relations.length);
    expect(sum('undated')).toBe(relations.filter(({ since }) => since === '').length);
  });
});

import { afterAll, describe, expect, inject, test } from 'vitest';
import { openDatabase } from '../../database/database.ts';
import { decodeEvidence } from '../../model/evidence.ts';
import { relationSigns } from '../../model/relationSigns.ts';
import { relationTypeRow, relationTypes } from '../../model/relationTypes.ts';
import { earliestDay, parsePartialDate } from '../../model/partialDate.ts';
import { madeUpRows } from '../fixtures/csvRows.ts';
import { workedQueries } from '../fixtures/workedQueries.ts';

const database = openDatabase(inject('neo4j'));
afterAll(() => database.close());
const ask = <Row extends object>(cypher: string): Promise<Row[]> =>
  database.read((read) => read<Row>(cypher, {}));

test.each(workedQueries)('$file answers', async ({ text }) => {
  expect((await ask(text)).length).toBeGreaterThan(0);
});

describe('relations say what their type means', () => {
  test('sign, access both ways and who is above', async () => {
    const rows = await ask<{ type: keyof typeof relationSigns; sign: number; isWhole: boolean }>(
      `MATCH (:Actor)-[r]->(:Actor)
      RETURN DISTINCT type(r) AS type, r.sign AS sign, r.sign IS :: INTEGER NOT NULL AS isWhole,
        r.accessForward AS forward, r.accessBackward AS backward, r.superior AS superior`,
    );
    expect(rows.length).toBeGreaterThan(10);
    for (const row of rows) {
      const { access, superior } = relationTypeRow(row.type);
      const sign = relationSigns[row.type];
      expect(row).toEqual({ type: row.type, sign, isWhole: true, ...access, superior });
    }
  });

  test('every type has a sign', () => {
    expect(Object.keys(relationSigns).sort()).toEqual([...relationTypes].sort());
    for (const type of relationTypes)
      if (relationTypeRow(type).category === 'conflict') expect(relationSigns[type]).toBe(-1);
  });
});

test('every node has a label, the shortest of its names', async () => {
  const [row] = await ask<{ n: number }>(
    'MATCH (n) WHERE NOT (n:Dataset OR n:LoadLock) AND n.label IS NULL RETURN count(n) AS n',
  );
  expect(row?.n).toBe(0);
  const labels = await ask<{ id: string; label: string }>(
    'MATCH (a:Actor) RETURN a.id AS id, a.label AS label ORDER BY id',
  );
  expect(labels).toEqual(
    madeUpRows('actors')
      .map(({ id = '', name, shortName }) => ({ id, label: shortName || name }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
  );
});

test('what has a date has days to compare', async () => {
  const days = await ask<{ id: string; day: string | null }>(
    'MATCH (n) WHERE n:Event OR n:Figure OR n:Source RETURN n.id AS id, n.sinceEarliest AS day',
  );
  const byId = new Map(days.map(({ id, day }) => [id, day]));
  const rows = [...madeUpRows('events'), ...madeUpRows('figures'), ...madeUpRows('sources')];
  expect(rows.length).toBeGreaterThan(5);
  for (const { id = '', date = '' } of rows) {
    const partial = parsePartialDate(date);
    expect(byId.get(id), id).toBe(partial === null ? null : earliestDay(partial));
  }
});

test('a figure is a number where its text is one', async () => {
  const rows = await ask<{ id: string; number: number | null }>(
    'MATCH (f:Figure) RETURN f.id AS id, f.number AS number',
  );
  for (const { id, number } of rows) {
    const value = madeUpRows('figures').find((row) => row['id'] === id)?.['value'] ?? '';
    expect(number).toBe(Number.isFinite(Number(value)) ? Number(value) : null);
  }
});

test('nodes are linked to the sources that they cite, with the place in them', async () => {
  const links = await ask<{ id: string; source: string; locator: string }>(
    'MATCH (n)-[c:CITES]->(s:Source) RETURN n.id AS id, s.id AS source, c.locator AS locator',
  );
  const cited = (['actors', 'places', 'events', 'figures'] as const).flatMap((file) =>
    madeUpRows(file).flatMap(({ id = '', evidence = '' }) =>
      evidence.split(';').flatMap((item) => {
        const citation = decodeEvidence(item);
        return citation === null ? [] : [`${id} ${citation.source} ${citation.locator}`];
      }),
    ),
  );
  expect(links.map(({ id, source, locator }) => `${id} ${source} ${locator}`).sort()).toEqual(
    [...new Set(cited)].sort(),
  );
});

import { afterEach, describe, expect, test } from 'vitest';
import { adoptStored } from '../../../../model/ownVocabulary.ts';
import { describeProblem } from '../../../../seed/read/dataProblem.ts';
import { DatasetRefused } from '../../../../seed/read/datasetRefused.ts';
import { readDataset } from '../../../../seed/readDataset.ts';
import { readStackFiles, stackDataset, type ReadStack } from '../../../../seed/readStack.ts';
import { cast } from '../../../fixtures/cast.ts';
import { madeUp, madeUpRows } from '../../../fixtures/csvRows.ts';
import { overlayFolder } from '../../../fixtures/overlayFolder.ts';

afterEach(() => adoptStored(null));

const stackOf = async (
  overlays: readonly string[],
  off: readonly string[] = [],
): Promise<ReadStack> =>
  stackDataset(await readStackFiles(madeUp, overlays), { off: new Set(off), edits: [] });
const refusalOf = async (overlays: readonly string[]): Promise<string[]> => {
  try {
    await stackOf(overlays);
    return [];
  } catch (error) {
    if (error instanceof DatasetRefused) return error.problems.map(describeProblem);
    throw error;
  }
};
const nodeOf = ({ dataset }: ReadStack, id: string) => dataset.nodes.find((node) => node.id === id);

const news = () =>
  overlayFolder('field-news', {
    actors: [{ id: cast.leader.id, until: '2035-02', evidence: '+field|day 1' }],
    sources: [{ id: 'field', title: 'Field news', locatorPattern: 'day \\d+', handling: 'public' }],
  });

describe('a layer over the base', () => {
  test('corrects a row with a column or two, and the row says who did and what stood there', async () => {
    const stack = await stackOf([news()]);
    const properties = nodeOf(stack, cast.leader.id)?.properties;
    expect(properties).toMatchObject({
      name: cast.leader.name,
      until: '2035-02',
      set: 'field-news',
    });
    expect(JSON.parse(String((properties?.['corrections'] as string[])[0]))).toMatchObject({
      set: 'field-news',
      before: { until: '' },
    });
    expect(stack.composed.sets).toMatchObject([
      { id: cast.id, kind: 'base' },
      { id: 'field-news', kind: 'imported', on: true, brings: 1, corrects: 1 },
    ]);
    expect(stack.composed.knownUntil).toBe('2035-02-28');
    expect(stack.dataset.record).toMatchObject({ knownUntil: '2035-02-28' });
  });

  test('that is off leaves everything as it is without it', async () => {
    const alone = await readDataset(madeUp);
    const off = await stackOf([news()], ['field-news']);
    expect(off.dataset.nodes).toEqual(alone.dataset.nodes);
    expect(off.dataset.relationships).toEqual(alone.dataset.relationships);
    expect(off.composed.sets.map(({ on }) => on)).toEqual([true, false]);
  });

  test('is named with its file and line where it is wrong, in the base too', async () => {
    const wrong = overlayFolder('wrong-news', {
      actors: [{ id: cast.leader.id, since: '2034-13' }],
      relations: [
        {
          id: 'new-one',
          source: cast.leader.id,
          type: 'MET_WITH',
          target: 'nobody',
          handling: 'public',
        },
      ],
    });
    const said = await refusalOf([wrong]);
    expect(said).toContainEqual(
      expect.stringMatching(/^wrong-news\/actors\.csv:2 since: “2034-13”/),
    );
    expect(said).toContainEqual(
      expect.stringMatching(
        /^wrong-news\/relations\.csv:2 target: no row of actors\.csv has the id “nobody”/,
      ),
    );
    expect(said).toContainEqual(
      expect.stringMatching(/^wrong-news\/relations\.csv:2 summary: the cell is empty/),
    );
  });

  test('may make a story of the base untrue: the story is no reason to refuse what is known since', async () => {
    const stack = await stackOf([
      overlayFolder('field-news', { actors: [{ id: cast.leader.id, until: '2033-12' }] }),
    ]);
    expect(nodeOf(stack, cast.leader.id)?.properties).toMatchObject({ until: '2033-12' });
  });

  test('may not be called as the user’s own, nor as another, nor be empty', async () => {
    const rows = { actors: [{ id: cast.leader.id, until: '2035' }] };
    expect(await refusalOf([overlayFolder('own', rows)])).toContainEqual(
      expect.stringContaining('is that of the layer which the program writes'),
    );
    expect(
      await refusalOf([overlayFolder('twice', rows), overlayFolder('twice', rows)]),
    ).toContainEqual(expect.stringContaining('another layer is called “twice” too'));
    expect(await refusalOf([overlayFolder('hollow', {})])).toContainEqual(
      expect.stringContaining('holds no row'),
    );
  });
});

test('actors that are the same are one: relations move to the one that stands, which has both names', async () => {
  const twin = overlayFolder('twins', {
    actors: [
      {
        id: 'captain-m',
        kind: 'Person',
        name: 'Capt. M.',
        breadth: 'individual',
        summary: 'A captain of the estuary.',
        handling: 'public',
        evidence: 'estuary-lookout|ch. 1',
      },
    ],
    relations: [
      {
        id: 'captain-m-met-union',
        source: 'captain-m',
        type: 'MET_WITH',
        target: cast.union.id,
        status: 'asserted',
        summary: 'They met.',
        handling: 'public',
        evidence: 'estuary-lookout|ch. 1',
      },
    ],
    same_as: [{ actor: 'captain-m', sameAs: cast.leader.id, why: 'one voice' }],
  });
  const stack = await stackOf([twin]);
  expect(nodeOf(stack, 'captain-m')).toBeUndefined();
  expect(nodeOf(stack, cast.leader.id)?.properties).toMatchObject({
    aliases: expect.arrayContaining(['Capt. M.', cast.leader.alias]),
    joinedIds: ['captain-m'],
  });
  expect(stack.dataset.relationships.find(({ key }) => key === 'captain-m-met-union')?.source).toBe(
    cast.leader.id,
  );
  const ring = overlayFolder('ring', {
    same_as: [
      { actor: cast.leader.id, sameAs: cast.chief.id },
      { actor: cast.chief.id, sameAs: cast.leader.id },
    ],
  });
  expect(await refusalOf([ring])).toContainEqual(
    expect.stringMatching(/^ring\/same_as\.csv:2 .*ring/),
  );
});

test('an edit that a new edition leaves nothing to stand on is kept, told, and does not count', async () => {
  const edit = {
    id: 'e1',
    at: '2035-01-01T00:00:00.000Z',
    by: 'me',
    why: null,
    is: 'correct' as const,
    cells: [{ file: 'actors', row: 'long-gone', column: 'until', value: '2035', before: '' }],
    lines: [2],
  };
  const good = {
    ...edit,
    id: 'e2',
    cells: [{ file: 'actors', row: cast.leader.id, column: 'until', value: '2034', before: '' }],
    lines: [3],
  };
  const files = await readStackFiles(madeUp, []);
  const stack = stackDataset(files, { off: new Set(), edits: [edit, good] });
  expect(stack.unfit.map((one) => one.edit.id)).toEqual(['e1']);
  expect(nodeOf(stack, cast.leader.id)?.properties).toMatchObject({ until: '2034', set: 'own' });
  expect(stack.tables.actors).toHaveLength(madeUpRows('actors').length);
});

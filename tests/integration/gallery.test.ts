import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { openDatabase } from '../../database/database.ts';
import { statement } from '../../database/statement.ts';

const names = readdirSync(join(import.meta.dirname, '../../cypher/gallery')).map((file) =>
  file.replace('.cypher', ''),
);
const database = openDatabase(inject('neo4j'));
afterAll(() => database.close());

const header = (text: string, field: string): string =>
  new RegExp(`^// ${field}: (.+)$`, 'm').exec(text)?.[1] ?? '';

/** The parameters with their example values: `$actor = 'x', $day = 'y'`. */
const parametersOf = (text: string): Record<string, string> =>
  Object.fromEntries(
    [...header(text, 'Parameters').matchAll(/\$(\w+) = '([^']*)'/g)].map(([, name, value]) => [
      name,
      value,
    ]),
  );

const run = (name: string) =>
  database.read((read) =>
    read<Record<string, unknown>>(
      statement(`gallery/${name}`),
      parametersOf(statement(`gallery/${name}`)),
    ),
  );

test('there are ten questions at least', () => {
  expect(names.length).toBeGreaterThanOrEqual(10);
});

describe.each(names)('%s', (name) => {
  test('says what it asks, what it means and what it needs, in its header', () => {
    const text = statement(`gallery/${name}`);
    for (const field of ['Title', 'Titre', 'Meaning', 'Caveat', 'Parameters'])
      expect(header(text, field), field).not.toBe('');
    const used = new Set(
      [...text.replace(/^\/\/.*$/gm, '').matchAll(/\$(\w+)/g)].map(([, parameter]) => parameter),
    );
    expect(Object.keys(parametersOf(text)).sort()).toEqual([...used].sort());
  });

  test('answers on the bundled dataset', async () => {
    expect((await run(name)).length).toBeGreaterThan(0);
  });
});

test('Koufa named three scholars as welcome, and scholars in general', async () => {
  expect((await run('willing-to-meet')).map(({ welcome }) => welcome)).toEqual([
    'Cheick Oumar Dia',
    'Mahi Banikane',
    'Mahmoud Dicko',
    'Muslim scholars, in general',
  ]);
});

test('the chain from Koufa to the Taliban’s leader runs through ag Ghaly, and its first link is formal', async () => {
  const chain = await run('chain-of-allegiance');
  expect(chain.map(({ source }) => source)).toEqual(['Hamadoun Koufa', 'Iyad ag Ghaly']);
  expect(chain[0]).toMatchObject({ role: 'formally' });
});

test('the claim of Koufa’s death is among those contradicted', async () => {
  expect(await run('claims-contradicted')).toContainEqual(
    expect.objectContaining({
      type: 'KILLED',
      target: 'Hamadoun Koufa',
      status: 'refuted',
      attributedTo: 'france',
    }),
  );
});

describe('ten questions about central Mali, each by a query of the gallery', () => {
  test('who opposes dialogue, and how strongly: from forbidding to concern', async () => {
    const rows = await run('opponents-of-dialogue');
    const degreeOf = (holder: string, toward: string) =>
      rows
        .filter((row) => row['holder'] === holder && row['toward'] === toward)
        .map(({ degree }) => degree);
    expect(degreeOf('France', 'Katiba Macina')).toEqual(['opposes']);
    expect(degreeOf('Malian secular elites', 'Katiba Macina')).toEqual(['concerned']);
    expect(degreeOf('Ibrahim Boubacar Keïta', 'Jihadist groups in Mali, in general')).toContain(
      'opposes',
    );
    expect(rows.map(({ holder }) => holder)).not.toContain('Dogon');
  });

  test('who favors it: by degree', async () => {
    const rows = await run('supporters-of-dialogue');
    expect(rows).toContainEqual(
      expect.objectContaining({
        holder: 'Aly Nouhoum Diallo',
        degree: 'calls for',
        toward: 'Hamadoun Koufa',
      }),
    );
    expect(rows).toContainEqual(
      expect.objectContaining({ holder: 'Residents of the inner delta', degree: 'open to' }),
    );
  });

  test('what happened to the channel from Dicko to ag Ghaly: claimed, and broken with its go-between', async () => {
    const rows = await run('channel-history');
    expect(rows).toContainEqual(
      expect.objectContaining({
        source: 'Cheikh ag Aoussa',
        target: 'Iyad ag Ghaly',
        channel: 'broken',
        status: 'claimed',
        attributedTo: 'mahmoud-dicko',
        ended: ['Cheikh ag Aoussa'],
      }),
    );
  });

  test('the weakest link from Koufa to the Taliban’s leader is an oath by extension', async () => {
    expect((await run('chain-of-allegiance')).map(({ role }) => role)).toEqual([
      'formally',
      'by extension',
    ]);
  });

  test('local bargains: which held and which failed', async () => {
    const rows = await run('local-bargains');
    const outcomeOf = (event: string) => rows.find((row) => row['event'] === event);
    expect(outcomeOf('Bargain on women’s travel in Ténenkou')?.['outcome']).toMatch(/may travel/);
    expect(outcomeOf('Blockade of Toguéré Coumbé')?.['outcome']).toMatch(/failed/);
    expect(outcomeOf('Sevaré agreement of 34 village chiefs')?.['whyEnded']).toMatch(
      /truce fell apart/,
    );
  });

  test('what changed between the two prime ministers: the mandates ended, and jihadists were left out', async () => {
    const rows = await run('before-and-after');
    expect(rows).toContainEqual(
      expect.objectContaining({ change: 'ended', type: 'MANDATED', target: 'Mahmoud Dicko' }),
    );
    expect(rows).toContainEqual(
      expect.objectContaining({
        change: 'begun',
        type: 'OPPOSES_DIALOGUE_WITH',
        source: 'Soumeylou Boubèye Maïga',
      }),
    );
    expect(rows).toContainEqual(
      expect.objectContaining({
        change: 'happened',
        type: 'SUCCEEDED',
        source: 'Soumeylou Boubèye Maïga',
      }),
    );
  });

  test('which routes avoid Dicko', async () => {
    const rows = (await run('routes-avoiding')) as { names: string[] }[];
    expect(rows.length).toBeGreaterThan(0);
    for (const { names } of rows) expect(names).not.toContain('Mahmoud Dicko');
  });

  test('who lists whom, and who is expressly not listed', async () => {
    const rows = await run('legal-listings');
    const authorities = ['UN Security Council', 'United States'];
    for (const actor of ['Ansar Dine', 'Iyad ag Ghaly', 'Jama’at Nusrat al-Islam wal-Muslimin'])
      expect((rows.find((row) => row['actor'] === actor)?.['listedBy'] as string[]).sort()).toEqual(
        authorities,
      );
    for (const actor of ['Hamadoun Koufa', 'Katiba Macina'])
      expect(
        (rows.find((row) => row['actor'] === actor)?.['notListedBy'] as string[]).sort(),
      ).toEqual(authorities);
  });
});

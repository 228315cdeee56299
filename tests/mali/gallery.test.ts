import { afterAll, describe, expect, inject, test } from 'vitest';
import { openDatabase } from '../../database/database.ts';
import { csvRows, oneRow } from '../fixtures/csvRows.ts';
import { askGallery, galleryNames } from '../fixtures/gallery.ts';

const database = openDatabase(inject('neo4j'));
afterAll(() => database.close());

const run = (name: string) => askGallery(database, name);

const relations = csvRows('relations');
const events = csvRows('events');
const nameById = new Map(
  [...csvRows('actors'), ...events].map(({ id = '', name = '' }) => [id, name]),
);
/**
 * What an actor or an event is called, since the questions answer with names.
 * @throws Error where there is none of that id
 */
function named(id: string): string {
  const name = nameById.get(id);
  if (name === undefined) throw new Error(`Nothing has the id ${id}.`);
  return name;
}

test.each(galleryNames)('%s answers with the values of its example', async (name) => {
  expect((await run(name)).length).toBeGreaterThan(0);
});

test('Koufa named three scholars as welcome, and scholars in general', async () => {
  expect(new Set((await run('willing-to-meet')).map(({ welcome }) => welcome))).toEqual(
    new Set(['cheick-oumar-dia', 'mahi-banikane', 'mahmoud-dicko', 'islamic-scholars'].map(named)),
  );
});

test('the chain from Koufa to the Taliban’s leader runs through ag Ghaly, first formally, then by extension', async () => {
  const chain = await run('chain-of-allegiance');
  expect(chain.map(({ source }) => source)).toEqual([
    named('hamadoun-koufa'),
    named('iyad-ag-ghaly'),
  ]);
  const links = [
    oneRow(relations, 'hamadoun-koufa', 'ANSWERS_TO', 'iyad-ag-ghaly'),
    oneRow(relations, 'iyad-ag-ghaly', 'PLEDGED_ALLEGIANCE_TO', 'haibatullah-akhundzada'),
  ];
  // None of its links is an authority that is exercised, and each says in a role how far it goes.
  expect(links.map(({ degree }) => degree)).toEqual(['formal', 'nominal']);
  for (const [at, { role }] of links.entries()) {
    expect(role).not.toBe('');
    expect(chain[at]?.['role']).toBe(role);
  }
});

test('the claim of Koufa’s death is among those contradicted', async () => {
  expect(await run('claims-contradicted')).toContainEqual(
    expect.objectContaining({
      type: 'KILLED',
      target: named('hamadoun-koufa'),
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
    expect(degreeOf(named('france'), named('katiba-macina'))).toEqual(['opposes']);
    expect(degreeOf(named('secular-elites'), named('katiba-macina'))).toEqual(['concerned']);
    expect(degreeOf(named('ibrahim-boubacar-keita'), named('jihadist-groups-mali'))).toContain(
      'opposes',
    );
    expect(rows.map(({ holder }) => holder)).not.toContain(named('dogon'));
  });

  test('who favors it: by degree', async () => {
    const rows = await run('supporters-of-dialogue');
    expect(rows).toContainEqual(
      expect.objectContaining({
        holder: named('aly-nouhoum-diallo'),
        degree: 'calls for',
        toward: named('hamadoun-koufa'),
      }),
    );
    expect(rows).toContainEqual(
      expect.objectContaining({ holder: named('inner-delta-residents'), degree: 'open to' }),
    );
  });

  test('what happened to the channel from Dicko to ag Ghaly: claimed, and broken with its go-between', async () => {
    const rows = await run('channel-history');
    expect(rows).toContainEqual(
      expect.objectContaining({
        source: named('cheikh-ag-aoussa'),
        target: named('iyad-ag-ghaly'),
        channel: 'broken',
        status: 'claimed',
        attributedTo: 'mahmoud-dicko',
        ended: [named('cheikh-ag-aoussa')],
      }),
    );
  });

  test('local bargains: what came of them, and why they ended', async () => {
    const rows = await run('local-bargains');
    for (const [id, told] of [
      ['women-travel-bargain', 'outcome'],
      ['toguere-blockade', 'outcome'],
      ['sevare-agreement', 'whyEnded'],
    ] as const) {
      const text = events.find((event) => event['id'] === id)?.[told];
      expect(text, id).toBeTruthy();
      expect(rows.find(({ event }) => event === named(id))?.[told]).toBe(text);
    }
  });

  test('what changed between the two prime ministers: the mandates ended, and jihadists were left out', async () => {
    const rows = await run('before-and-after');
    expect(rows).toContainEqual(
      expect.objectContaining({
        change: 'ended',
        type: 'MANDATED',
        target: named('mahmoud-dicko'),
      }),
    );
    expect(rows).toContainEqual(
      expect.objectContaining({
        change: 'begun',
        type: 'OPPOSES_DIALOGUE_WITH',
        source: named('soumeylou-boubeye-maiga'),
      }),
    );
    expect(rows).toContainEqual(
      expect.objectContaining({
        change: 'happened',
        type: 'SUCCEEDED',
        source: named('soumeylou-boubeye-maiga'),
      }),
    );
  });

  test('which routes avoid Dicko', async () => {
    const rows = (await run('routes-avoiding')) as { names: string[] }[];
    expect(rows.length).toBeGreaterThan(0);
    for (const { names } of rows) expect(names).not.toContain(named('mahmoud-dicko'));
  });

  test('who lists whom, and who is expressly not listed', async () => {
    const rows = await run('legal-listings');
    const authorities = ['un-security-council', 'united-states'].map(named).sort();
    for (const actor of [named('ansar-dine'), named('iyad-ag-ghaly'), named('jnim')])
      expect((rows.find((row) => row['actor'] === actor)?.['listedBy'] as string[]).sort()).toEqual(
        authorities,
      );
    for (const actor of [named('hamadoun-koufa'), named('katiba-macina')])
      expect(
        (rows.find((row) => row['actor'] === actor)?.['notListedBy'] as string[]).sort(),
      ).toEqual(authorities);
  });
});

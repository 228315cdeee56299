import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { openDatabase } from '../../server/neo4j/database.ts';
import { statement } from '../../server/neo4j/statement.ts';

const names = readdirSync(join(import.meta.dirname, '../../cypher/gallery')).map((file) => file.replace('.cypher', ''));
const database = openDatabase(inject('neo4j'));
afterAll(() => database.close());

const header = (text: string, field: string): string => new RegExp(`^// ${field}: (.+)$`, 'm').exec(text)?.[1] ?? '';

/** The parameters with their example values: `$actor = 'x', $day = 'y'`. */
const parametersOf = (text: string): Record<string, string> => Object.fromEntries([...header(text, 'Parameters').matchAll(/\$(\w+) = '([^']*)'/g)].map(([, name, value]) => [name, value]));

const run = (name: string) => database.read((read) => read<Record<string, unknown>>(statement(`gallery/${name}`), parametersOf(statement(`gallery/${name}`))));

test('there are ten questions at least', () => {
  expect(names.length).toBeGreaterThanOrEqual(10);
});

describe.each(names)('%s', (name) => {
  test('says what it asks, what it means and what it needs, in its header', () => {
    const text = statement(`gallery/${name}`);
    for (const field of ['Title', 'Titre', 'Meaning', 'Caveat', 'Parameters']) expect(header(text, field), field).not.toBe('');
    const used = new Set([...text.replace(/^\/\/.*$/gm, '').matchAll(/\$(\w+)/g)].map(([, parameter]) => parameter));
    expect(Object.keys(parametersOf(text)).sort()).toEqual([...used].sort());
  });

  test('answers on the bundled dataset', async () => {
    expect((await run(name)).length).toBeGreaterThan(0);
  });
});

test('Koufa named three scholars as welcome', async () => {
  expect((await run('willing-to-meet')).map(({ welcome }) => welcome)).toEqual(['Cheick Oumar Dia', 'Mahi Banikane', 'Mahmoud Dicko']);
});

test('the chain from Koufa to the Taliban’s leader runs through ag Ghaly, and its first link is formal', async () => {
  const chain = await run('chain-of-allegiance');
  expect(chain.map(({ source }) => source)).toEqual(['Hamadoun Koufa', 'Iyad ag Ghaly']);
  expect(chain[0]).toMatchObject({ role: 'formally' });
});

test('the claim of Koufa’s death is among those contradicted', async () => {
  expect(await run('claims-contradicted')).toContainEqual(expect.objectContaining({ type: 'KILLED', target: 'Hamadoun Koufa', status: 'refuted', attributedTo: 'france' }));
});

import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkJars } from '../../../neo4j/jars/checkJars.ts';
import { fetchJars } from '../../../neo4j/jars/fetchJars.ts';
import { edition, sumsOf } from '../../../neo4j/jars/jarSets.ts';
import { temporaryFolder } from '../../fixtures/temporaryFolder.ts';

const sum = (text: string): string => createHash('sha256').update(text).digest('hex');
const sums = new Map([
  ['a.jar', sum('one')],
  ['b.jar', sum('two')],
]);

/** A folder with the jars of a set, some of them changed, or left out where the text is null. */
function folderWith(changes: Readonly<Record<string, string | null>>): string {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries({ 'a.jar': 'one', 'b.jar': 'two', ...changes }))
    if (text !== null) writeFileSync(join(folder, name), text);
  return folder;
}

test('jars that are what they were are accepted', async () => {
  await expect(checkJars(folderWith({}), sums, 'help')).resolves.toBeUndefined();
});

test.each([
  ['b.jar', 'is torn or was changed', 'twp'],
  ['b.jar', 'is torn or was changed', ''],
  ['b.jar', 'is missing', null],
  ['c.jar', 'does not belong there', 'three'],
])('%s %s: the file and the remedy are named', async (name, what, text) => {
  const folder = folderWith({ [name]: text });
  await expect(checkJars(folder, sums, 'remove it')).rejects.toThrow(
    `${join(folder, name)} ${what}`,
  );
  await expect(checkJars(folder, sums, 'remove it')).rejects.toThrow(/; remove it\.$/);
});

test('a folder of jars is compared each time, and said how to fetch it anew', async () => {
  const jars = temporaryFolder();
  const folder = join(jars, `browser-${edition}`);
  mkdirSync(folder);
  writeFileSync(join(folder, 'neo4j-browser-5.24.0.jar'), 'torn');
  await expect(fetchJars(jars, 'browser')).rejects.toThrow(
    `neo4j-browser-5.24.0.jar is torn or was changed (the files of Neo4j ${edition} are known by their sums in neo4j/jars/jars.sha256); remove the folder ${folder} and start again to fetch it anew.`,
  );
});

test('the sums are of the sets that are fetched', () => {
  expect(sumsOf('server').size).toBe(213);
  expect(sumsOf('server').has(`neo4j-${edition}.jar`)).toBe(true);
  expect(sumsOf('cypher-shell').has(`cypher-shell-${edition}.jar`)).toBe(true);
  expect(sumsOf('browser').size).toBe(1);
});

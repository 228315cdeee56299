import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeSyntheticDataset } from '../../../bench/syntheticDataset.ts';
import { runScript } from '../../fixtures/childProcess.ts';
import { copyDataset, edit } from '../../fixtures/datasetFolder.ts';

const varnia = join(import.meta.dirname, '../../fixtures/datasets/varnia-2031');

let folder: string;
beforeEach(async () => {
  folder = await copyDataset(varnia);
});
afterEach(() => rm(folder, { recursive: true }));

/** What the command prints, and its exit code. */
async function seed(...words: string[]): Promise<{ code: number | null; lines: string[] }> {
  const run = runScript('commands/seed.ts', words, {});
  const code = await run.ended();
  return { code, lines: run.printed().trimEnd().split('\n') };
}

describe('a dataset with three thousand errors', () => {
  beforeEach(async () => {
    await writeSyntheticDataset(folder, 100, 3_000);
    await edit(folder, 'relations.csv', (text) => text.replaceAll(',public,', ',secret,'));
  });

  test('shows the first of a kind, counts the others and keeps all in a file', async () => {
    const { code, lines } = await seed(folder, '--dry-run');
    expect(code).toBe(1);
    expect(lines).toHaveLength(8);
    expect(lines[0]).toMatch(/^relations\.csv:2 handling: “secret” is not a handling\. /);
    expect(lines[5]).toBe('relations.csv handling: 2995 more of this kind');
    const path = /^All 3000 of them: (.*)$/.exec(lines[6] ?? '')?.[1] ?? '';
    expect((await readFile(path, 'utf8')).trimEnd().split('\n')).toHaveLength(3_000);
    await rm(join(path, '..'), { recursive: true });
    expect(lines[7]).toBe('3000 errors; nothing was loaded');
  });

  test('prints every one through a pipe with --all', async () => {
    const { code, lines } = await seed(folder, '--dry-run', '--all');
    expect(code).toBe(1);
    expect(lines).toHaveLength(3_001);
    expect(lines.join('\n').length).toBeGreaterThan(3 * 65_536);
  });
});

test('warnings are told apart from errors and stop nothing', async () => {
  await edit(folder, 'actors.csv', (text) => text.replace(';;2029;;', ';;2071;;'));
  const { code, lines } = await seed(folder, '--dry-run');
  expect(code).toBe(0);
  expect(lines).toContain('1 warning, which does not stop the load.');
  expect(lines.at(-1)).toBe('No errors. Nothing was loaded (--dry-run).');
});

test.each([
  [['--replase'], '“--replase” is not an option: npm run seed -- <folder or name>'],
  [['-r'], '“-r” is not an option: npm run seed -- <folder or name>'],
  [['--replace=no'], '“--replace” takes no value: npm run seed -- <folder or name>'],
  [[], 'Name one dataset: its folder, or what npm run datasets lists: npm run seed -- <folder'],
  [['a', 'b'], 'No dataset is called “a”, and no folder either.'],
])('%j is answered with how to call it', async (words, text) => {
  const { code, lines } = await seed(...words);
  expect(code).toBe(1);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain(text);
});

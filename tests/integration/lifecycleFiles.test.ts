import { spawn } from 'node:child_process';
import { chmod, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { homeLayout } from '../../neo4j/home/homeLayout.ts';
import { gone, type Running } from '../fixtures/childProcess.ts';
import { programHome, ready, type ProgramHome } from '../fixtures/program.ts';

/** A data folder whose database has answered and was stopped. */
async function usedHome(): Promise<ProgramHome> {
  const home = await programHome();
  const first = home.start();
  await ready(first);
  first.child.kill('SIGTERM');
  await first.ended();
  return home;
}

/** Ends with a sentence, which has these parts, and no stack. */
async function refuses(running: Running, ...parts: readonly string[]): Promise<void> {
  expect(await running.ended()).toBe(1);
  for (const part of parts) expect(running.printed()).toContain(part);
  expect(running.printed()).not.toMatch(/^ +at /m);
}

/** Milliseconds for a test that starts the program seven times: a slow machine takes half a minute for one. */
const sevenStarts = 300_000;

describe('files of the data folder that are lost or wrong', () => {
  test(
    'whatever is lost beside the store, the data stay; a lost password is named, and both can be set aside',
    async () => {
      const { home, run, start } = await usedHome();
      const { password, neo4j } = homeLayout(home);
      for (const name of await readdir(home))
        if (!['neo4j', 'password'].includes(name)) await rm(join(home, name), { recursive: true });
      const second = start();
      await ready(second);
      expect(second.printed()).toContain('is up to date');
      second.child.kill('SIGTERM');
      await second.ended();

      await chmod(password, 0o644);
      await refuses(start(), `Other users can read ${password}`, `chmod 600 '${password}'`);
      await chmod(password, 0o600);
      await writeFile(password, 'another');
      await refuses(start(), `refuses the password in ${password}`, '--set-aside');
      await rm(password);
      await refuses(start(), `The file ${password} is missing`, '--set-aside');

      const aside = run('commands/neo4j.ts', ['--set-aside']);
      expect(await aside.ended()).toBe(0);
      expect(aside.printed()).toMatch(/Set aside, nothing was deleted: .*neo4j\.aside-/);
      const names = await readdir(home);
      const kept = names.find((name) => name.startsWith('neo4j.aside-')) ?? '';
      expect(await readdir(join(home, kept, 'data', 'databases'))).toContain('neo4j');
      expect(names).not.toContain('neo4j');

      const anew = start();
      await ready(anew);
      expect(anew.printed()).toMatch(/\d+ created/);
      expect(await readdir(neo4j)).toContain('data');
    },
    sevenStarts,
  );

  test('a database that is damaged is left as it is', async () => {
    const { home, start } = await usedHome();
    const store = join(homeLayout(home).data, 'databases', 'system', 'neostore');
    await writeFile(store, 'torn');
    await refuses(start(), 'Nothing was deleted', '--set-aside');
    expect(await readdir(join(homeLayout(home).data, 'databases'))).toContain('neo4j');
  });
});

describe('a data folder that cannot be used', () => {
  test('one that is in use', async () => {
    const { home, start, run } = await programHome();
    await ready(start());
    const sentence =
      /is in use by “npm start” \(process \d+\); stop that first, or set ENTREMISE_HOME/;
    const second = start();
    await refuses(second, home);
    expect(second.printed()).toMatch(sentence);
    // Also where the record of it was lost.
    await rm(homeLayout(home).running);
    await refuses(start(), 'is in use by', 'commands/start.ts');
    await refuses(run('commands/neo4j.ts', ['--set-aside']), 'is in use by');
  });

  test.each([
    ['a dead process', () => 4_000_000],
    [
      'a living process that is none of ours',
      () => {
        const other = spawn('sleep', ['600'], { stdio: 'ignore' });
        onTestFinished(() => void other.kill('SIGKILL'));
        return other.pid ?? 0;
      },
    ],
  ])('a claim of %s is taken over', async (_, owner) => {
    const { home, start } = await programHome();
    await writeFile(
      homeLayout(home).running,
      JSON.stringify({ owner: owner(), purpose: 'npm start', boltPort: 1, jvm: null }),
    );
    expect(await ready(start())).toMatch(/^http/);
  });

  test('one that is a file, or a relative path', async () => {
    const { home, start } = await programHome();
    const file = join(home, 'file');
    await writeFile(file, 'mine');
    await refuses(start({ ENTREMISE_HOME: file }), `The data folder ${file} is a file`);
    await refuses(start({ ENTREMISE_HOME: 'data' }), 'ENTREMISE_HOME is “data”, a relative path');
  });

  test('a jar that is torn', async () => {
    const { home, start } = await programHome();
    const jars = join(home, 'jars');
    await mkdir(join(jars, 'server-5.26.30'), { recursive: true });
    await writeFile(join(jars, 'server-5.26.30', 'neo4j-5.26.30.jar'), 'torn');
    await refuses(
      start({ ENTREMISE_JARS: jars }),
      join(jars, 'server-5.26.30'),
      'is missing',
      'remove the folder',
    );
  });
});

test('a database whose owner was killed while its record was lost does not keep the folder', async () => {
  const { home, start, jvm } = await programHome();
  const first = start();
  await ready(first);
  const pid = await jvm();
  await rm(homeLayout(home).running);
  first.child.kill('SIGKILL');
  const second = start();
  await ready(second);
  await gone(pid);
});

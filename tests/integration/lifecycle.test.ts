import { spawn } from 'node:child_process';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { isAlive } from '../../neo4j/system/isAlive.ts';
import { readRunning } from '../../neo4j/home/runningRecord.ts';
import { gone, runScript, until, type Running } from '../fixtures/childProcess.ts';

let home: string;
const started: Running[] = [];

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'entremise life '));
});
afterEach(async () => {
  for (const { child, ended } of started.splice(0)) {
    child.kill('SIGTERM');
    await ended();
  }
  await rm(home, { recursive: true, force: true });
});

function start(env: Record<string, string> = {}): Running {
  const running = runScript('commands/start.ts', [], {
    ENTREMISE_HOME: home,
    ENTREMISE_JARS: inject('jars'),
    PORT: '0',
    NEO4J_URI: '',
    ...env,
  });
  started.push(running);
  return running;
}
const ready = async (running: Running): Promise<string> =>
  (await running.says(/^Entremise ready: (http:\S+)$/m))[1] ?? '';
const jvmOf = (): Promise<number> => until(() => readRunning(home)?.jvm);

describe('npm start', () => {
  test('is ready with its last line, and stops cleanly on SIGTERM with no Java left', async () => {
    const running = start();
    const url = await ready(running);
    expect(running.printed().trimEnd().split('\n').at(-1)).toBe(`Entremise ready: ${url}`);
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    expect(await (await fetch(url)).text()).toContain('<div id="app">');
    expect((await stat(join(home, 'password'))).mode & 0o777).toBe(0o600);
    const jvm = await jvmOf();
    const asked = performance.now();
    running.child.kill('SIGTERM');
    expect(await running.ended()).toBe(0);
    expect(performance.now() - asked).toBeLessThan(3_000);
    expect(isAlive(jvm)).toBe(false);
  });

  test('leaves no Java when it is killed, and the next one is ready', async () => {
    const first = start();
    await ready(first);
    const jvm = await jvmOf();
    first.child.kill('SIGKILL');
    await first.ended();
    await gone(jvm);
    expect(await ready(start())).toMatch(/^http/);
  });

  test('leaves nothing when npm itself is ended', async () => {
    const npm = spawn('npm', ['start'], {
      cwd: join(import.meta.dirname, '../..'),
      env: {
        ...process.env,
        ENTREMISE_HOME: home,
        ENTREMISE_JARS: inject('jars'),
        PORT: '0',
        NEO4J_URI: '',
      },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    let printed = '';
    npm.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
    await until(() => printed.includes('Entremise ready:'));
    const [jvm, owner] = [await jvmOf(), readRunning(home)?.owner ?? 0];
    npm.kill('SIGTERM');
    await gone(jvm);
    await gone(owner);
  });

  test('answers 503 while the database restarts, and recovers by itself', async () => {
    const running = start();
    const url = await ready(running);
    const jvm = await jvmOf();
    process.kill(jvm, 'SIGKILL');
    const away = await until(async () => {
      const response = await fetch(`${url}/api/v1/graph?limit=1`);
      return response.status === 503 ? response : null;
    });
    expect(away.headers.get('retry-after')).not.toBeNull();
    expect((await away.json()) as object).toMatchObject({
      type: 'urn:entremise:problem:database-away',
    });
    await until(async () => (await fetch(`${url}/api/v1/graph?limit=1`)).status === 200);
    expect(await jvmOf()).not.toBe(jvm);
  });

  test('refuses a folder that is in use, in one sentence', async () => {
    await ready(start());
    const second = start();
    expect(await second.ended()).toBe(1);
    expect(second.printed()).toMatch(
      /is in use by “npm start” \(process \d+\); stop that first, or set ENTREMISE_HOME/,
    );
  });

  test.each([150, 900, 2_500])(
    'recovers from a first run killed after about %i ms',
    async (moment) => {
      const first = start();
      await new Promise((resolve) => setTimeout(resolve, moment));
      const jvm = readRunning(home)?.jvm ?? null;
      first.child.kill('SIGKILL');
      await first.ended();
      if (jvm !== null) await gone(jvm);
      expect(await ready(start())).toMatch(/^http/);
    },
  );

  test('takes over from a dead owner that left its claim', async () => {
    await writeFile(
      join(home, 'running.json'),
      JSON.stringify({ owner: 4_000_000, purpose: 'npm start', boltPort: 1, jvm: null }),
    );
    expect(await ready(start())).toMatch(/^http/);
  });
});

describe('settings that cannot be used are named', () => {
  test('a port that is taken', async () => {
    const blocker = createServer().listen(0, '127.0.0.1');
    await until(() => blocker.listening);
    const { port } = blocker.address() as { port: number };
    const running = start({ PORT: String(port) });
    expect(await running.ended()).toBe(1);
    expect(running.printed()).toContain(`Port ${port} is taken by another program`);
    blocker.close();
  });

  test.each([
    [{ PORT: 'abc' }, 'PORT is “abc”, which is not a port'],
    [{ HOST: '0.0.0.0' }, 'set ENTREMISE_TOKEN'],
    [{ NEO4J_URI: 'http://localhost' }, 'NEO4J_URI is “http://localhost”'],
    [{ NEO4J_URI: 'bolt://127.0.0.1:1' }, 'The Neo4j server does not answer'],
  ])('%o', async (env, sentence) => {
    const running = start(env as Record<string, string>);
    expect(await running.ended()).toBe(1);
    expect(running.printed()).toContain(sentence);
  });
});

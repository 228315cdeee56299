import { spawn } from 'node:child_process';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { readRunning } from '../../neo4j/home/runningRecord.ts';
import { isAlive } from '../../neo4j/system/isAlive.ts';
import { gone, until } from '../fixtures/childProcess.ts';
import { programHome, ready } from '../fixtures/program.ts';

describe('npm start', () => {
  test('is ready with its last line, and stops cleanly on SIGTERM with no Java left', async () => {
    const { home, start, jvm } = await programHome();
    const running = start();
    const url = await ready(running);
    expect(running.printed().trimEnd().split('\n').at(-1)).toBe(`Entremise ready: ${url}`);
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    expect(await (await fetch(url)).text()).toContain('<div id="app">');
    expect((await stat(join(home, 'password'))).mode & 0o777).toBe(0o600);
    const pid = await jvm();
    running.child.kill('SIGTERM');
    expect(await running.ended()).toBe(0);
    expect(isAlive(pid)).toBe(false);
  });

  test.runIf(process.platform === 'linux')(
    'starts the JVM from the archive of its classes, once there is one',
    async () => {
      const { start, jvm } = await programHome();
      await ready(start());
      expect(await readFile(`/proc/${await jvm()}/maps`, 'utf8')).toMatch(/classes-5.*\.jsa/);
    },
  );

  test('leaves no Java when it is killed, and the next one is ready with the same data', async () => {
    const { start, jvm } = await programHome();
    const first = start();
    await ready(first);
    const pid = await jvm();
    first.child.kill('SIGKILL');
    await first.ended();
    await gone(pid);
    const second = start();
    await ready(second);
    expect(second.printed()).toContain('is up to date');
  });

  test('leaves nothing when npm itself is ended', async () => {
    const { home, jvm } = await programHome();
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
    const [pid, owner] = [await jvm(), readRunning(home)?.owner ?? 0];
    npm.kill('SIGTERM');
    await gone(pid);
    await gone(owner);
  });

  test.each(['a folder was claimed', 'the JVM was started'])(
    'recovers from a first run that is killed once %s',
    async (moment) => {
      const { home, start } = await programHome();
      const first = start();
      await until(() =>
        moment === 'a folder was claimed'
          ? readRunning(home) !== null
          : (readRunning(home)?.jvm ?? null) !== null,
      );
      const pid = readRunning(home)?.jvm ?? null;
      first.child.kill('SIGKILL');
      await first.ended();
      if (pid !== null) await gone(pid);
      expect(await ready(start())).toMatch(/^http/);
    },
  );
});

test('the database’s port that another takes meanwhile is left to it, and the next is tried', async () => {
  const { home, start } = await programHome();
  const running = start();
  const claimed = await until(() => readRunning(home)?.boltPort);
  // It answers as Bolt does, so that nobody could tell by that.
  const thief = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.on('data', () => socket.write(Buffer.from([0, 0, 8, 5])));
  }).listen(claimed, '127.0.0.1');
  onTestFinished(() => void thief.close());
  expect(await ready(running)).toMatch(/^http/);
  expect(readRunning(home)?.boltPort).not.toBe(claimed);
});

describe('settings that cannot be used are named', () => {
  test('a port that is taken', async () => {
    const blocker = createServer().listen(0, '127.0.0.1');
    await until(() => blocker.listening);
    const { port } = blocker.address() as { port: number };
    const running = (await programHome()).start({ PORT: String(port) });
    expect(await running.ended()).toBe(1);
    expect(running.printed()).toContain(`Port ${port} is taken by another program`);
    blocker.close();
  });

  test.each([
    [{ PORT: 'abc' }, 'PORT is “abc”, which is not a port'],
    [{ HOST: '0.0.0.0' }, 'set ENTREMISE_TOKEN'],
    [{ NEO4J_URI: 'http://localhost' }, 'NEO4J_URI is “http://localhost”'],
    [{ NEO4J_URI: 'bolt://127.0.0.1:1' }, 'The Neo4j server does not answer'],
    [{ ENTREMISE_HEAP: '1m' }, 'set ENTREMISE_HEAP to what this machine has free'],
  ])('%o', async (env, sentence) => {
    const running = (await programHome()).start(env as Record<string, string>);
    expect(await running.ended()).toBe(1);
    expect(running.printed()).toContain(sentence);
    expect(running.printed()).not.toMatch(/^ +at /m);
  });
});

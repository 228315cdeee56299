import { describe, expect, test } from 'vitest';
import { processRow } from '../../neo4j/system/processTable.ts';
import { gone, until } from '../fixtures/childProcess.ts';
import { programHome, ready } from '../fixtures/program.ts';

const status = async (url: string): Promise<number> =>
  (await fetch(`${url}/api/v1/graph?limit=1`)).status;

// That it comes back from all else that can happen to it, under load, is seen in tests/chaos.
describe('the database comes back', () => {
  test('when its keeper is killed the JVM stays, and is kept again: 503 when it dies, then answers by itself', async () => {
    const { start, jvm } = await programHome();
    const running = start();
    const url = await ready(running);
    const pid = await jvm();
    const keeper = processRow(pid)?.parent ?? 0;
    process.kill(keeper, 'SIGKILL');
    await gone(keeper);
    expect(await status(url)).toBe(200);
    expect(await jvm()).toBe(pid);
    process.kill(pid, 'SIGKILL');
    const away = await until(async () => {
      const response = await fetch(`${url}/readyz`);
      return response.status === 503 ? response : null;
    });
    expect(away.headers.get('retry-after')).not.toBeNull();
    expect((await away.json()) as object).toMatchObject({
      type: 'urn:entremise:problem:database-away',
    });
    await until(async () => (await jvm()) !== pid && (await status(url)) === 200);
    // Asked before: what has stopped leaves no record of it.
    const last = await jvm();
    running.child.kill('SIGTERM');
    expect(await running.ended()).toBe(0);
    await gone(last);
  });

  test('a stop ends a JVM and a keeper that hang', async () => {
    const { start, jvm } = await programHome();
    const running = start();
    await ready(running);
    const pid = await jvm();
    const keeper = processRow(pid)?.parent ?? 0;
    process.kill(pid, 'SIGSTOP');
    process.kill(keeper, 'SIGSTOP');
    running.child.kill('SIGTERM');
    expect(await running.ended()).toBe(0);
    await gone(pid);
    await gone(keeper);
  });
});

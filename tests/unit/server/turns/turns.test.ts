import { afterEach, expect, test, vi } from 'vitest';
import { Busy, Gone } from '../../../../database/errors.ts';
import { Turns, usualLimits, type TurnLimits } from '../../../../server/turns/turns.ts';

afterEach(() => vi.useRealTimers());

/** Work that ends when it is told to, and the order in which it began. */
function bench(limits: Partial<TurnLimits> = {}) {
  const turns = new Turns({ ...usualLimits, atOnce: 1, largeAtOnce: 1, ...limits });
  const began: string[] = [];
  const endings = new Map<string, () => void>();
  const ask = (
    name: string,
    client: string,
    size: 'small' | 'large' = 'small',
    left = new AbortController(),
    spent = 0,
  ) =>
    turns.take(
      client,
      size,
      left.signal,
      () => {
        began.push(name);
        return new Promise<string>((resolve) => endings.set(name, () => resolve(name)));
      },
      spent,
    );
  const end = async (name: string, answer: Promise<string>) => {
    endings.get(name)?.();
    await answer;
  };
  return { ask, end, began };
}

test('clients take turns, however much one of them asks', async () => {
  const { ask, end, began } = bench();
  const answers = [ask('a1', 'a'), ask('a2', 'a'), ask('a3', 'a'), ask('b1', 'b'), ask('b2', 'b')];
  for (const name of ['a1', 'a2', 'b1', 'a3', 'b2']) {
    await Promise.resolve();
    const at = ['a1', 'a2', 'a3', 'b1', 'b2'].indexOf(name);
    await end(name, answers[at] as Promise<string>);
  }
  expect(began).toEqual(['a1', 'a2', 'b1', 'a3', 'b2']);
});

test('small questions go before large ones', async () => {
  const { ask, end, began } = bench();
  const first = ask('first', 'a');
  const large = ask('large', 'a', 'large');
  const small = ask('small', 'b');
  await Promise.resolve();
  await end('first', first);
  await end('small', small);
  await end('large', large);
  expect(began).toEqual(['first', 'small', 'large']);
});

test('beyond its bounds it says busy: to one who asks too much, and to all', async () => {
  const { ask } = bench({ waitingEach: 1, waitingAll: 2 });
  void ask('runs', 'a');
  await Promise.resolve();
  void ask('waits', 'a').catch(() => undefined);
  await expect(ask('own', 'a')).rejects.toMatchObject({ own: true });
  void ask('waits too', 'b').catch(() => undefined);
  await expect(ask('all', 'c')).rejects.toBeInstanceOf(Busy);
});

test('who has gone leaves the line', async () => {
  const { ask, end, began } = bench();
  const left = new AbortController();
  const first = ask('first', 'a');
  const gone = ask('gone', 'a', 'small', left);
  const last = ask('last', 'a');
  await Promise.resolve();
  left.abort();
  await expect(gone).rejects.toBeInstanceOf(Gone);
  await end('first', first);
  await end('last', last);
  expect(began).toEqual(['first', 'last']);
});

test('what a question has waited before counts: it is told as soon as one that came when it did', async () => {
  vi.useFakeTimers();
  const { ask } = bench({ patience: { small: 2_500, large: 15_000 } });
  void ask('runs', 'a');
  const told: string[] = [];
  for (const [name, spent] of [
    ['came first', 2_400],
    ['came last', 0],
    ['came long ago', 9_000],
  ] as const)
    void ask(name, 'b', 'small', new AbortController(), spent).catch(() => told.push(name));
  await vi.advanceTimersByTimeAsync(150);
  expect(told).toEqual(['came long ago', 'came first']);
  await vi.advanceTimersByTimeAsync(2_400);
  expect(told).toEqual(['came long ago', 'came first', 'came last']);
});

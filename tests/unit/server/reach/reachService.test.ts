import { describe, expect, test, vi } from 'vitest';
import { Busy, Gone } from '../../../../database/errors.ts';
import type { ReachQuestion } from '../../../../model/messages/reach.ts';
import type { AnyQuestion, FromThread } from '../../../../server/reach/reachMessages.ts';
import { ReachService } from '../../../../server/reach/reachService.ts';
import type { Threads } from '../../../../server/reach/reachThreads.ts';
import { sizeOf } from '../../../../server/reach/sizeOf.ts';
import { heldDataset } from '../../../fixtures/heldDataset.ts';
import { Turns, usualLimits, type Size, type TurnLimits } from '../../../../server/turns/turns.ts';

interface Given {
  readonly name: string;
  readonly end: number;
  readonly reply: (answer: FromThread) => void;
}

/** Threads that note what they are given and answer when they are told to. */
class NotedThreads implements Threads {
  readonly given: Given[] = [];
  readonly relations: number;
  #bring: Promise<string>;

  constructor(relations: number, bring: Promise<string> = Promise.resolve('first')) {
    this.relations = relations;
    this.#bring = bring;
  }
  keep(): Promise<string> {
    return this.#bring;
  }
  answer({ question }: AnyQuestion, _revision: string, end: number): Promise<FromThread> {
    const name = question.to?.[0] ?? '';
    return new Promise((reply) => this.given.push({ name, end, reply }));
  }
  stop(): Promise<void> {
    return Promise.resolve();
  }
}

const limits: TurnLimits = {
  ...usualLimits,
  atOnce: 1,
  largeAtOnce: 1,
  waitingEach: 2,
  waitingAll: 4,
};
const refused: FromThread = { id: 1, faults: [{ code: 'noSuchActor', field: 'to.0' }] };
const later = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

function bench({
  relations = 100_000,
  bring,
  ...more
}: Partial<TurnLimits> & { relations?: number; bring?: Promise<string> } = {}) {
  const threads = new NotedThreads(relations, bring);
  const service = new ReachService(heldDataset, threads, new Turns({ ...limits, ...more }));
  const ask = (
    name: string,
    client: string,
    question: object = {},
    left = new AbortController(),
  ) => {
    const answer = service.routes({ to: [name], ...question }, { client, gone: left.signal });
    answer.catch(() => undefined);
    return answer;
  };
  const names = (): string[] => threads.given.map(({ name }) => name);
  const end = async (name: string): Promise<void> => {
    threads.given.find((given) => given.name === name)?.reply(refused);
    await later();
  };
  return { ask, end, names, threads };
}
const heavy = { detours: false };

describe('questions of reach', () => {
  test('of several clients take turns, and a light one does not wait behind heavy ones', async () => {
    const { ask, end, names } = bench();
    void ask('a1', 'a', heavy);
    await later();
    void ask('a2', 'a', heavy);
    void ask('a3', 'a', heavy);
    void ask('b1', 'b', heavy);
    void ask('c1', 'c');
    await later();
    for (const name of ['a1', 'c1', 'a2', 'b1', 'a3']) await end(name);
    expect(names()).toEqual(['a1', 'c1', 'a2', 'b1', 'a3']);
  });

  test('while a heavy one is worked on, there is room for a light one', async () => {
    const { ask, names } = bench({ atOnce: 2 });
    void ask('heavy', 'a', heavy);
    void ask('heavier', 'a', heavy);
    void ask('light', 'b');
    await later();
    expect(names().sort()).toEqual(['heavy', 'light']);
  });

  test('more than may wait are told that it is busy, those of one client first', async () => {
    const { ask } = bench();
    for (const name of ['a1', 'a2', 'a3']) void ask(name, 'a');
    await later();
    await expect(ask('a4', 'a')).rejects.toMatchObject({ own: true });
    void ask('b1', 'b');
    void ask('c1', 'c');
    await expect(ask('d1', 'd')).rejects.toMatchObject({ own: false });
    await expect(ask('d2', 'd')).rejects.toBeInstanceOf(Busy);
  });

  test('the time of a question counts from its arrival, not from its turn', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: 1_000_000 });
    try {
      const { ask, end, threads } = bench();
      void ask('first', 'a');
      void ask('second', 'a');
      await later();
      vi.setSystemTime(1_003_000);
      await end('first');
      void ask('third', 'a');
      await later();
      await end('second');
      const [first, second, third] = threads.given.map((given) => given.end);
      expect(second).toBe(first);
      expect(third).toBe((first ?? 0) + 3_000);
    } finally {
      vi.useRealTimers();
    }
  });

  test('who leaves takes the question along, also while the data are brought', async () => {
    const left = new AbortController();
    const waiting = bench({ bring: new Promise(() => undefined) });
    const answer = waiting.ask('a1', 'a', {}, left);
    await later();
    left.abort();
    await expect(answer).rejects.toBeInstanceOf(Gone);

    const { ask, end, names } = bench();
    const gone = new AbortController();
    void ask('first', 'a');
    await later();
    const second = ask('second', 'b', {}, gone);
    await later();
    gone.abort();
    await expect(second).rejects.toBeInstanceOf(Gone);
    await end('first');
    expect(names()).toEqual(['first']);
  });

  test('a fault of the question is the answer, by its field', async () => {
    const { ask, end } = bench();
    const answer = ask('nobody', 'a');
    await later();
    await end('nobody');
    await expect(answer).rejects.toMatchObject({ fault: { code: 'noSuchActor', field: 'to.0' } });
  });
});

test.each<[ReachQuestion, number, Size]>([
  [{ to: ['x'] }, 100_000, 'small'],
  [{ to: ['x'], from: ['y'], k: 10 }, 100_000, 'small'],
  [{ to: ['x'], from: ['y'], k: 11 }, 100_000, 'large'],
  [{ to: ['x'], from: ['y'], through: ['z'] }, 100_000, 'large'],
  [{ to: ['x'], from: ['y'], maxHops: 12 }, 100_000, 'large'],
  [{ to: ['x'], from: ['y'], detours: false }, 100_000, 'large'],
  [{ to: ['x'], from: ['y'], detours: false }, 500, 'small'],
])('%j of %i relations is %s', (question, relations, size) =>
  expect(sizeOf({ ask: 'routes', question }, relations)).toBe(size),
);

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Gone, QueryTooSlow, QuestionRefused } from '../../../../database/errors.ts';
import type { FromMetrics } from '../../../../server/metrics/metricsMessages.ts';
import { MetricsService, type MetricsThread } from '../../../../server/metrics/metricsService.ts';
import { ThreadLost } from '../../../../server/threads/replaceableThread.ts';
import { Turns, usualLimits } from '../../../../server/turns/turns.ts';
import { heldDataset } from '../../../fixtures/heldDataset.ts';

/** A thread that answers when it is told to, and loses what it does when it is ended. */
class NotedThread implements MetricsThread {
  readonly told: string[] = [];
  ended = 0;
  #settle: { reply(answer: FromMetrics): void; lose(error: Error): void } | null = null;

  tell: MetricsThread['tell'] = ({ metric }) => {
    this.told.push(metric);
    return new Promise((reply, lose) => {
      this.#settle = { reply, lose };
    });
  };
  end = (): Promise<void> => {
    this.ended += 1;
    this.#settle?.lose(new ThreadLost('ended'));
    return Promise.resolve();
  };
  answer(reply: FromMetrics): void {
    this.#settle?.reply(reply);
  }
}

const limits = { ...usualLimits, atOnce: 1, largeAtOnce: 1 };

function bench() {
  const thread = new NotedThread();
  const service = new MetricsService(heldDataset, thread, new Turns(limits), 1_000);
  const ask = (
    metric: 'degree' | 'closeness' | 'triads',
    left = new AbortController(),
    question: { on?: 'ties' | 'access' } = {},
  ) => {
    const answer = service.ask(metric, question, heldDataset, { client: 'a', gone: left.signal });
    answer.catch(() => undefined);
    return answer;
  };
  return { thread, ask };
}
const later = () => vi.advanceTimersByTimeAsync(1);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a measure that takes too long is ended with its thread, and said to be too slow', async () => {
  const { thread, ask } = bench();
  const answer = ask('closeness');
  await vi.advanceTimersByTimeAsync(1_100);
  await expect(answer).rejects.toBeInstanceOf(QueryTooSlow);
  expect(thread.ended).toBe(1);
});

test('a measure that nobody waits for is ended, and the next begins', async () => {
  const { thread, ask } = bench();
  const left = new AbortController();
  const answer = ask('closeness', left);
  void ask('degree');
  await later();
  expect(thread.told).toEqual(['closeness']);
  left.abort();
  await expect(answer).rejects.toBeInstanceOf(Gone);
  await later();
  expect(thread.told).toEqual(['closeness', 'degree']);
});

test('what the thread refuses is refused', async () => {
  const { thread, ask } = bench();
  const answer = ask('closeness');
  await later();
  thread.answer({ id: 1, fault: { code: 'metricTooLarge' } });
  await expect(answer).rejects.toMatchObject({ fault: { code: 'metricTooLarge' } });
});

test('signed triads are asked of ties alone', async () => {
  const { thread, ask } = bench();
  await expect(ask('triads', undefined, { on: 'access' })).rejects.toBeInstanceOf(QuestionRefused);
  expect(thread.told).toEqual([]);
});

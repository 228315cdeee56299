import { expect, test } from 'vitest';
import { Gone } from '../../../../database/errors.ts';
import { SharedFlights } from '../../../../server/http/sharedFlights.ts';

const stays = () => new AbortController().signal;

test('equal questions at the same time are asked once', async () => {
  const flights = new SharedFlights<number>();
  let asked = 0;
  const start = () => Promise.resolve((asked += 1));
  expect(await Promise.all([1, 2, 3].map(() => flights.join('q', stays(), start)))).toEqual([
    1, 1, 1,
  ]);
  expect(await flights.join('q', stays(), start)).toBe(2);
});

test('the work is called off when the last who waits has gone, not before', async () => {
  const flights = new SharedFlights<number>();
  let calledOff = false;
  const start = (signal: AbortSignal) => {
    signal.addEventListener('abort', () => (calledOff = true));
    return new Promise<number>(() => undefined);
  };
  const [one, other] = [new AbortController(), new AbortController()];
  const answers = [flights.join('q', one.signal, start), flights.join('q', other.signal, start)];
  one.abort();
  await expect(answers[0]).rejects.toBeInstanceOf(Gone);
  expect(calledOff).toBe(false);
  other.abort();
  await expect(answers[1]).rejects.toBeInstanceOf(Gone);
  expect(calledOff).toBe(true);
});

test('who fails, fails for all, and the next question begins anew', async () => {
  const flights = new SharedFlights<number>();
  const fail = () => Promise.reject(new Error('away'));
  await expect(flights.join('q', stays(), fail)).rejects.toThrow('away');
  expect(await flights.join('q', stays(), () => Promise.resolve(1))).toBe(1);
});

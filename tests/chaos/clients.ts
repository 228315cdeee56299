import { setTimeout as wait } from 'node:timers/promises';

/** What a visitor asks: light and heavier questions. */
const questions = [
  '/api/v1/graph?limit=1',
  '/api/v1/actors?q=kufa',
  '/api/v1/graph',
  '/api/v1/sources',
];
const atOnce = 4;
/** Milliseconds between two questions of one client. */
const pause = 100;

/** What clients have seen since they were last asked. */
export interface Seen {
  readonly answers: number;
  /** Answers that are neither 200 nor 503. */
  readonly wrong: readonly string[];
  /** Milliseconds of the slowest answer. */
  readonly slowest: number;
}

/** Asks one question; a connection that fails is no answer. */
async function ask(url: string): Promise<{ status: number; took: number }> {
  const begun = performance.now();
  const status = await fetch(url).then(
    async (response) => {
      await response.arrayBuffer();
      return response.status;
    },
    () => 0,
  );
  return { status, took: performance.now() - begun };
}

/** Keeps asking a server until it is stopped. */
export function startClients(url: string): { seen(): Seen; stop(): Promise<void> } {
  let stopped = false;
  let [answers, slowest] = [0, 0];
  let wrong: string[] = [];
  const client = async (first: number): Promise<void> => {
    for (let turn = first; !stopped; turn += 1) {
      const path = questions[turn % questions.length] ?? '';
      const { status, took } = await ask(`${url}${path}`);
      answers += 1;
      slowest = Math.max(slowest, took);
      if (status !== 200 && status !== 503) wrong.push(`${status} ${path}`);
      await wait(pause);
    }
  };
  const clients = Array.from({ length: atOnce }, (_, index) => client(index));
  return {
    seen() {
      const said = { answers, wrong, slowest };
      [answers, slowest, wrong] = [0, 0, []];
      return said;
    },
    async stop() {
      stopped = true;
      await Promise.all(clients);
    },
  };
}

/** Waits until every question is answered with 200. @returns milliseconds that it took */
export async function answersAll(url: string): Promise<number> {
  const begun = performance.now();
  for (;;) {
    const all = await Promise.all(questions.map((path) => ask(`${url}${path}`)));
    if (all.every(({ status }) => status === 200)) return performance.now() - begun;
    await wait(50);
  }
}

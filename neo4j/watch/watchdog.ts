import { setTimeout as wait } from 'node:timers/promises';
import { answersBolt } from '../system/answersBolt.ts';
import { after, healthy, needsRestart, type Look } from './health.ts';
import type { LocalAddress, OpenProbe, Probe, ProbeAnswer } from './probe.ts';

/** Milliseconds between two looks, and for which each part of a look is waited for. */
const every = 500;
const handshakeDeadline = 2_000;
const queryDeadline = 5_000;
/** Milliseconds by which a timer may be late before whatever was seen meanwhile is held against the machine, not the database. */
const lateness = 500;

export interface Watched {
  readonly address: LocalAddress;
  readonly port: number;
  readonly openProbe: OpenProbe;
  /** Whether it should answer at the moment: not while it is being started. */
  readonly isUp: () => boolean;
  /** Called when only a restart can help. */
  readonly restart: (look: Look) => void;
}

/** What an answer to a query shows; a refused password is nothing that a restart would mend. */
const lookOf: Readonly<Record<ProbeAnswer['kind'], Look>> = {
  answered: 'well',
  refused: 'well',
  broken: 'failing',
  unknown: 'slow',
};

/** One look: does it answer the handshake, then a query? */
async function lookOnce(port: number, probe: Probe): Promise<Look> {
  if (!(await answersBolt(port, handshakeDeadline))) return 'silent';
  const late = new AbortController();
  try {
    return await Promise.race([
      probe.ask(queryDeadline).then(({ kind }) => lookOf[kind]),
      wait(queryDeadline, 'slow' as const, { signal: late.signal, ref: false }),
    ]);
  } finally {
    late.abort();
  }
}

/**
 * Looks at a database again and again and has it restarted when it does not answer.
 * @returns a function that ends the watch
 */
export function watchDatabase({ address, port, openProbe, isUp, restart }: Watched): () => void {
  let ended = false;
  let probe = openProbe(address);
  const reopen = (): void => {
    // A probe that hangs may also hang when it is closed: nobody waits for it.
    void probe.close().catch(() => undefined);
    probe = openProbe(address);
  };
  const watch = async (): Promise<void> => {
    let health = healthy(performance.now());
    for (;;) {
      const slept = performance.now();
      await wait(every, undefined, { ref: false });
      if (ended) return;
      const begun = performance.now();
      const isStarved = begun - slept > every + lateness;
      const look = isUp() ? await lookOnce(port, probe) : 'well';
      const now = performance.now();
      // Who is kept from looking, because the machine is busy or has slept, has seen nothing but that.
      if (isStarved && look !== 'well') continue;
      health = isUp() ? after(health, look, now) : healthy(now);
      if (look === 'slow') reopen();
      if (!needsRestart(health, now)) continue;
      restart(look);
      health = healthy(now);
    }
  };
  void watch();
  return () => {
    ended = true;
    void probe.close().catch(() => undefined);
  };
}

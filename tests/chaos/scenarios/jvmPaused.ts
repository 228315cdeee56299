import { setTimeout as wait } from 'node:timers/promises';
import type { Scenario } from '../scenario.ts';

/** Shorter than what the watchdog bears, as when a machine swaps. */
const pause = 4_000;

export const jvmPaused: Scenario = {
  name: 'the JVM stops for four seconds',
  rounds: { short: 1, full: 20 },
  bound: 5,
  disk: null,
  cause: async ({ jvm }) => {
    const pid = await jvm();
    process.kill(pid, 'SIGSTOP');
    await wait(pause);
    process.kill(pid, 'SIGCONT');
  },
};

import { gone } from '../../fixtures/childProcess.ts';
import type { Scenario } from '../scenario.ts';

export const bothKilled: Scenario = {
  name: 'keeper and JVM are killed',
  rounds: { short: 1, full: 20 },
  bound: 5,
  disk: null,
  cause: async ({ keeper, jvm }) => {
    const pids = [await keeper(), await jvm()];
    for (const pid of pids) process.kill(pid, 'SIGKILL');
    for (const pid of pids) await gone(pid);
  },
};

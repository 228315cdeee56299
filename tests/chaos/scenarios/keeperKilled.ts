import { gone } from '../../fixtures/childProcess.ts';
import type { Scenario } from '../scenario.ts';

export const keeperKilled: Scenario = {
  name: 'the keeper of the JVM is killed',
  rounds: { short: 1, full: 20 },
  bound: 5,
  disk: null,
  cause: async ({ keeper }) => {
    const pid = await keeper();
    process.kill(pid, 'SIGKILL');
    await gone(pid);
  },
};

import { gone } from '../../fixtures/childProcess.ts';
import type { Scenario } from '../scenario.ts';

/** As when the system takes its memory back. */
export const jvmKilled: Scenario = {
  name: 'the JVM is killed',
  rounds: { short: 1, full: 20 },
  bound: 5,
  disk: null,
  cause: async ({ jvm }) => {
    const pid = await jvm();
    process.kill(pid, 'SIGKILL');
    await gone(pid);
  },
};

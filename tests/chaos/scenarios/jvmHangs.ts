import { gone } from '../../fixtures/childProcess.ts';
import type { Scenario } from '../scenario.ts';

/** The cause ends when the watchdog ends the JVM. */
export const jvmHangs: Scenario = {
  name: 'the JVM stops for good',
  rounds: { short: 1, full: 5 },
  bound: 5,
  disk: null,
  cause: async ({ jvm }) => {
    const pid = await jvm();
    process.kill(pid, 'SIGSTOP');
    await gone(pid);
  },
};

import { bothKilled } from './scenarios/bothKilled.ts';
import { diskFull } from './scenarios/diskFull.ts';
import { jvmHangs } from './scenarios/jvmHangs.ts';
import { jvmKilled } from './scenarios/jvmKilled.ts';
import { jvmPaused } from './scenarios/jvmPaused.ts';
import { keeperKilled } from './scenarios/keeperKilled.ts';
import type { Scenario } from './scenario.ts';

/** All that is done to the program. Another is a file beside these, and a line here. */
export const scenarios: readonly Scenario[] = [
  jvmKilled,
  keeperKilled,
  bothKilled,
  jvmPaused,
  jvmHangs,
  diskFull,
];

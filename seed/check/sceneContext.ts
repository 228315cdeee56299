import type { Day } from '../../model/partialDate.ts';
import type { DataProblem } from '../read/dataProblem.ts';
import type { DatasetIndex } from './datasetIndex.ts';

/** What one scene is checked with. */
export interface SceneContext {
  readonly index: DatasetIndex;
  readonly dataUntil: Day;
  /** @param part of the scene: `view`, `text` */
  say(part: string, kind: DataProblem['kind'], rule: string, remedy: string): void;
}

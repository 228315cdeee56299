import type { DataProblem } from '../read/dataProblem.ts';
import type { Tables } from '../read/tables.ts';
import { lateDates } from './lateDates.ts';
import { oddCells } from './oddCells.ts';
import { sameNames } from './sameNames.ts';
import { unrelatedActors } from './unrelatedActors.ts';

/**
 * What a checked dataset may hold but most likely does not mean.
 *
 * @param dataUntil the day the data end
 */
export const findWarnings = (tables: Tables, dataUntil: string): readonly DataProblem[] => [
  ...lateDates(tables, dataUntil),
  ...sameNames(tables),
  ...unrelatedActors(tables),
  ...oddCells(tables),
];

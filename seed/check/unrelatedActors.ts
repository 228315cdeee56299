import type { DataProblem } from '../read/dataProblem.ts';
import { cellOf, type Tables } from '../read/tables.ts';
import { withoutRelation } from './withoutRelation.ts';

/** Actors in no relation: allowed, since a source may only describe them, and easily a slip. */
export const unrelatedActors = (tables: Tables): DataProblem[] =>
  withoutRelation(tables).map((row) => ({
    kind: 'unrelated',
    file: row.file,
    line: row.line,
    column: 'id',
    rule: `“${cellOf(row, 'id')}” stands in no relation`,
    remedy: 'If the source ties it to somebody, add the relation; no route leads to it.',
  }));

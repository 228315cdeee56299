import { decodeEvidence, type Evidence } from '../../model/evidence.ts';
import { listOf } from '../read/listCell.ts';
import { cellOf, type Row } from '../read/tables.ts';

/** What a row cites. */
export const evidenceOf = (row: Row): Evidence[] =>
  listOf(cellOf(row, 'evidence'))
    .map(decodeEvidence)
    .filter((item) => item !== null);

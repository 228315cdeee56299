import { cellOf, type Tables } from '../read/tables.ts';
import type { ReadEdit } from './editJournal.ts';
import { mergeSlices } from './mergeSlices.ts';
import { journalPlace, ownSlices } from './ownSlices.ts';

/**
 * Tables with the user's arrangements of the map. Who is in the data no more, as after a new edition, has lost a place and
 * nothing else: the others stand where they were put.
 */
export function withPlaces(tables: Tables, arrangements: readonly ReadEdit[]): Tables {
  if (arrangements.length === 0) return tables;
  const arranged = mergeSlices(tables, ownSlices(arrangements));
  const there = new Set(tables.actors.map((row) => cellOf(row, 'id')));
  return {
    ...arranged,
    positions: arranged.positions.filter(
      (row) => row.file !== journalPlace || there.has(cellOf(row, 'actor')),
    ),
  };
}

import { decodeEvidence } from '../../model/evidence.ts';
import { listOf } from '../read/listCell.ts';
import type { FileName } from '../read/columns.ts';
import { cellOf, type Row, type Tables } from '../read/tables.ts';

/** Cells that name another row, of any file. */
const references = [
  'source',
  'target',
  'toward',
  'attributedTo',
  'side',
  'event',
  'actor',
  'subject',
  'place',
] as const;

/** Files in an order in which each refers only to those before it. */
const order: readonly FileName[] = [
  'sources',
  'actors',
  'places',
  'events',
  'relations',
  'participants',
  'locations',
  'figures',
];

/**
 * Says of each row whether it belongs to the public layer: it is public itself, and so is everything that it names, rests on
 * or hangs on. What is left when it is taken away would be a dataset by itself, without a trace of the restricted one.
 */
export function publicLayer(tables: Tables): (row: Row) => boolean {
  const restrictedIds = new Set<string>();
  const restricted = new Set<Row>();
  const hangs = (row: Row): boolean =>
    references.some((name) => restrictedIds.has(cellOf(row, name))) ||
    listOf(cellOf(row, 'evidence')).some((item) =>
      restrictedIds.has(decodeEvidence(item)?.source ?? ''),
    );
  for (const file of order)
    for (const row of tables[file]) {
      if (cellOf(row, 'handling') !== 'restricted' && !hangs(row)) continue;
      restricted.add(row);
      const id = cellOf(row, 'id');
      if (id !== '') restrictedIds.add(id);
    }
  return (row) => !restricted.has(row);
}

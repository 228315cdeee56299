import type { Evidence } from '../../model/evidence.ts';
import { quoteCell } from '../read/quoteCell.ts';
import { cellOf } from '../read/tables.ts';
import type { CellFault } from './controlFault.ts';
import type { DatasetIndex } from './datasetIndex.ts';

/** What is wrong with the place that a citation names in its source; null where nothing is, or the source cannot tell. */
export function locatorFault(
  { source: id, locator }: Evidence,
  index: DatasetIndex,
): CellFault | null {
  const source = index.rowOf('sources', id);
  if (source === undefined) return null;
  const pattern = index.patternOf(source);
  if (pattern.is === 'fault' || pattern.matches(locator)) return null;
  return {
    kind: 'locator',
    rule: `${quoteCell(locator)} is not a locator of ${id}`,
    remedy: `Its locators match ${cellOf(source, 'locatorPattern')}.`,
  };
}

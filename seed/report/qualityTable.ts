import { qualityKinds, qualityOf, type QualityKind } from '../../model/recordQuality.ts';
import type { RelationType } from '../../model/relationTypes.ts';
import type { Status } from '../../model/statuses.ts';
import { listOf } from '../read/listCell.ts';
import { cellOf, type Row, type Tables } from '../read/tables.ts';

const titles: Readonly<Record<QualityKind, string>> = {
  singleSource: 'relations on one source, or with one source on one passage',
  undated: 'relations without a date',
  contradictory: 'pairs with ties that contradict each other',
  sharedName: 'names that several actors share',
  thinActor: 'actors with one relation at most, or no summary',
};

const orNull = (row: Row, column: string): string | null => cellOf(row, column) || null;

/** What is thin or at odds in a dataset, counted as the quality page counts it. */
export function qualityTable({ actors, relations, sources }: Tables): string {
  const found = qualityOf(
    actors.map((row) => ({
      id: cellOf(row, 'id'),
      names: [
        ...['name', 'nameFr', 'shortName'].map((column) => cellOf(row, column)),
        ...listOf(cellOf(row, 'aliases')),
      ],
      summary: orNull(row, 'summary'),
    })),
    relations.map((row) => ({
      id: cellOf(row, 'id'),
      source: cellOf(row, 'source'),
      target: cellOf(row, 'target'),
      // The rows have been checked.
      type: cellOf(row, 'type') as RelationType,
      status: cellOf(row, 'status') as Status,
      since: orNull(row, 'since'),
      until: orNull(row, 'until'),
      evidence: listOf(cellOf(row, 'evidence')),
    })),
    sources.length,
  );
  return [
    '',
    'Where the record is thin or at odds (the quality page names the rows)',
    ...qualityKinds.map((kind) => `  ${String(found[kind].length).padStart(5)}  ${titles[kind]}`),
  ].join('\n');
}

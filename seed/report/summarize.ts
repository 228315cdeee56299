import { relationTypeRow, type RelationType } from '../../model/relationTypes.ts';
import type { FileName } from '../read/columns.ts';
import { cellOf } from '../read/tables.ts';
import type { ReadDataset } from '../readDataset.ts';
import { tally } from './tally.ts';

const listed = (values: readonly string[]): string =>
  tally(values)
    .map(([value, count]) => `${value} ${count}`)
    .join(', ');

/** What a dataset holds, in a few lines for a person. */
export function summarize({ dataset, tables }: Pick<ReadDataset, 'dataset' | 'tables'>): string {
  const of = (file: FileName, column: string): string[] =>
    tables[file].map((row) => cellOf(row, column)).filter((text) => text !== '');
  const categories = of('relations', 'type').map(
    (type) => relationTypeRow(type as RelationType).category,
  );
  const draft = dataset.record['state'] === 'draft' ? ', draft: its rows are not cited yet' : '';
  const { places, locations, participants, figures, sources } = tables;
  return [
    `dataset    ${dataset.name}, revision ${dataset.revision}${draft}`,
    `actors     ${tables.actors.length}: ${listed(of('actors', 'kind'))}`,
    `relations  ${tables.relations.length}: ${listed(categories)}`,
    `statuses   ${listed(of('relations', 'status'))}`,
    `channels   ${listed(of('relations', 'channel'))}`,
    `events     ${tables.events.length}: ${listed(of('events', 'kind'))}`,
    `places     ${places.length}, locations ${locations.length}, participants ${participants.length}, figures ${figures.length}`,
    `sources    ${sources.length}`,
  ].join('\n');
}

import type { ReadDataset } from '../readDataset.ts';
import { relationTypeRow, type RelationType } from '../../model/relationTypes.ts';

const tally = (values: readonly string[]): string => {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([value, count]) => `${value} ${count}`)
    .join(', ');
};

/** What a dataset holds, in a few lines for a person. */
export function summarize({ dataset, tables }: ReadDataset): string {
  const of = (file: keyof typeof tables, column: string): string[] =>
    tables[file].map(({ cells }) => cells[column] ?? '').filter((text) => text !== '');
  return [
    `dataset    ${dataset.name}, revision ${dataset.revision}`,
    `actors     ${tables.actors.length}: ${tally(of('actors', 'kind'))}`,
    `relations  ${tables.relations.length}: ${tally(of('relations', 'type').map((type) => relationTypeRow(type as RelationType).category))}`,
    `statuses   ${tally(of('relations', 'status'))}`,
    `channels   ${tally(of('relations', 'channel'))}`,
    `events     ${tables.events.length}: ${tally(of('events', 'kind'))}`,
    `places     ${tables.places.length}, locations ${tables.locations.length}, participants ${tables.participants.length}, figures ${tables.figures.length}`,
    `sources    ${tables.sources.length}`,
  ].join('\n');
}

import type { KeptRevision } from '../../model/messages/datasets.ts';
import type { ReadDataset } from '../../seed/readDataset.ts';

/** What is noted of a revision whose files are kept. */
export function keptOf({ dataset, tables }: ReadDataset, now: Date): KeptRevision {
  const { title, dataUntil, state } = dataset.record;
  return {
    name: dataset.name,
    title: String(title),
    revision: dataset.revision,
    dataUntil: String(dataUntil),
    draft: state === 'draft',
    counts: {
      actors: tables.actors.length,
      relations: tables.relations.length,
      events: tables.events.length,
      sources: tables.sources.length,
    },
    keptAt: now.toISOString(),
    loadedAt: null,
  };
}

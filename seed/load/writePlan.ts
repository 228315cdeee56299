import { hashProperty } from '../../database/contentHash.ts';
import type { Run } from '../../database/run.ts';
import { statement } from '../../database/statement.ts';
import { batchesOf, type WrittenRow } from './batchesOf.ts';
import type { LoadPlan } from './loadPlan.ts';
import type { Properties } from './rowProperties.ts';

/** Says how far a load has come. */
export type OnProgress = (text: string) => void;

interface Writer {
  readonly run: Run;
  readonly onProgress: OnProgress;
}

async function inBatches<Item>(
  { run, onProgress }: Writer,
  { name, told }: { name: string; told: string },
  items: readonly Item[],
  rowOf: (item: Item) => WrittenRow,
  onRow?: (row: { id: string; element: string }) => void,
): Promise<void> {
  let written = 0;
  for (const rows of batchesOf(items, rowOf)) {
    await run(statement(`load/${name}`), { rows }, onRow);
    written += rows.length;
    onProgress(`${told}: ${written} of ${items.length}`);
  }
}

/** What is stored of an item: its properties, and the mark by which a change by hand is seen. */
const withMark = ({ properties, rowHash }: { properties: Properties; rowHash: string }) => ({
  ...properties,
  [hashProperty]: rowHash,
});

/**
 * Writes a plan, batch after batch: what goes first, so that no id stands twice.
 * @param run runs each batch in the transaction that is open, or in one of its own
 */
export async function writePlan(
  run: Run,
  { nodes, relationships, elements }: LoadPlan,
  onProgress: OnProgress,
): Promise<void> {
  const writer: Writer = { run, onProgress };
  const elementOf = new Map(elements);
  const ofElement = ({ element }: { element: string }) => ({ element });
  await inBatches(
    writer,
    { name: 'removeRelationships', told: 'removing relations and links' },
    relationships.remove,
    ofElement,
  );
  await inBatches(
    writer,
    { name: 'removeNodes', told: 'removing actors, events, places, sources and figures' },
    nodes.remove,
    ofElement,
  );
  await inBatches(
    writer,
    { name: 'changeNodes', told: 'changing actors, events, places, sources and figures' },
    nodes.change,
    ({ to, from }) => ({
      element: from.element,
      labels: to.labels,
      properties: withMark(to),
      days: to.days,
    }),
  );
  await inBatches(
    writer,
    { name: 'createNodes', told: 'writing actors, events, places, sources and figures' },
    nodes.create,
    (item) => ({ labels: item.labels, properties: withMark(item), days: item.days }),
    ({ id, element }) => void elementOf.set(id, element),
  );
  await inBatches(
    writer,
    { name: 'changeRelationships', told: 'changing relations and links' },
    relationships.change,
    ({ to, from }) => ({ element: from.element, properties: withMark(to), days: to.days }),
  );
  await inBatches(
    writer,
    { name: 'createRelationships', told: 'writing relations and links' },
    relationships.create,
    (item) => ({
      type: item.type,
      source: elementOf.get(item.source) ?? '',
      target: elementOf.get(item.target) ?? '',
      properties: withMark(item),
      days: item.days,
    }),
  );
}

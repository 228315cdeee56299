import { createHash } from 'node:crypto';
import { keepRevision, noteKept } from '../../archive/keepRevision.ts';
import { keptRevisions } from '../../archive/keptRevisions.ts';
import { isEdition, type Edition } from '../../archive/servedRevision.ts';
import type { KeptRevision } from '../../model/messages/datasets.ts';
import { ownSet } from '../../model/stack.ts';
import type { KeptStack } from '../../seed/keep/keptStack.ts';
import { LoadRefused } from '../../seed/load/loadRefused.ts';
import { DatasetRefused } from '../../seed/read/datasetRefused.ts';
import type { Tables } from '../../seed/read/tables.ts';
import {
  checkStack,
  readStackFiles,
  stackDataset,
  type ReadStack,
  type StackFiles,
} from '../../seed/readStack.ts';

const editionOf = ({ baseRevision, overlays }: StackFiles): Edition => ({
  base: baseRevision(),
  layers: overlays,
});

/** What an edition is called where its layers make no dataset, as when one that does not fit is switched off. */
function nameOfParts({ base, layers }: Edition): string {
  const hash = createHash('sha256');
  for (const part of [base, ...layers.map(({ revision }) => revision)]) hash.update(part);
  return hash.digest('hex').slice(0, 16);
}

/** What an edition is called, as the dataset that its base and all of its layers make, and its rows. */
function contentOf(
  files: StackFiles,
  whole: ReadStack | undefined,
): { readonly revision: string; readonly tables: Tables } {
  // Where the base stands alone and nothing was edited, what is loaded is what is kept.
  if (whole !== undefined && whole.composed.sets.length === 0)
    return { revision: whole.dataset.revision, tables: whole.tables };
  const everything = { off: new Set<string>(), edits: [] };
  const { composed, problems } = checkStack(files, everything);
  const { tables } = composed.reading;
  if (problems.length > 0) return { revision: nameOfParts(editionOf(files)), tables };
  return { revision: stackDataset(files, everything).dataset.revision, tables };
}

/** What is noted of an edition that was not kept before. */
function noteOf(files: StackFiles, whole: ReadStack | undefined, now: Date): KeptRevision {
  const { descriptor } = files.base;
  if (descriptor === null) throw new DatasetRefused(files.problems);
  const { revision, tables } = contentOf(files, whole);
  const { name, title, entremise } = descriptor;
  return {
    name,
    title,
    revision,
    dataUntil: entremise.dataUntil,
    draft: entremise.state === 'draft',
    counts: {
      actors: tables.actors.length,
      relations: tables.relations.length,
      events: tables.events.length,
      sources: tables.sources.length,
    },
    keptAt: now.toISOString(),
    loadedAt: null,
    base: files.baseRevision(),
    layers: files.overlays.map((set) => ({
      id: set.id,
      title: set.title,
      titleFr: set.titleFr,
      revision: set.revision,
      on: true,
    })),
    ownOn: true,
  };
}

/**
 * Keeps the files of a stack, its base and its layers, where they are not kept yet, and notes which of the layers count.
 *
 * @param whole what is made of them, where that is known; else the terms of all the layers are taken on
 * @returns what is kept
 * @throws LoadRefused where a folder changed since it was read; DatasetRefused
 */
export async function keepEdition(
  home: string,
  stack: KeptStack,
  files: StackFiles,
  whole?: ReadStack,
): Promise<KeptRevision> {
  const name = files.base.descriptor?.name ?? '';
  const edition = editionOf(files);
  const known = (await keptRevisions(home, name)).find((one) => isEdition(one, edition));
  const found = known ?? noteOf(files, whole, new Date());
  const kept = {
    ...found,
    layers: found.layers.map((layer) => ({ ...layer, on: !stack.off.includes(layer.id) })),
    ownOn: !stack.off.includes(ownSet),
  };
  if (known !== undefined) await noteKept(home, kept);
  else
    await keepRevision(home, stack, kept, async (copy) => {
      const again = await readStackFiles(copy.base, copy.overlays);
      if (isEdition(editionOf(again), edition)) return;
      const folders = [stack.base, ...stack.overlays].join(', ');
      throw new LoadRefused(`${folders} changed while it was being read; load it again.`);
    });
  return kept;
}

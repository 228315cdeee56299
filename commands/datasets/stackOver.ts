import { datasetNameOf, isFolder } from '../../archive/installedDatasets.ts';
import { keptRevisions } from '../../archive/keptRevisions.ts';
import { stackOfRevision } from '../../archive/revisionFolder.ts';
import { readKeptStack, type KeptStack } from '../../seed/keep/keptStack.ts';

/** What is found of the layers of a stack: of one whose folder is gone, the files that were kept stand in. */
async function foundLayers(home: string, name: string, noted: KeptStack): Promise<string[]> {
  const last = (await keptRevisions(home, name)).find(
    ({ layers }) => layers.length === noted.overlays.length,
  );
  const kept = last === undefined ? [] : stackOfRevision(home, last).overlays;
  return Promise.all(
    noted.overlays.map(async (folder, at) =>
      (await isFolder(folder)) ? folder : (kept[at] ?? folder),
    ),
  );
}

/**
 * The stack that a dataset is loaded as from a folder: what was laid over its name before lies above it, and is switched off as
 * it was.
 */
export async function stackOver(home: string, base: string): Promise<KeptStack> {
  const name = await datasetNameOf(base);
  const noted = name === null ? null : await readKeptStack(home, name);
  if (name === null || noted === null) return { base, overlays: [], off: [] };
  return { ...noted, base, overlays: await foundLayers(home, name, noted) };
}

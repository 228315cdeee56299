import { join } from 'node:path';
import type { KeptRevision } from '../model/messages/datasets.ts';
import type { KeptStack } from '../seed/keep/keptStack.ts';
import { ownSet } from '../model/stack.ts';
import { archiveLayout } from './archiveLayout.ts';

/** What says of a kept revision what it is; beside its files, and no file of a dataset. */
export const keptFile = 'kept.json';
/** Beside the files of the base: a folder for each layer that lies above it. */
export const layersFolder = 'layers';

/** Where the files of a revision are kept. */
export const revisionFolder = (home: string, name: string, revision: string): string =>
  join(archiveLayout(home).revisions, name, revision);

/**
 * Where in the folder of a revision the files of a layer are. Its name comes last, since a layer without a descriptor is
 * called as its folder is.
 */
const layerFolder = (folder: string, at: number, id: string): string =>
  join(folder, layersFolder, String(at + 1), id);

/** A kept revision as a stack to be loaded: its base, its layers, and which of them did not count when it was last served. */
export function stackIn(
  folder: string,
  { layers, ownOn }: Pick<KeptRevision, 'layers' | 'ownOn'>,
): KeptStack {
  const off = layers.filter(({ on }) => !on).map(({ id }) => id);
  return {
    base: folder,
    overlays: layers.map(({ id }, at) => layerFolder(folder, at, id)),
    off: ownOn ? off : [...off, ownSet],
  };
}

/** The stack of a revision that is kept, of the files that are kept. */
export const stackOfRevision = (home: string, kept: KeptRevision): KeptStack =>
  stackIn(revisionFolder(home, kept.name, kept.revision), kept);

import type { KeptRevision } from '../model/messages/datasets.ts';
import { ownSet, type StackSet } from '../model/stack.ts';

/** What a database holds: a dataset, and the sets that it is made of; none where its base stands alone. */
export interface Served {
  readonly name: string;
  readonly revision: string;
  readonly sets: readonly StackSet[];
}

/** What tells editions apart: what their base and the layers above it say, whichever of these count. */
export interface Edition {
  readonly base: string;
  readonly layers: readonly { readonly revision: string }[];
}

/** Whether a kept revision is made of just such a base and such layers. */
export const isEdition = (kept: Edition, { base, layers }: Edition): boolean =>
  kept.base === base &&
  kept.layers.length === layers.length &&
  kept.layers.every(({ revision }, at) => revision === layers[at]?.revision);

/**
 * The kept revision of which the data of a database are made, whatever the user wrote in the app above it and whichever of its layers count;
 * null where its files are not kept.
 */
export function servedRevision(
  kept: readonly KeptRevision[],
  { name, revision, sets }: Served,
): KeptRevision | null {
  const [base, ...above] = sets;
  const own = kept.filter((one) => one.name === name);
  if (base === undefined) return own.find((one) => one.revision === revision) ?? null;
  const layers = above.filter(({ kind }) => kind === 'imported');
  return own.find((one) => isEdition(one, { base: base.revision, layers })) ?? null;
}

/** A kept revision with its layers on and off as they are in the database. */
export function asServed(kept: KeptRevision, { sets }: Pick<Served, 'sets'>): KeptRevision {
  const isOn = (id: string, otherwise: boolean): boolean =>
    sets.find((set) => set.id === id)?.on ?? otherwise;
  return {
    ...kept,
    layers: kept.layers.map((layer) => ({ ...layer, on: isOn(layer.id, layer.on) })),
    ownOn: isOn(ownSet, kept.ownOn),
  };
}

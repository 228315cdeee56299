/** Something stored or to be stored, by its identity and the hash of its content. */
interface Item {
  readonly rowHash: string;
}

export interface Difference<New, Old> {
  readonly create: readonly New[];
  readonly change: readonly New[];
  readonly remove: readonly Old[];
}

/** What has to be created, changed and removed to come from the stored items to the wanted ones. */
export function differenceOf<New extends Item, Old extends Item>(
  wanted: readonly New[],
  stored: readonly Old[],
  identity: { of: (item: New) => string; ofStored: (item: Old) => string },
): Difference<New, Old> {
  const before = new Map(stored.map((item) => [identity.ofStored(item), item]));
  const after = new Set(wanted.map(identity.of));
  return {
    create: wanted.filter((item) => !before.has(identity.of(item))),
    change: wanted.filter((item) => {
      const old = before.get(identity.of(item));
      return old !== undefined && old.rowHash !== item.rowHash;
    }),
    remove: stored.filter((item) => !after.has(identity.ofStored(item))),
  };
}

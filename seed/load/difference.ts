/** Something stored or to be stored, by the hash of its content. */
export interface Difference<New, Old> {
  readonly create: readonly New[];
  readonly change: readonly { readonly to: New; readonly from: Old }[];
  readonly remove: readonly Old[];
}

/** How items are told apart and compared. */
export interface Comparison<New, Old> {
  readonly key: (item: New) => string;
  /** null for a stored item that nobody could want. */
  readonly storedKey: (item: Old) => string | null;
  readonly isSame: (wanted: New, stored: Old) => boolean;
  /** Whether a stored item can be turned into the wanted one in place. */
  readonly canBecome: (wanted: New, stored: Old) => boolean;
}

/** What has to be created, changed and removed to come from the stored items to the wanted ones. */
export function differenceOf<New, Old>(
  wanted: readonly New[],
  stored: readonly Old[],
  { key, storedKey, isSame, canBecome }: Comparison<New, Old>,
): Difference<New, Old> {
  const before = new Map<string, Old>();
  const remove: Old[] = [];
  for (const item of stored) {
    const own = storedKey(item);
    if (own === null || before.has(own)) remove.push(item);
    else before.set(own, item);
  }
  const create: New[] = [];
  const change: { to: New; from: Old }[] = [];
  for (const item of wanted) {
    const old = before.get(key(item));
    before.delete(key(item));
    if (old === undefined) create.push(item);
    else if (!canBecome(item, old)) {
      remove.push(old);
      create.push(item);
    } else if (!isSame(item, old)) change.push({ to: item, from: old });
  }
  return { create, change, remove: [...remove, ...before.values()] };
}

import { entryClasses, type EntryPointMessage } from '../../../model/messages/entryPoint.ts';
import type { EntryGroupName } from '../../../wording/entryPoints.ts';

export interface EntryGroup {
  readonly name: EntryGroupName;
  readonly entries: readonly EntryPointMessage[];
}

/** In conflict by what it did itself; whom the target's side only harmed stands among the others, marked. */
const isAdversary = ({ adversary, harmedOnly }: EntryPointMessage): boolean =>
  adversary && !harmedOnly;

/** The entry points by class, in the order of the answer, and apart from them the parties in conflict with the target. */
export function entryGroups(entries: readonly EntryPointMessage[]): EntryGroup[] {
  const groups: EntryGroup[] = entryClasses.map((name) => ({
    name,
    entries: entries.filter((entry) => entry.class === name && !isAdversary(entry)),
  }));
  return [...groups, { name: 'adversaries' as const, entries: entries.filter(isAdversary) }].filter(
    (group) => group.entries.length > 0,
  );
}

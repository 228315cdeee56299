import { holdsOn } from '../model/interval.ts';
import type { Day } from '../model/partialDate.ts';
import { relationTypeRow } from '../model/relationTypes.ts';
import type { ReachIndex } from './reachIndex.ts';

const belongs = new Set(['LEADS', 'COMMANDS_IN', 'MEMBER_OF', 'COMPONENT_OF']);

/** The groups that an actor leads or belongs to on a day, transitively by allegiance. */
export function groupsOf(index: ReachIndex, actor: string, day: Day): Set<string> {
  const groups = new Set<string>();
  const queue = [actor];
  for (const at of queue)
    for (const { source, target, attributes, bounds } of index.actors.get(at)?.relations ?? []) {
      if (
        source !== at ||
        groups.has(target) ||
        !belongs.has(attributes.type) ||
        attributes.status === 'refuted'
      )
        continue;
      if (!holdsOn(bounds, relationTypeRow(attributes.type).nature, day).holds) continue;
      groups.add(target);
      queue.push(target);
    }
  groups.delete(actor);
  return groups;
}

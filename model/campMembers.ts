import { actorKinds, type ActorKind } from './actorKinds.ts';
import { relationTypes, type RelationType } from './relationTypes.ts';

/** Who belongs to a camp, as `camps.csv` says it: an actor, all of a kind, or all that have a relation of a type to an actor. */
export type CampMember =
  | { readonly is: 'actor'; readonly actor: string }
  | { readonly is: 'kind'; readonly kind: ActorKind }
  | { readonly is: 'tied'; readonly type: RelationType; readonly to: string };

const oneOf = <Value extends string>(values: readonly Value[], text: string): Value | undefined =>
  values.find((value) => value === text);

/**
 * Reads one item of the column `members`: `koufa`, `kind:StateBody` or `MEMBER_OF:jnim`.
 * @returns null where it names a kind or a type of relation that there is not
 */
export function parseCampMember(item: string): CampMember | null {
  const colon = item.indexOf(':');
  if (colon === -1) return { is: 'actor', actor: item };
  const [before, after] = [item.slice(0, colon), item.slice(colon + 1)];
  if (before === 'kind') {
    const kind = oneOf(actorKinds, after);
    return kind === undefined ? null : { is: 'kind', kind };
  }
  const type = oneOf(relationTypes, before);
  return type === undefined || after === '' ? null : { is: 'tied', type, to: after };
}

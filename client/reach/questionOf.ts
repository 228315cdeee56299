import type { GoBetweensQuestion, ReachQuestion } from '../../model/messages/reach.ts';
import { bases, relationTypes, type Basis } from '../../model/relationTypes.ts';
import { channels, type Channel } from '../../model/statuses.ts';
import { weightNames, type WeightName } from '../../model/weights.ts';
import type { View } from '../state/view.ts';

/** What the API is asked for a view: routes between two baskets, or with one of them empty go-betweens or the circle. */
export type Asked =
  | { readonly path: '/reach'; readonly question: ReachQuestion }
  | { readonly path: '/reach/go-betweens'; readonly question: GoBetweensQuestion }
  | null;

/** The assumptions of a view that differ from the usual ones. */
export function assumptionsOf(
  assume: readonly string[],
): NonNullable<ReachQuestion['assumptions']> {
  const weights: Partial<Record<WeightName, number>> = {};
  const forbid: Basis[] = [];
  const walk: Channel[] = [];
  for (const item of assume) {
    const [name = '', value = ''] = item.split(':');
    const weight = weightNames.find((known) => known === name);
    if (weight !== undefined) weights[weight] = Number(value);
    const basis = name === 'forbid' ? bases.find((known) => known === value) : undefined;
    if (basis !== undefined) forbid.push(basis);
    const channel = name === 'walk' ? channels.find((known) => known === value) : undefined;
    if (channel !== undefined) walk.push(channel);
  }
  return {
    ...(Object.keys(weights).length === 0 ? {} : { weights }),
    ...(forbid.length === 0 ? {} : { forbid }),
    ...(walk.length === 0 ? {} : { walk }),
  };
}

/** The relations that a view supposes; what names no type of relation is left out. */
export const supposedIn = (
  suppose: readonly string[],
): NonNullable<ReachQuestion['hypothetical']> =>
  suppose.flatMap((item) => {
    const [source = '', name, target = '', state] = item.split('~');
    const type = relationTypes.find((known) => known === name);
    const channel = channels.find((known) => known === state);
    return type === undefined
      ? []
      : [{ source, target, type, ...(channel === undefined ? {} : { channel }) }];
  });

/** The question of a view; null where neither side names anybody. */
export function questionOf(
  view: Pick<
    View,
    | 'from'
    | 'to'
    | 'avoid'
    | 'through'
    | 'without'
    | 'hops'
    | 'routes'
    | 'detours'
    | 'assume'
    | 'suppose'
    | 'asOf'
  >,
): Asked {
  const { from, to, avoid, through, without, hops, routes, detours, assume, suppose, asOf } = view;
  const options = {
    detours,
    ...(asOf === null || asOf === 'all' ? {} : { asOf: asOf as never }),
    ...(hops === null ? {} : { maxHops: hops }),
    ...(routes === null ? {} : { k: routes }),
    ...(avoid.length === 0 ? {} : { avoid: [...avoid] as never }),
    ...(through.length === 0 ? {} : { through: [...through] as never }),
    ...(suppose.length === 0 ? {} : { hypothetical: supposedIn(suppose) }),
    ...(without.length === 0 ? {} : { without: [...without] }),
    ...(assume.length === 0 ? {} : { assumptions: assumptionsOf(assume) }),
  };
  if (from.length > 0 && to.length > 0)
    return { path: '/reach', question: { from: [...from], to: [...to], ...options } };
  if (to.length > 0) return { path: '/reach/go-betweens', question: { to: [...to], ...options } };
  return from.length > 0
    ? { path: '/reach/go-betweens', question: { from: [...from], ...options } }
    : null;
}

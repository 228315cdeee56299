import type { GoBetweensQuestion, ReachQuestion } from '../../model/messages/reach.ts';
import { bases, type Basis } from '../../model/relationTypes.ts';
import { channels, type Channel } from '../../model/statuses.ts';
import { weightNames, type WeightName } from '../../model/weights.ts';
import type { View } from '../state/view.ts';

/** What the API is asked for a view: routes between two baskets, or with one of them empty go-betweens or the circle. */
export type Asked = { readonly path: '/reach'; readonly question: ReachQuestion } | { readonly path: '/reach/go-betweens'; readonly question: GoBetweensQuestion } | null;

/** The assumptions of a view that differ from the usual ones. */
export function assumptionsOf(assume: readonly string[]): NonNullable<ReachQuestion['assumptions']> {
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
  return { ...(Object.keys(weights).length === 0 ? {} : { weights }), ...(forbid.length === 0 ? {} : { forbid }), ...(walk.length === 0 ? {} : { walk }) };
}

/** The question of a view; null where neither side names anybody. */
export function questionOf(view: Pick<View, 'from' | 'to' | 'avoid' | 'without' | 'hops' | 'detours' | 'assume' | 'asOf'>): Asked {
  const { from, to, avoid, without, hops, detours, assume, asOf } = view;
  const options = {
    detours,
    ...(asOf === null || asOf === 'all' ? {} : { asOf: asOf as never }),
    ...(hops === null ? {} : { maxHops: hops }),
    ...(avoid.length === 0 ? {} : { avoid: [...avoid] }),
    ...(without.length === 0 ? {} : { without: [...without] }),
    ...(assume.length === 0 ? {} : { assumptions: assumptionsOf(assume) }),
  };
  if (from.length > 0 && to.length > 0) return { path: '/reach', question: { from: [...from], to: [...to], ...options } };
  if (to.length > 0) return { path: '/reach/go-betweens', question: { to: [...to], ...options } };
  return from.length > 0 ? { path: '/reach/go-betweens', question: { from: [...from], ...options } } : null;
}

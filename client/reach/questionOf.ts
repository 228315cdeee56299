import type { GoBetweensQuestion, ReachQuestion } from '../../model/messages/reach.ts';
import { countChanged, type Assumptions } from '../state/assumptions.ts';
import type { Supposition } from '../state/supposition.ts';
import type { View } from '../state/view.ts';

/** What the API is asked for a view: entry points and routes to whom is sought, whoever asks; go-betweens where the full list is wanted of nobody in particular, or the circle of those who ask. */
export type Asked =
  | { readonly path: '/reach'; readonly question: ReachQuestion }
  | { readonly path: '/reach/go-betweens'; readonly question: GoBetweensQuestion };

/** The fields of a view that make up a question. */
export type Question = Pick<
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
  | 'window'
  | 'show'
>;

type Options = Omit<ReachQuestion, 'from' | 'to'>;

const assumed = ({ weights, forbid, walk }: Assumptions): ReachQuestion['assumptions'] => ({
  ...(Object.keys(weights).length === 0 ? {} : { weights }),
  ...(forbid.length === 0 ? {} : { forbid: [...forbid] }),
  ...(walk.length === 0 ? {} : { walk: [...walk] }),
});

const supposed = ({
  channel,
  ...relation
}: Supposition): NonNullable<ReachQuestion['hypothetical']>[number] =>
  channel === null ? relation : { ...relation, channel };

/** Everything but the two baskets; what is as usual is left to the API. */
function optionsOf(view: Question): Options {
  const { avoid, through, without, hops, routes, detours, assume, suppose } = view;
  // A window is asked about as it ends.
  const asOf = view.window?.until ?? view.asOf;
  return {
    detours,
    ...(asOf === null || asOf === 'all' ? {} : { asOf }),
    ...(hops === null ? {} : { maxHops: hops }),
    ...(routes === null ? {} : { k: routes }),
    ...(avoid.length === 0 ? {} : { avoid: [...avoid] }),
    ...(through.length === 0 ? {} : { through: [...through] }),
    ...(suppose.length === 0 ? {} : { hypothetical: suppose.map(supposed) }),
    ...(without.length === 0 ? {} : { without: [...without] }),
    ...(countChanged(assume) === 0 ? {} : { assumptions: assumed(assume) }),
  };
}

/** The question of a view; null where neither side names anybody. */
export function questionOf(view: Question): Asked | null {
  const { from, to, show } = view;
  if (from.length === 0 && to.length === 0) return null;
  const options = optionsOf(view);
  if (from.length > 0 && to.length > 0)
    return { path: '/reach', question: { from: [...from], to: [...to], ...options } };
  if (to.length > 0 && show !== 'routes')
    return { path: '/reach', question: { to: [...to], ...options } };
  const basket = to.length > 0 ? { to: [...to] } : { from: [...from] };
  return { path: '/reach/go-betweens', question: { ...basket, ...options } };
}

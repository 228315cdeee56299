import { bases, type Basis } from '../../model/relationTypes.ts';
import { channels, type Channel } from '../../model/statuses.ts';
import { defaultWeights, weightNames, type WeightName } from '../../model/weights.ts';
import type { Codec } from './codec.ts';

/** What an answer of Reach rests on where it is not the usual. */
export interface Assumptions {
  /** Weights that were changed, in units of cost. */
  readonly weights: Readonly<Partial<Record<WeightName, number>>>;
  /** Grounds on which no hop may rest. */
  readonly forbid: readonly Basis[];
  /** States of a channel that are walked although they are usually not. */
  readonly walk: readonly Channel[];
}

export const usualAssumptions: Assumptions = { weights: {}, forbid: [], walk: [] };

/** The highest weight that can be set. */
export const mostWeight = 999;

/** The weights that were changed, in the order of their table. */
const changedWeights = ({ weights }: Assumptions): (readonly [WeightName, number])[] =>
  weightNames.flatMap((name) => {
    const value = weights[name];
    return value === undefined ? [] : [[name, value] as const];
  });

/** How many things are not as usual. */
export const countChanged = (assumptions: Assumptions): number =>
  changedWeights(assumptions).length + assumptions.forbid.length + assumptions.walk.length;

/** Sets one weight; the usual value is no change. */
export function withWeight(assumptions: Assumptions, name: WeightName, value: number): Assumptions {
  const weights = { ...assumptions.weights };
  if (value === defaultWeights[name]) delete weights[name];
  else weights[name] = value;
  return { ...assumptions, weights };
}

function readItem(assumptions: Assumptions, item: string): Assumptions {
  const [name = '', value = ''] = item.split(':');
  const weight = weightNames.find((known) => known === name);
  if (weight !== undefined && /^\d{1,3}$/.test(value))
    return withWeight(assumptions, weight, Number(value));
  const basis = name === 'forbid' ? bases.find((known) => known === value) : undefined;
  if (basis !== undefined && !assumptions.forbid.includes(basis))
    return { ...assumptions, forbid: [...assumptions.forbid, basis] };
  const channel = name === 'walk' ? channels.find((known) => known === value) : undefined;
  if (channel !== undefined && !assumptions.walk.includes(channel))
    return { ...assumptions, walk: [...assumptions.walk, channel] };
  return assumptions;
}

/** In the address: `basis.contact:3,forbid:willingness,walk:closed`. */
export const assumptionsCodec: Codec<Assumptions> = {
  parameter: 'assume',
  default: usualAssumptions,
  parse: (text) => text.split(',').reduce(readItem, usualAssumptions),
  print: (assumptions) => {
    const items = [
      ...changedWeights(assumptions).map(([name, value]) => `${name}:${value}`),
      ...assumptions.forbid.map((basis) => `forbid:${basis}`),
      ...assumptions.walk.map((channel) => `walk:${channel}`),
    ];
    return items.length === 0 ? null : items.join(',');
  },
};

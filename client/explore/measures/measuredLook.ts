import type { MetricMessage } from '../../../model/messages/metrics.ts';
import { groupTints, stepTints, type TintName } from '../../map/tints.ts';

/** A step of color: the values from `from` to `to`, and how many actors have one of them. */
interface ColorStep {
  readonly tint: TintName;
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** A group with a color of its own. */
interface ColorGroup {
  readonly tint: TintName;
  readonly group: number;
}

/** How signs look by a measure. */
export interface MeasuredLook {
  /** From 0 to 100: how near an actor is to the first rank. */
  readonly sizes: ReadonlyMap<string, number>;
  readonly tints: ReadonlyMap<string, TintName>;
  /** Of a ranking: the steps that have actors, the first rank first. */
  readonly steps: readonly ColorStep[];
  /** Of groups: those with a color of their own. */
  readonly groups: readonly ColorGroup[];
}

/** The value of a share of the way from the last rank to the first, 0 … 1. */
function shareOf(value: number, first: number, last: number): number {
  return first === last ? 1 : (value - last) / (first - last);
}

/**
 * Steps between the last value and the first, so that a color says how much, not only who is before whom; as with sizes they
 * go by the square root, since few values are large.
 */
function stepsOf(
  items: MetricMessage['items'],
  shares: ReadonlyMap<string, number>,
): { steps: ColorStep[]; tints: Map<string, TintName> } {
  const at = (share: number): number =>
    Math.min(stepTints.length - 1, Math.floor(Math.sqrt(share) * stepTints.length));
  const tints = new Map<string, TintName>();
  const steps = stepTints.map((tint) => ({ tint, values: [] as number[] }));
  for (const { actor, value } of items) {
    const step = steps[at(shares.get(actor.id) ?? 0)];
    if (step === undefined) continue;
    tints.set(actor.id, step.tint);
    step.values.push(value);
  }
  return {
    tints,
    steps: steps
      .filter(({ values }) => values.length > 0)
      .map(({ tint, values }) => ({
        tint,
        from: values.reduce((a, b) => Math.min(a, b)),
        to: values.reduce((a, b) => Math.max(a, b)),
        count: values.length,
      }))
      .reverse(),
  };
}

/** How signs look by the answer to a measure: a pure function of it. */
export function measuredLook({ form, items }: MetricMessage): MeasuredLook {
  const [first, last] = [items[0]?.value ?? 0, items.at(-1)?.value ?? 0];
  const shares = new Map(items.map(({ actor, value }) => [actor.id, shareOf(value, first, last)]));
  const sizes = new Map([...shares].map(([actor, share]) => [actor, 100 * share]));
  if (form === 'ranking') return { sizes, groups: [], ...stepsOf(items, shares) };
  const tintOf = (group: number | null): TintName => groupTints[(group ?? 0) - 1] ?? 'group-other';
  const tints = new Map(items.map(({ actor, group }) => [actor.id, tintOf(group)]));
  const used = new Set(items.map(({ group }) => group));
  return {
    sizes,
    tints,
    steps: [],
    groups: groupTints.flatMap((tint, at) => (used.has(at + 1) ? [{ tint, group: at + 1 }] : [])),
  };
}

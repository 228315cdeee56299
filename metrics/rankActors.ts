import { metricTable } from '../model/metrics.ts';
import type { MetricName } from '../model/metrics.ts';
import type { RankedActor } from '../model/metricFindings.ts';
import { compareTexts } from '../reach/byId.ts';
import type { Measured } from './measured.ts';

/** Values that differ by less than this share are one: they differ by the order of additions alone. */
const noise = 1e-9;

/** A number without the noise behind its ninth digit. */
export const withoutNoise = (value: number): number => Number(value.toPrecision(9));

const isSame = (a: number, b: number): boolean =>
  Math.abs(a - b) <= noise * Math.max(Math.abs(a), Math.abs(b), noise);

/**
 * Ranks what was measured. Equal values have equal ranks, and the next rank counts them all: 1, 2, 2, 4. Actors of one rank
 * stand in the order of their ids.
 */
export function rankActors(metric: MetricName, measured: Measured): RankedActor[] {
  const { values, details, groups = [] } = measured;
  const sign = metricTable[metric].first === 'greatest' ? -1 : 1;
  const groupOf = new Map(
    groups.flatMap((members, at) => members.map((actor): [string, number] => [actor, at + 1])),
  );
  const sorted = [...values].sort(
    ([a, one], [b, other]) => sign * (one - other) || compareTexts(a, b),
  );
  const rows: RankedActor[] = [];
  for (let at = 0; at < sorted.length;) {
    const [, first] = sorted[at] as [string, number];
    let end = at + 1;
    while (end < sorted.length && isSame(first, (sorted[end] as [string, number])[1])) end += 1;
    const sharing = sorted.slice(at, end).map(([actor]) => actor);
    for (const actor of sharing.sort(compareTexts))
      rows.push({
        actor,
        value: withoutNoise(first),
        rank: at + 1,
        shared: sharing.length,
        details: Object.fromEntries(
          Object.entries(details?.get(actor) ?? {}).map(([name, value]) => [
            name,
            withoutNoise(value),
          ]),
        ),
        group: groupOf.get(actor) ?? null,
      });
    at = end;
  }
  return rows;
}

import type { PartialDate } from '../../model/partialDate.ts';
import type { DataProblem } from '../../seed/read/dataProblem.ts';
import type { Cited, FoundPart } from '../gather/material.ts';
import { makeId } from '../values/makeId.ts';
import { told, type BuildContext } from './buildContext.ts';
import { citation } from './citation.ts';
import { freeColumn, type DatasetRow } from './datasetRows.ts';

/** Pairs of one import: an event with a thousand participants alone makes half a million. */
const mostPairs = 300_000;

interface Pair {
  readonly a: string;
  readonly b: string;
  readonly events: Set<string>;
  readonly cited: Cited[];
}

function pairsOf(parts: readonly FoundPart[]): Map<string, Pair> | null {
  const byEvent = new Map<string, Map<string, Cited>>();
  for (const { event, actor, cited } of parts) {
    const there = byEvent.get(event) ?? new Map<string, Cited>();
    if (!there.has(actor)) there.set(actor, cited);
    byEvent.set(event, there);
  }
  const pairs = new Map<string, Pair>();
  for (const [event, there] of byEvent) {
    const actors = [...there.keys()].sort();
    for (const [at, a] of actors.entries())
      for (const b of actors.slice(at + 1)) {
        const key = `${a}\n${b}`;
        const pair = pairs.get(key) ?? { a, b, events: new Set<string>(), cited: [] };
        if (pairs.size >= mostPairs) return null;
        pair.events.add(event);
        pair.cited.push(...[there.get(a), there.get(b)].flatMap((cited) => cited ?? []));
        pairs.set(key, pair);
      }
  }
  return pairs;
}

/**
 * Ties between those who took part in the same events: a projection, which no file states. Every row of it says so, in its
 * role and its summary, and it opens nothing. Too many of them are refused and added to `problems`.
 */
export function projectedRows(context: BuildContext, problems: DataProblem[]): DatasetRow[] {
  const { mapping, material, ids, actorId, sourceOf } = context;
  const projected = new Set(
    mapping.tables.filter(({ project }) => project).map(({ table }) => table),
  );
  const parts = material.parts.filter(({ table }) => projected.has(table));
  const pairs = pairsOf(parts);
  if (pairs === null) {
    problems.push({
      kind: 'oversized',
      file: [...projected].join(', '),
      line: null,
      column: null,
      rule: `a projection of it has more than ${mostPairs} pairs`,
      remedy:
        'Write "project": false for it in mapping.json: events and participants say the same.',
    });
    return [];
  }
  return [...pairs.values()].map(({ a, b, events, cited }) => {
    const dates = [...events].flatMap((key) => material.events.get(key)?.on ?? []).sort();
    const since: PartialDate | '' = dates[0] ?? '';
    const [source, target] = [actorId(a), actorId(b)];
    const n = events.size;
    return {
      id: ids.fresh(makeId(`${source} projected ${target}`)),
      source,
      type: 'TIED_TO',
      target,
      since,
      until: dates.at(-1) ?? '',
      ...told(context, cited[0]?.file ?? ''),
      role: `projection: ${n} ${n === 1 ? 'event' : 'events'} in common`,
      roleFr: `projection\u00a0: ${n} ${n === 1 ? 'événement' : 'événements'} en commun`,
      summary: `Both took part in ${n === 1 ? 'one event' : `${n} of the same events`}; that they dealt with each other is not said.`,
      summaryFr:
        `Participation à ${n === 1 ? 'un même événement' : `${n} mêmes événements`}\u00a0; rien ne dit qu’il y ait eu un échange entre les deux.`.replace(
          '\u00a0;',
          '\u202f;',
        ),
      evidence: citation(cited, sourceOf),
      [freeColumn('weight')]: String(n),
    };
  });
}

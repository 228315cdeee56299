import { relationTypeRow, type RelationType } from '../../model/relationTypes.ts';
import type { PartialDate } from '../../model/partialDate.ts';
import type { FoundTie } from '../gather/material.ts';
import type { TypeMapping } from '../../model/messages/importMapping.ts';
import { makeId } from '../values/makeId.ts';
import { told, type BuildContext } from './buildContext.ts';
import { citation } from './citation.ts';
import { freeColumn, type DatasetRow } from './datasetRows.ts';
import { spells } from './spells.ts';

type Meaning = Pick<TypeMapping, 'as' | 'reversed' | 'degree' | 'dates'>;
const neutral: Meaning = { as: 'TIED_TO', reversed: false, degree: null, dates: 'spell' };

/** Ties that become one relation. */
interface Bundle {
  readonly ties: readonly FoundTie[];
  readonly since: PartialDate | null;
  readonly until: PartialDate | null;
}

/** Ties of one pair and one word. */
interface Pair {
  readonly source: string;
  readonly target: string;
  readonly value: string;
  readonly meaning: Meaning;
  readonly ties: FoundTie[];
}

/** What a word means for one tie: the type that the mapping says, or that the two are tied where it cannot join such kinds. */
function meaningOf(
  { source, target, type }: FoundTie,
  meanings: ReadonlyMap<string, Meaning>,
  { kindOf, note }: BuildContext,
): Meaning {
  const meaning = meanings.get(type) ?? neutral;
  const { from, to } = relationTypeRow(meaning.as);
  const [a, b] = meaning.reversed ? [target, source] : [source, target];
  if (from.includes(kindOf(a)) && to.includes(kindOf(b))) return meaning;
  note({
    code: 'cannotJoin',
    value: type,
    type: meaning.as,
    source: kindOf(a),
    target: kindOf(b),
  });
  return neutral;
}

function pairUp(context: BuildContext): Pair[] {
  const meanings = new Map(context.mapping.types.map((entry) => [entry.value, entry]));
  const pairs = new Map<string, Pair>();
  for (const tie of context.material.ties) {
    const meaning = meaningOf(tie, meanings, context);
    const turned = meaning.reversed ? [tie.target, tie.source] : [tie.source, tie.target];
    const ends = turned.map(context.actorId);
    const [source = '', target = ''] = ends;
    // Two names of one actor, by a decision on who is who.
    if (source === target) {
      context.note({ code: 'oneByDecision' });
      continue;
    }
    // Where neither the type nor the file has a direction, both orders are one pair, stored as it stands first.
    if (relationTypeRow(meaning.as).symmetric && !tie.directed) ends.sort();
    const key = [...ends, meaning.as, tie.type].join('\n');
    const pair = pairs.get(key) ?? { source, target, value: tie.type, meaning, ties: [] };
    pair.ties.push(tie);
    pairs.set(key, pair);
  }
  return [...pairs.values()];
}

const attributesKey = ({ attributes, weight }: FoundTie): string =>
  JSON.stringify([weight, ...[...attributes].sort(([a], [b]) => (a < b ? -1 : 1))]);

/** Ties that say exactly the same are one relation, cited from each row. */
function alike(
  ties: readonly FoundTie[],
  since: PartialDate | null,
  until: PartialDate | null,
): Bundle[] {
  const groups = new Map<string, FoundTie[]>();
  for (const tie of ties) {
    const key = attributesKey(tie);
    groups.set(key, [...(groups.get(key) ?? []), tie]);
  }
  return [...groups.values()].map((group) => ({ ties: group, since, until }));
}

/** The bundles of a pair. A spell that reaches the last year of the data has no known end. */
function bundlesOf({ meaning, ties }: Pair, lastYear: string): Bundle[] {
  const isAct = relationTypeRow(meaning.as).nature === 'act';
  const yearly = (tie: FoundTie): boolean =>
    !isAct && meaning.dates === 'spell' && tie.when.on?.length === 4;
  const folded = spells(ties.filter(yearly), ({ when }) => when.on as PartialDate).map(
    ({ since, until, items }) => ({ ties: items, since, until: until >= lastYear ? null : until }),
  );
  const byDate = new Map<string, FoundTie[]>();
  for (const tie of ties.filter((each) => !yearly(each))) {
    const key = [tie.when.on, tie.when.since, tie.when.until].join('|');
    byDate.set(key, [...(byDate.get(key) ?? []), tie]);
  }
  const single = [...byDate.values()].flatMap((group) => {
    const { on, since, until } = group[0]?.when ?? { on: null, since: null, until: null };
    const from = since ?? on;
    if (isAct) return alike(group, from, null);
    const to = until ?? (since === null ? on : null);
    return alike(group, from, to !== null && from !== null && to < from ? null : to);
  });
  return [...folded, ...single];
}

/** A direction that the type cannot hold, as from who pays to who is paid. */
function directionOf(
  { ties: [tie] }: Bundle,
  { meaning }: Pair,
  { material }: BuildContext,
): [string, string][] {
  if (tie?.directed !== true || !relationTypeRow(meaning.as).symmetric) return [];
  const [from, to] = [tie.source, tie.target].map((key) => material.actors.get(key)?.name ?? key);
  return [[freeColumn('direction'), `${from} → ${to}`]];
}

/** The attributes of a bundle: what its rows say differently stands side by side. */
function attributesOf(bundle: Bundle, pair: Pair, context: BuildContext): Record<string, string> {
  const { ties } = bundle;
  const values = new Map<string, Set<string>>();
  for (const { attributes } of ties)
    for (const [name, value] of attributes) {
      const all = values.get(name) ?? new Set<string>();
      if (all.size < 12) all.add(value);
      values.set(name, all);
    }
  const weights = ties.flatMap(({ weight }) => (weight === '' ? [] : [Number(weight)]));
  const heaviest = weights.filter(Number.isFinite).reduce((most, next) => Math.max(most, next), 0);
  return Object.fromEntries([
    ...[...values].map(([name, all]) => [freeColumn(name), [...all].join('; ')]),
    ...directionOf(bundle, pair, context),
    ...(heaviest > 0 ? [[freeColumn('weight'), String(heaviest)]] : []),
  ]);
}

function summaryOf(
  value: string,
  { since, until }: Bundle,
  file: string,
): { summary: string; summaryFr: string } {
  const years =
    since === null ? '' : ` (${since}${until === null || until === since ? '' : ` – ${until}`})`;
  if (value === '')
    return { summary: `Stands in ${file}${years}.`, summaryFr: `Figure dans ${file}${years}.` };
  return {
    summary: `“${value}” in ${file}${years}.`,
    summaryFr: `«\u00a0${value}\u00a0» dans ${file}${years}.`,
  };
}

const typeWord = (type: RelationType): string => type.toLowerCase().replaceAll('_', ' ');

/** The last year that the ties name. */
function lastYearOf(ties: readonly FoundTie[]): string {
  let last = '';
  for (const { when } of ties) if (when.on !== null && when.on > last) last = when.on;
  return last.slice(0, 4);
}

/** The rows of `relations.csv` that the files state. */
export function relationRows(context: BuildContext): DatasetRow[] {
  const lastYear = lastYearOf(context.material.ties);
  return pairUp(context).flatMap((pair) =>
    bundlesOf(pair, lastYear).map((bundle): DatasetRow => {
      const { source, target, value, meaning } = pair;
      const file = bundle.ties[0]?.cited.file ?? '';
      const words = [source, typeWord(meaning.as), target, value, bundle.since ?? ''];
      return {
        id: context.ids.fresh(makeId(words.join(' '))),
        source,
        type: meaning.as,
        target,
        since: bundle.since ?? '',
        until: bundle.until ?? '',
        ...told(context, file),
        role: value,
        roleFr: value,
        degree: meaning.degree ?? '',
        ...summaryOf(value, bundle, file),
        evidence: citation(
          bundle.ties.map(({ cited }) => cited),
          context.sourceOf,
        ),
        ...attributesOf(bundle, pair, context),
      };
    }),
  );
}

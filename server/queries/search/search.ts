import type { ActorKind, Breadth } from '../../../model/actorKinds.ts';
import type { EventKind, PlaceKind } from '../../../model/eventKinds.ts';
import type { FoundThing } from '../../../model/messages/search.ts';
import { editionOf, type Answer } from '../../../database/answer.ts';
import type { Database } from '../../../database/database.ts';
import { required, text } from '../../../database/properties.ts';
import { readConsistently } from '../../../database/readConsistently.ts';
import { statement } from '../../../database/statement.ts';
import type { NodeValue } from '../../../database/values.ts';
import { kindOf } from '../rows.ts';
import { luceneQuery } from './luceneQuery.ts';
import { nameFit, readingsOf, type Readings } from './nameFit.ts';
import { namesOfNode } from './namesOfNode.ts';

/** What a search looks among. */
export type Searched = FoundThing['what'];
type Label = 'Actor' | 'Event' | 'Place' | 'Source';
type Candidate = { node: NodeValue; degree: number };
type Ranked = Candidate & { matched: FoundThing['matched']; fit: number };

export interface FoundList {
  readonly items: FoundThing[];
  readonly total: number;
  readonly truncated: boolean;
}

const labelOf: Readonly<Record<Searched, Label>> = {
  actor: 'Actor',
  event: 'Event',
  place: 'Place',
  source: 'Source',
};
const defaultMost = 20;
/** Candidates from the index, ranked by ourselves; beyond it a search is too vague to be read anyway. */
const mostCandidates = 400;
/** Signs of a pasted text that are looked at. */
const longestText = 400;

function foundOf({ node, matched }: Ranked): FoundThing {
  const { properties } = node;
  const common = {
    id: required(properties, 'id'),
    name: text(properties, 'name') ?? required(properties, 'title'),
    nameFr: text(properties, 'nameFr') ?? text(properties, 'titleFr'),
    summary: text(properties, 'summary'),
    summaryFr: text(properties, 'summaryFr'),
    matched,
  };
  const kind = text(properties, 'kind');
  const date = text(properties, 'date');
  if (node.labels.includes('Event'))
    return { what: 'event', ...common, kind: kind as EventKind, date };
  if (node.labels.includes('Place')) return { what: 'place', ...common, kind: kind as PlaceKind };
  if (node.labels.includes('Source')) return { what: 'source', ...common, kind, date };
  const breadth = required(properties, 'breadth') as Breadth;
  return { what: 'actor', ...common, kind: kindOf(node) as ActorKind, breadth };
}

/** The name of a thing that fits best; of equal ones the first, and names come before aliases. */
function rank(typed: Readings, { node, degree }: Candidate): Ranked[] {
  const names = namesOfNode(node);
  const fits = names.map((matched) => ({ matched, fit: nameFit(typed, readingsOf(matched.text)) }));
  const [first, ...others] = fits;
  if (first === undefined) return [];
  const best = others.reduce((a, b) => (b.fit > a.fit ? b : a), first);
  if (best.fit > 0) return [{ node, degree, ...best }];
  // The words may stand in several of its names: an alias and a first name, say.
  const together = nameFit(typed, readingsOf(names.map((name) => name.text).join(' ')));
  return together === 0 ? [] : [{ node, degree, matched: first.matched, fit: together / 2 }];
}

const byFit = (a: Ranked, b: Ranked): number =>
  b.fit - a.fit ||
  Number(a.matched.field === 'alias') - Number(b.matched.field === 'alias') ||
  b.degree - a.degree ||
  (required(a.node.properties, 'id') < required(b.node.properties, 'id') ? -1 : 1);

/**
 * Things whose names fit what was typed, in any script, the best first; of equal fit names before aliases, then those with
 * more relations. An empty text gives the actors with most relations; of a long one the beginning is looked at.
 *
 * @param among kinds of thing to look among
 */
export async function searchNames(
  database: Database,
  { q, limit = defaultMost }: { q: string; limit?: number | undefined },
  among: readonly Searched[],
): Promise<Answer<FoundList>> {
  const asked = q.slice(0, longestText);
  const lucene = luceneQuery(asked);
  const { value, dataset } = await readConsistently(database, async (read) => {
    if (lucene !== null)
      return {
        candidates: await read<Candidate>(statement('explore/searchNodes'), {
          lucene,
          labels: among.map((what) => labelOf[what]),
          most: mostCandidates,
        }),
        total: null,
      };
    // Signs without a word in them match nothing; an empty box shows the actors with most relations.
    if (asked.trim() !== '') return { candidates: [], total: 0 };
    const [count] = await read<{ total: number }>(statement('explore/countActors'), {});
    return {
      candidates: await read<Candidate>(statement('explore/allActors'), { most: limit }),
      total: count?.total ?? 0,
    };
  });
  const typed = readingsOf(asked);
  const ranked =
    lucene === null
      ? value.candidates.flatMap((candidate) => {
          const [matched] = namesOfNode(candidate.node);
          return matched === undefined ? [] : [{ ...candidate, matched, fit: 1 }];
        })
      : value.candidates.flatMap((candidate) => rank(typed, candidate));
  const items = ranked.sort(byFit).slice(0, limit).map(foundOf);
  const total = value.total ?? ranked.length;
  return { value: { items, total, truncated: total > items.length }, ...editionOf(dataset) };
}

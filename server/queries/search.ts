import type { SearchItem, SearchMessage } from '../../model/messages/dossier.ts';
import type { Answer } from '../../database/answer.ts';
import type { Database } from '../../database/database.ts';
import { readConsistently } from '../../database/readConsistently.ts';
import { statement } from '../../database/statement.ts';
import type { NodeValue } from '../../database/values.ts';
import { actorAttributesOf, idOf } from './rows.ts';
import { fitOf, luceneOf, wordsOf } from './searchWords.ts';

type Match = SearchItem['matched'];
type Candidate = { actor: NodeValue; degree: number };

const defaultMost = 20;
/** Candidates from the index, ranked by ourselves; beyond it a search is too vague to be read anyway. */
const mostCandidates = 400;

/** The name of an actor that fits best; names before aliases. */
function bestMatch(
  typed: readonly string[],
  actor: NodeValue,
): { matched: Match; fit: number } | null {
  const { name, nameFr, shortName, aliases } = actorAttributesOf(actor, false);
  if (typed.length === 0) return { matched: { field: 'name', text: name }, fit: 1 };
  const texts: Match[] = [
    { field: 'name', text: name },
    ...(shortName === null ? [] : [{ field: 'shortName' as const, text: shortName }]),
    ...(nameFr === null ? [] : [{ field: 'nameFr' as const, text: nameFr }]),
    ...aliases.map((text) => ({ field: 'alias' as const, text })),
  ];
  const fits = texts.map((matched) => ({ matched, fit: fitOf(typed, matched.text) }));
  const best = fits.reduce((a, b) => (b.fit > a.fit ? b : a));
  if (best.fit > 0) return best;
  // All words fit, but not in one name: an alias and a first name, say.
  const together = fitOf(typed, texts.map(({ text }) => text).join(' '));
  return together > 0 ? { matched: { field: 'name', text: name }, fit: together / 2 } : null;
}

/** Search over names and aliases in any script; of equal fit, the actor with more relations comes first. */
export async function searchActors(
  database: Database,
  question: { q: string; limit?: number | undefined },
): Promise<Answer<SearchMessage>> {
  const typed = wordsOf(question.q).slice(0, 12);
  const most = question.limit ?? defaultMost;
  const { value, dataset } = await readConsistently(database, async (read) => {
    if (typed.length > 0)
      return {
        candidates: await read<Candidate>(statement('explore/searchActors'), {
          lucene: luceneOf(typed),
          most: mostCandidates,
        }),
        total: null,
      };
    // Signs without a word in them match nothing; an empty box shows the actors with most relations.
    if (question.q.trim() !== '') return { candidates: [], total: 0 };
    const [count] = await read<{ total: number }>(statement('explore/countActors'), {});
    return {
      candidates: await read<Candidate>(statement('explore/allActors'), { most }),
      total: count?.total ?? 0,
    };
  });
  const ranked = value.candidates
    .map(({ actor, degree }) => ({ actor, degree, match: bestMatch(typed, actor) }))
    .flatMap(({ actor, degree, match }) => (match === null ? [] : [{ actor, degree, ...match }]))
    .sort(
      (a, b) => b.fit - a.fit || b.degree - a.degree || (idOf(a.actor) < idOf(b.actor) ? -1 : 1),
    );
  const items = ranked.slice(0, most).map(({ actor, matched }): SearchItem => {
    const { name, nameFr, kind, breadth } = actorAttributesOf(actor, false);
    return { id: idOf(actor), name, nameFr, kind, breadth, matched };
  });
  const total = value.total ?? ranked.length;
  return { value: { items, total, truncated: total > items.length }, revision: dataset.revision };
}

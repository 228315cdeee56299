import type { Evidence } from '../../../model/evidence.ts';
import { plain, type BriefContext } from './briefContext.ts';
import type { Item, Run } from './briefDocument.ts';
import type { Listing } from './recordBehind.ts';

/** Listings that an answer tells of its entry points. */
const listingsToldBy = ({ answer, nameOf }: BriefContext): Listing[] =>
  answer.entryPoints.flatMap(({ actor, standing }) =>
    standing.flatMap(({ kind, holds, by, evidence }) =>
      kind === 'listed' && holds && by !== null ? { actor, by: nameOf(by), evidence } : [],
    ),
  );

/**
 * Who of the actors named in a brief is listed as terrorist on the date, and by whom. Listed themselves: nobody is marked for
 * standing near them. Those whom the same authorities list stand together.
 *
 * @param recorded listings that the record has beside those told in the answer
 */
export function legalItems(
  named: readonly string[],
  recorded: readonly Listing[],
  context: BriefContext,
): Item[] {
  const { answer, words, nameOf, citations } = context;
  const told = listingsToldBy(context);
  const groups = new Map<string, { ids: string[]; evidence: Evidence[] }>();
  for (const id of new Set(named)) {
    const own = told.filter(({ actor }) => actor === id);
    const listings = own.length > 0 ? own : recorded.filter(({ actor }) => actor === id);
    const isListed = Object.hasOwn(answer.actors, id) && answer.actors[id]?.listed === true;
    if (!isListed && own.length === 0) continue;
    const by = [...new Set(listings.map((listing) => listing.by))].sort().join(', ');
    const group = groups.get(by) ?? { ids: [], evidence: [] };
    group.ids.push(id);
    group.evidence.push(...listings.flatMap(({ evidence }) => evidence));
    groups.set(by, group);
  }
  return [...groups].map(([by, { ids, evidence }]) => ({
    runs: [
      ...ids.flatMap((id, at): Run[] => [
        ...(at === 0 ? [] : [plain(', ')]),
        { text: nameOf(id), as: 'name' },
      ]),
      plain(`${words.colon}${by === '' ? words.listed : words.listedBy(by)}.`),
      ...citations.cite(evidence),
    ],
    more: [],
  }));
}

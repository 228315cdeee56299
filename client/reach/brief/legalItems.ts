import { plain, type BriefContext } from './briefContext.ts';
import type { Item } from './briefDocument.ts';
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
 * standing near them.
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
  return [...new Set(named)].flatMap((id) => {
    const own = told.filter(({ actor }) => actor === id);
    const listings = own.length > 0 ? own : recorded.filter(({ actor }) => actor === id);
    const isListed = Object.hasOwn(answer.actors, id) && answer.actors[id]?.listed === true;
    if (!isListed && own.length === 0) return [];
    const by = [...new Set(listings.map((listing) => listing.by))].join(', ');
    return {
      runs: [
        { text: nameOf(id), as: 'name' as const },
        plain(`${words.colon}${listings.length === 0 ? words.listed : words.listedBy(by)}.`),
        ...citations.cite(listings.flatMap(({ evidence }) => evidence)),
      ],
      more: [],
    };
  });
}

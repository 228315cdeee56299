import { distance } from 'fastest-levenshtein';

/** How many comparisons may still be spent on suggestions: a dataset with 100,000 wrong ids must not take hours to refuse. */
export interface SuggestionBudget {
  left: number;
}

/** How many letters may be wrong in a word for another to be meant. */
const slipsIn = (given: string): number => Math.max(2, Math.floor(given.length / 3));

function nearest(
  given: string,
  known: Iterable<string>,
  budget: SuggestionBudget | null,
): string | null {
  let best: string | null = null;
  let least = slipsIn(given) + 1;
  if (budget !== null && budget.left <= 0) return null;
  for (const candidate of known) {
    // What is only passed over costs too, where it is passed over 40,000 times.
    if (budget !== null) {
      if (budget.left <= 0) break;
      budget.left -= 1;
    }
    if (Math.abs(candidate.length - given.length) >= least) continue;
    const slips = distance(given, candidate);
    if (slips < least) [best, least] = [candidate, slips];
  }
  return best;
}

/**
 * "Did you mean …?" where something known is near, else what is allowed.
 *
 * @param budget shared by the questions of one dataset, where there can be many; without it each is searched whole
 */
export function didYouMean(
  given: string,
  known: Iterable<string>,
  otherwise: string,
  budget: SuggestionBudget | null = null,
): string {
  const near = nearest(given, known, budget);
  return near === null ? otherwise : `Did you mean “${near}”?`;
}

import type { AccessGraph } from './accessGraph.ts';
import type { Path, PathQuestion } from './pathSearch.ts';
import { yenPaths } from './yenPaths.ts';

/** What a path must have to be an answer. */
export interface Selection {
  readonly k: number;
  /** Actor ids, or `kind:Person`: all ids in any order, of a kind at least one, between the ends or at them. */
  readonly through: readonly string[];
  /** Whether detours stay: a path that has all actors of an earlier answer is a detour. */
  readonly detours: boolean;
  /** Whether only paths with a lost hop or an ended actor count. */
  readonly lostOnly: boolean;
}

/** How many paths are looked at before a search gives up and says so: as loopless paths, "through" and "lost" are NP-hard
 * (Fortune, Hopcroft and Wyllie 1980). */
export const mostCandidates = 5_000;

export interface Selected {
  readonly paths: readonly Path[];
  readonly truncated: boolean;
}

const passes = (graph: AccessGraph, { actors }: Path, wanted: string): boolean =>
  wanted.startsWith('kind:') ? actors.some((actor) => graph.index.actors.get(actor)?.attributes.kind === wanted.slice('kind:'.length)) : actors.includes(wanted);

/** Whether a path walks a hop that is lost on the date, or an actor that had ended. */
export const isLost = (graph: AccessGraph, { actors }: Path): boolean => actors.some((actor, index) => graph.ended.has(actor) || (index > 0 && graph.out.get(actors[index - 1] ?? '')?.get(actor)?.lost === true));

/** The best paths that qualify, in Yen's order, looking at no more than the candidates allowed. */
export function selectPaths(question: PathQuestion, { k, through, detours, lostOnly }: Selection, stop: () => boolean = () => false): Selected {
  const { graph } = question;
  const paths: Path[] = [];
  let looked = 0;
  for (const path of yenPaths(question)) {
    looked += 1;
    const fits = (!lostOnly || isLost(graph, path)) && through.every((wanted) => passes(graph, path, wanted)) && (detours || !paths.some((earlier) => earlier.actors.every((actor) => path.actors.includes(actor))));
    if (fits) paths.push(path);
    if (paths.length >= k) return { paths, truncated: false };
    if (looked >= mostCandidates || stop()) return { paths, truncated: true };
  }
  return { paths, truncated: false };
}

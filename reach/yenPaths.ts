import { cheapestPath, type Root } from './cheapestPath.ts';
import { Heap } from './heap.ts';
import { comparePaths, costsToTargets, type Path, type PathQuestion } from './pathSearch.ts';

/** A path with the place from which on it differs from the one it was made from. */
interface Candidate {
  readonly path: Path;
  readonly deviation: number;
}

/**
 * All loopless paths in order of cost, one at a time: Yen (1971) with Lawler's (1972) modification, which looks for deviations
 * only from where a path itself deviated. Several sources are one first choice: a deviation at place 0 takes another source.
 * Exact under the bound on hops, since every spur search is.
 */
export function* yenPaths(question: PathQuestion): Generator<Path> {
  const costs = costsToTargets(question);
  const candidates = new Heap<Candidate>((a, b) => comparePaths(a.path, b.path));
  const found: Path[] = [];
  const first = cheapestPath(question, costs, { actors: [], cost: 0, banned: new Set() });
  if (first !== null) candidates.push({ path: first, deviation: 0 });
  for (let next = candidates.pop(); next !== undefined; next = candidates.pop()) {
    const { path, deviation } = next;
    found.push(path);
    yield path;
    for (let at = deviation; at < path.actors.length; at += 1) {
      const spur = cheapestPath(question, costs, rootAt(question, path, at, found));
      if (spur !== null) candidates.push({ path: spur, deviation: at });
    }
  }
}

/** The root that keeps the first actors of a path and may not continue as any path found did. */
function rootAt({ graph }: PathQuestion, path: Path, at: number, found: readonly Path[]): Root {
  const actors = path.actors.slice(0, at);
  const cost = actors.slice(1).reduce((sum, actor, index) => sum + (graph.out.get(actors[index] ?? '')?.get(actor)?.cost ?? 0), 0);
  const same = found.filter((other) => actors.every((actor, index) => other.actors[index] === actor));
  return { actors, cost, banned: new Set(same.flatMap((other) => other.actors[at] ?? [])) };
}

import TinyQueue from 'tinyqueue';
import type { Requirement, SearchBounds } from './bounds.ts';
import { entryOf, neverOutside, type EntryRule } from './entryRule.ts';
import { pairBetween } from './pairs.ts';
import { actorsOf, comparePartials, type Partial } from './partial.ts';
import { costOf, place, unreachable, type Path, type PathSearch } from './pathSearch.ts';

/** The beginning of the walks that a spur search looks for. */
export interface Root {
  /** Empty: any source may be the first. */
  readonly actors: readonly number[];
  readonly cost: number;
  /** Actors that may not come next. */
  readonly banned: ReadonlySet<number>;
}

/** How far a partial has come with an actor: no later one with as much met, no fewer hops and no less cost is worth following. */
interface Reached {
  readonly length: number;
  readonly cost: number;
}

/** What a walk has to keep to beside its ends. */
export interface WalkRules {
  readonly requirements: readonly Requirement[];
  /** Null where it may enter the own side by anybody. */
  readonly entry: EntryRule | null;
}

/** One search for the cheapest walk from a root: A* over actor, hops used, requirements met and whether it is inside for good. */
export class WalkSearch {
  readonly #search: PathSearch;
  readonly #bounds: SearchBounds;
  readonly #root: Root;
  readonly #rules: WalkRules;
  readonly #taken: ReadonlySet<number>;
  readonly #full: number;
  readonly #queue = new TinyQueue<Partial>([], comparePartials);
  readonly #reached = new Map<number, Reached[]>();

  constructor(search: PathSearch, bounds: SearchBounds, root: Root, rules: WalkRules) {
    this.#search = search;
    this.#bounds = bounds;
    this.#root = root;
    this.#rules = rules;
    this.#taken = new Set(root.actors);
    this.#full = (1 << rules.requirements.length) - 1;
  }

  /**
   * The cheapest walk, or null where there is none.
   * @param patience partials looked at before it gives up
   */
  run(patience: number): Path | null | 'impatient' {
    this.#begin();
    let looked = 0;
    for (let best = this.#queue.pop(); best !== undefined; best = this.#queue.pop()) {
      if (this.#search.places[best.actor] === place.target) {
        if (best.met === this.#full) return { actors: actorsOf(best), cost: best.cost };
        continue;
      }
      if (this.#isIdle(best)) continue;
      looked += 1;
      if (looked > patience) return 'impatient';
      this.#step(best, null);
    }
    return null;
  }

  #begin(): void {
    const { actors, banned } = this.#root;
    if (actors.length > 0) {
      for (const partial of this.#rootPartials()) this.#step(partial, banned);
      return;
    }
    for (const actor of this.#search.sources)
      if (!banned.has(actor))
        for (const inside of this.#mayStartInside(actor) ? [false, true] : [false])
          this.#enter(actor, null, 0, this.#metAt(actor, 0), inside);
  }

  /** Whether a walk that begins with an actor may be inside from there on. */
  #mayStartInside(actor: number): boolean {
    const { entry } = this.#rules;
    return entry !== null && entry.own.has(actor) && !entry.shut.has(neverOutside);
  }

  #metAt(actor: number, met: number): number {
    return this.#rules.requirements.reduce(
      (bits, { atActor }, at) => ((bits >> at) & 1 || !atActor(actor) ? bits : bits | (1 << at)),
      met,
    );
  }

  #metOn(pair: number, met: number): number {
    return this.#rules.requirements.reduce(
      (bits, { onPair }, at) => ((bits >> at) & 1 || !onPair(pair) ? bits : bits | (1 << at)),
      met,
    );
  }

  /** The least that a walk from an actor to a target can still cost with so many hops left. */
  #toCome(actor: number, left: number, met: number): number {
    let least = this.#bounds.plain[left]?.[actor] ?? unreachable;
    for (const [at, layers] of this.#bounds.meeting.entries())
      if (((met >> at) & 1) === 0) least = Math.max(least, layers[left]?.[actor] ?? unreachable);
    return least;
  }

  #enter(actor: number, before: Partial | null, cost: number, met: number, inside: boolean): void {
    const length = before === null ? 1 : before.length + 1;
    const estimate = cost + this.#toCome(actor, this.#search.maxHops + 1 - length, met);
    if (estimate < unreachable)
      this.#queue.push({ actor, before, length, cost, met, inside, estimate });
  }

  /** Whether an actor was reached before with as much met, in no more hops and at no more cost. */
  #isIdle({ actor, met, inside, length, cost }: Partial): boolean {
    const key = (actor * (this.#full + 1) + met) * 2 + Number(inside);
    const earlier = this.#reached.get(key);
    if (earlier?.some((other) => other.length <= length && other.cost <= cost) === true)
      return true;
    if (earlier === undefined) this.#reached.set(key, [{ length, cost }]);
    else earlier.push({ length, cost });
    return false;
  }

  #step(from: Partial, banned: ReadonlySet<number> | null): void {
    const { graph, places, maxHops } = this.#search;
    const { start, pair, other } = graph.out;
    if (from.length > maxHops) return;
    for (let at = start[from.actor] as number; at < (start[from.actor + 1] as number); at += 1) {
      const target = other[at] as number;
      const there = places[target] as number;
      if (there !== place.between && there !== place.target) continue;
      if (banned?.has(target) === true || this.#taken.has(target)) continue;
      const price = costOf(this.#search, pair[at] as number);
      if (price === 0) continue;
      const met =
        this.#full === 0 ? 0 : this.#metAt(target, this.#metOn(pair[at] as number, from.met));
      for (const inside of this.#sides(from, target, there === place.target))
        this.#enter(target, from, from.cost + price, met, inside);
    }
  }

  /** Whether the next actor may be reached as one of a walk that stays inside, and as one of a walk that does not. */
  #sides(from: Partial, target: number, isEnd: boolean): readonly boolean[] {
    const { entry } = this.#rules;
    if (entry === null) return [false];
    const enters = entry.own.has(target);
    if (from.inside) return enters ? [true] : [];
    const byThisOne = enters && !entry.own.has(from.actor) && !entry.shut.has(from.actor);
    return [...(isEnd ? [] : [false]), ...(byThisOne ? [true] : [])];
  }

  /** The next link of the chain that a root is. */
  #link(before: Partial | null, actor: number): Partial {
    const { cost } = this.#root;
    const begun = { actor, before, cost, inside: false, estimate: 0 };
    if (before === null) return { ...begun, length: 1, met: this.#metAt(actor, 0) };
    const pair = pairBetween(this.#search.graph.out, before.actor, actor);
    const met = this.#metAt(actor, this.#metOn(pair, before.met));
    return { ...begun, length: before.length + 1, met };
  }

  /** The root as a chain of partials, with what it has met; twice where it may be inside for good already. */
  #rootPartials(): Partial[] {
    const { actors } = this.#root;
    let last: Partial | null = null;
    for (const actor of actors) last = this.#link(last, actor);
    if (last === null) return [];
    const { entry } = this.#rules;
    const mayBeInside =
      entry !== null && entry.own.has(last.actor) && !entry.shut.has(entryOf(entry.own, actors));
    return mayBeInside ? [last, { ...last, inside: true }] : [last];
  }
}

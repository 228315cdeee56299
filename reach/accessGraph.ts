import { holdsOn } from '../model/interval.ts';
import type { ActorKind } from '../model/actorKinds.ts';
import { accessOf, type Access, type CostTerms } from './hopCost.ts';
import type { ReachActor, ReachIndex, ReachRelation } from './reachIndex.ts';

/** A step from one actor to another: the cheapest relation that gives access, and the others, which cost nothing. */
export interface Hop {
  readonly source: string;
  readonly target: string;
  readonly cost: number;
  /** The first is the one that counts. */
  readonly accesses: readonly Access[];
  /** True where every access is lost on the date. */
  readonly lost: boolean;
}

export interface AccessGraph {
  readonly index: ReachIndex;
  readonly terms: CostTerms;
  /** Hops out of an actor, by target. */
  readonly out: ReadonlyMap<string, ReadonlyMap<string, Hop>>;
  /** Hops into an actor, by source. */
  readonly into: ReadonlyMap<string, ReadonlyMap<string, Hop>>;
  /** Actors that had ended on the date. */
  readonly ended: ReadonlySet<string>;
}

export interface Exclusions {
  /** Actor ids, or `kind:Person`. */
  readonly avoid: readonly string[];
  /** Actor or relation ids. */
  readonly without: ReadonlySet<string>;
  readonly ends: ReadonlySet<string>;
}

const order = (a: Access, b: Access): number => Number(a.lost !== null) - Number(b.lost !== null) || a.cost - b.cost || (a.relation.id < b.relation.id ? -1 : 1);

const isAvoided = ({ id, attributes }: ReachActor, avoid: ReadonlySet<string>): boolean => avoid.has(id) || avoid.has(`kind:${attributes.kind satisfies ActorKind}`);

/**
 * The directed graph of hops on a date under assumptions: parallel relations merged to the cheapest, avoided and removed actors
 * and relations left out. Lost hops are kept beside and marked.
 */
export function createAccessGraph(index: ReachIndex, terms: CostTerms, exclusions: Exclusions, hypothetical: readonly ReachRelation[] = []): AccessGraph {
  const avoid = new Set(exclusions.avoid);
  const ended = new Set<string>();
  const usable = new Set<string>();
  for (const actor of index.actors.values()) {
    if (exclusions.without.has(actor.id) || (isAvoided(actor, avoid) && !exclusions.ends.has(actor.id))) continue;
    usable.add(actor.id);
    // An actor of unknown beginning may have been there; only an end that is past counts.
    const { bounds } = actor;
    if (bounds.untilLatest !== null && !holdsOn({ ...bounds, sinceEarliest: null }, 'state', terms.asOf).holds) ended.add(actor.id);
  }
  const accesses = new Map<string, Map<string, Access[]>>();
  const add = (source: string, target: string, access: Access): void => {
    const row = accesses.get(source) ?? new Map<string, Access[]>();
    accesses.set(source, row);
    const known = row.get(target);
    if (known === undefined) row.set(target, [access]);
    else known.push(access);
  };
  const walk = (relation: ReachRelation): void => {
    const { id, source, target } = relation;
    if (source === target || exclusions.without.has(id) || !usable.has(source) || !usable.has(target)) return;
    for (const [forward, from, to] of [[true, source, target], [false, target, source]] as const) {
      const entered = index.actors.get(to);
      const access = entered === undefined ? null : accessOf(index, relation, forward, entered, terms);
      if (access !== null) add(from, to, access);
    }
  };
  for (const relation of index.relations.values()) walk(relation);
  for (const relation of hypothetical) walk(relation);

  const out = new Map<string, Map<string, Hop>>();
  const into = new Map<string, Map<string, Hop>>();
  for (const [source, row] of accesses)
    for (const [target, found] of row) {
      found.sort(order);
      const [first] = found;
      if (first === undefined) continue;
      const hop: Hop = { source, target, cost: first.cost, accesses: found, lost: first.lost !== null };
      for (const [side, key, other] of [[out, source, target], [into, target, source]] as const) {
        const hops = side.get(key) ?? new Map<string, Hop>();
        side.set(key, hops);
        hops.set(other, hop);
      }
    }
  return { index, terms, out, into, ended };
}

import { LRUCache } from 'lru-cache';
import { createAccessGraph, withoutThese, type AccessGraph } from './accessGraph.ts';
import type { ReachIndex } from './reachIndex.ts';
import { supposedRelations } from './supposed.ts';
import { termsOf, type Understood } from './understand.ts';

/** Access graphs made lately: most questions share date and assumptions, and making one costs more than searching it. */
const made = new WeakMap<ReachIndex, LRUCache<string, AccessGraph>>();
const mostKept = 4;

function keptGraph(index: ReachIndex, question: Understood, bare: boolean): AccessGraph {
  const supposed = bare ? [] : question.hypothetical;
  const key = JSON.stringify([question.asOf, question.assumptions, supposed]);
  const kept = made.get(index) ?? new LRUCache<string, AccessGraph>({ max: mostKept });
  made.set(index, kept);
  const graph =
    kept.get(key) ??
    createAccessGraph(index, termsOf(question), bare ? [] : supposedRelations(index, question));
  kept.set(key, graph);
  return graph;
}

/** The access graph of a question; `bare` leaves out what it takes away and supposes, to compare with. */
export function graphOf(index: ReachIndex, question: Understood, bare = false): AccessGraph {
  const { avoid, without, from, to } = question;
  return withoutThese(keptGraph(index, question, bare), {
    avoid,
    without: bare ? [] : without,
    ends: new Set([...from, ...to]),
  });
}

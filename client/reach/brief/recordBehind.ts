import type { Evidence } from '../../../model/evidence.ts';
import type { GraphEdge, GraphMessage } from '../../../model/messages/graph.ts';
import type { ReachMessage } from '../../../model/messages/reach.ts';
import type { Handling } from '../../../model/statuses.ts';
import type { Language } from '../../../model/wording.ts';
import { namesOf } from '../../../wording/names.ts';

export interface Listing {
  readonly actor: string;
  /** Who lists it, by name. */
  readonly by: string;
  readonly evidence: readonly Evidence[];
}

/** What a brief needs of the record and an answer does not bear. */
export interface RecordBehind {
  /** The strictest handling of any relation of somebody named in the answer: rather too strict than too lax. */
  readonly handling: Handling;
  /** The dataset as people call it. */
  readonly datasetTitle: string;
  /** Who lists whom as terrorist on the date. */
  readonly listings: readonly Listing[];
}

/** The part of a graph that is looked at. */
export type GraphBehind = Pick<GraphMessage, 'nodes' | 'edges' | 'attributes'>;

/** Partial dates compare as text as far as the shorter goes. */
const notAfter = (one: string, other: string): boolean => {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) <= other.slice(0, length);
};

function holdsOn({ attributes }: GraphEdge, day: string): boolean {
  const { since, until, ended, status } = attributes;
  if (ended || status === 'refuted') return false;
  if (since !== null && !notAfter(since, day)) return false;
  return until === null || until === '..' || notAfter(day, until);
}

/** Finds it in the graph that the reader has on the screen. */
export function recordBehind(
  { actors, question }: ReachMessage,
  { nodes, edges, attributes }: GraphBehind,
  language: Language,
): RecordBehind {
  const named = (id: string): boolean => Object.hasOwn(actors, id);
  const restricted = edges.some(
    (edge) =>
      edge.attributes.handling === 'restricted' && (named(edge.source) || named(edge.target)),
  );
  const { dataset, title, titleFr } = attributes;
  const nameOf = namesOf(new Map(nodes.map((node) => [node.key, node])), language);
  return {
    handling: restricted ? 'restricted' : 'public',
    datasetTitle: (language === 'fr' ? titleFr : null) ?? (title || dataset),
    listings: edges
      .filter(
        (edge) =>
          edge.attributes.type === 'LISTED_AS_TERRORIST' &&
          named(edge.target) &&
          holdsOn(edge, question.asOf),
      )
      .map(({ source, target, attributes: { evidence } }) => ({
        actor: target,
        by: nameOf(source),
        evidence,
      })),
  };
}

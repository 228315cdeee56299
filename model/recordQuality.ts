import { decodeEvidence } from './evidence.ts';
import { foldedWords } from './folding.ts';
import { relationTypeRow, type RelationType } from './relationTypes.ts';
import type { Status } from './statuses.ts';

/** What is thin or at odds in a record, by kind; each finding names the rows that it is about. */
export const qualityKinds = [
  'singleSource',
  'undated',
  'contradictory',
  'sharedName',
  'thinActor',
] as const;
export type QualityKind = (typeof qualityKinds)[number];

/** What the check reads of an actor. */
export interface QualityActor {
  readonly id: string;
  /** Every name and alias, in any language. */
  readonly names: readonly string[];
  readonly summary: string | null;
}

/** What the check reads of a relation. */
export interface QualityRelation {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly type: RelationType;
  readonly since: string | null;
  readonly until: string | null;
  readonly status: Status;
  /** As stored: `source|locator`. */
  readonly evidence: readonly string[];
}

export interface QualityFinding {
  readonly actors: readonly string[];
  readonly relations: readonly string[];
  /** The name that several actors share; null for the other kinds. */
  readonly name: string | null;
}

export type QualityFindings = Readonly<Record<QualityKind, readonly QualityFinding[]>>;

const about = (relations: readonly QualityRelation[]): QualityFinding => ({
  actors: [...new Set(relations.flatMap(({ source, target }) => [source, target]))],
  relations: relations.map(({ id }) => id),
  name: null,
});

const sourcesIn = (evidence: readonly string[]): ReadonlySet<string> =>
  new Set(evidence.flatMap((item) => decodeEvidence(item)?.source ?? []));

/**
 * Relations that nothing else bears out: of several sources one tells them; of a single one, one passage.
 * @param sources how many sources the whole record has
 */
const restOnOne = (relations: readonly QualityRelation[], sources: number): QualityFinding[] =>
  relations
    .filter(
      ({ evidence }) => (sources > 1 ? sourcesIn(evidence).size : new Set(evidence).size) <= 1,
    )
    .map((relation) => about([relation]));

const isUndated = ({ since, until }: QualityRelation): boolean =>
  since === null && (until === null || until === '..');

const pairOf = ({ source, target }: QualityRelation): string => [source, target].sort().join(' ');
const wayOf = ({ source, target, type }: QualityRelation): string =>
  relationTypeRow(type).symmetric ? [source, target].sort().join(' ') : `${source} ${target}`;

/** Groups a list by a key, in order of first appearance. */
function grouped<T>(list: readonly T[], keyOf: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of list) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return [...groups.values()];
}

/** Whether both sides of a contradiction are there, each by some relation of the group. */
const has = (
  group: readonly QualityRelation[],
  ...sides: readonly ((relation: QualityRelation) => boolean)[]
): boolean => sides.every((side) => group.some(side));

const ofCategory =
  (category: string) =>
  ({ type }: QualityRelation): boolean =>
    relationTypeRow(type).category === category;
const ofType =
  (wanted: RelationType) =>
  ({ type }: QualityRelation): boolean =>
    type === wanted;
const isDenied = ({ status }: QualityRelation): boolean =>
  status === 'refuted' || status === 'disputed';

/**
 * Ties of a pair that say opposite things: it obeys whom it fights; the same actor stands for and against the same talks; of
 * one relation one row tells and another denies it. They may all be true, one after the other: that is for a reader to say.
 */
function contradictions(relations: readonly QualityRelation[]): QualityFinding[] {
  const loyal = grouped(relations, pairOf)
    .filter((group) => has(group, ofCategory('allegiance'), ofCategory('conflict')))
    .map((group) =>
      group.filter(
        (relation) => ofCategory('allegiance')(relation) || ofCategory('conflict')(relation),
      ),
    );
  const stances = grouped(relations, wayOf)
    .filter((group) => has(group, ofType('FAVORS_DIALOGUE_WITH'), ofType('OPPOSES_DIALOGUE_WITH')))
    .map((group) => group.filter(ofCategory('position')));
  const denied = grouped(relations, (relation) => `${relation.type} ${wayOf(relation)}`).filter(
    (group) => has(group, isDenied, (relation) => !isDenied(relation)),
  );
  return [...loyal, ...stances, ...denied].map(about);
}

/** Names that two actors or more go by, capitals and accents aside. */
function sharedNames(actors: readonly QualityActor[]): QualityFinding[] {
  const bearers = new Map<string, { readonly name: string; readonly ids: Set<string> }>();
  for (const { id, names } of actors)
    for (const name of names) {
      const folded = foldedWords(name).join(' ');
      if (folded === '') continue;
      const known = bearers.get(folded);
      if (known === undefined) bearers.set(folded, { name, ids: new Set([id]) });
      else known.ids.add(id);
    }
  return [...bearers.values()]
    .filter(({ ids }) => ids.size > 1)
    .map(({ name, ids }) => ({ actors: [...ids], relations: [], name }));
}

/** Actors of whom hardly anything is told: one relation at most, or no summary. */
function thinActors(
  actors: readonly QualityActor[],
  relations: readonly QualityRelation[],
): QualityFinding[] {
  const ties = new Map<string, string[]>();
  for (const { id, source, target } of relations)
    for (const end of new Set([source, target])) ties.set(end, [...(ties.get(end) ?? []), id]);
  return actors
    .filter(({ id, summary }) => (ties.get(id)?.length ?? 0) <= 1 || (summary ?? '') === '')
    .map(({ id }) => ({ actors: [id], relations: (ties.get(id) ?? []).slice(0, 1), name: null }));
}

/**
 * What is thin or at odds in a record: the one place that decides it, for the call of the API and the report of a dataset.
 *
 * @param sources how many sources the record has
 */
export const qualityOf = (
  actors: readonly QualityActor[],
  relations: readonly QualityRelation[],
  sources: number,
): QualityFindings => ({
  singleSource: restOnOne(relations, sources),
  undated: relations.filter(isUndated).map((relation) => about([relation])),
  contradictory: contradictions(relations),
  sharedName: sharedNames(actors),
  thinActor: thinActors(actors, relations),
});

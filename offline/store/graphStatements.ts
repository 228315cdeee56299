import { text } from '../../database/properties.ts';
import { actorFits, relationFilter } from './fitting.ts';
import { byText, inTurn, reversed } from './order.ts';
import type { Parameters } from './parameters.ts';
import type { SnapshotStore, StoredNode, StoredTie } from './snapshotStore.ts';
import type { Statements } from './statements.ts';
import { actorLives, relationHolds } from './whenItHolds.ts';

const statusIn = ({ value }: StoredTie): string => text(value.properties, 'status') ?? '';

/** Whether some authority lists an actor as terrorist on the date. */
const isListed = (store: SnapshotStore, actor: StoredNode, parameters: Parameters): boolean =>
  store
    .relationsOf(actor.id)
    .some(
      (tie) =>
        tie.value.type === 'LISTED_AS_TERRORIST' &&
        tie.target === actor &&
        statusIn(tie) !== 'refuted' &&
        relationHolds(tie.value, parameters),
    );

const otherEnd = ({ source, target }: StoredTie, actor: StoredNode): StoredNode =>
  source === actor ? target : source;

/** The actors of a filtered graph with the number of their relations in it. */
function actorsKept(store: SnapshotStore, parameters: Parameters) {
  const keeps = relationFilter(parameters);
  return store.actors
    .filter((actor) => actorFits(actor, parameters) && actorLives(actor, parameters))
    .map((actor) => ({
      actor,
      degree: store
        .relationsOf(actor.id)
        .filter((tie) => keeps(tie) && actorFits(otherEnd(tie, actor), parameters)).length,
    }))
    .filter(({ degree }) => parameters.keepIsolated || degree > 0);
}

/** A relation with the ids of its ends, as the graph has it. */
const endsOf = ({ source, target, value }: StoredTie) => ({
  source: source.id,
  target: target.id,
  relation: value,
});

const idOf = ({ value }: StoredTie): string | null => text(value.properties, 'id');

/** Which way a relation runs, seen from one of its ends. */
function directionFrom({ value, source }: StoredTie, actor: StoredNode): 'out' | 'in' | 'both' {
  if (value.properties['symmetric'] === true) return 'both';
  return source === actor ? 'out' : 'in';
}

const lastKnown = ({ value: { properties } }: StoredTie): string | null =>
  text(properties, 'untilLatest') ?? text(properties, 'sinceLatest');

/** The relations around one actor by type and direction, the latest recorded first. */
function around(store: SnapshotStore, actor: StoredNode, parameters: Parameters) {
  const keeps = relationFilter(parameters);
  const groups = new Map<string, StoredTie[]>();
  for (const tie of store.relationsOf(actor.id)) {
    if (!keeps(tie) || !actorFits(otherEnd(tie, actor), parameters)) continue;
    const key = `${tie.value.type} ${directionFrom(tie, actor)}`;
    groups.set(key, [...(groups.get(key) ?? []), tie]);
  }
  return [...groups]
    .map(([key, found]) => {
      const [type = '', direction = ''] = key.split(' ');
      const ordered = [...found].sort(inTurn(reversed(byText(lastKnown)), byText(idOf)));
      const relations = ordered.slice(0, parameters.cap).map(endsOf);
      return { actor: actor.id, type, direction, relations, total: found.length };
    })
    .sort(
      inTurn(
        byText((group) => group.type),
        byText((group) => group.direction),
      ),
    );
}

/** The graph: what the files in `cypher/explore` of these names say. */
export const graphStatements: Statements = {
  'explore/graphActors': (store, parameters) =>
    actorsKept(store, parameters)
      .sort((a, b) => b.degree - a.degree || byText<StoredNode>(({ id }) => id)(a.actor, b.actor))
      .slice(0, parameters.most)
      .map(({ actor, degree }) => ({ actor, degree, listed: isListed(store, actor, parameters) })),
  'explore/graphCounts': (store, parameters) => {
    const kept = actorsKept(store, parameters);
    return [
      { actors: kept.length, relations: kept.reduce((sum, { degree }) => sum + degree, 0) / 2 },
    ];
  },
  'explore/graphRelations': (store, parameters) => {
    const keeps = relationFilter(parameters);
    const among = parameters.actors === null ? null : new Set(parameters.actors);
    return store.relations
      .filter(
        (tie) =>
          keeps(tie) && (among === null || (among.has(tie.source.id) && among.has(tie.target.id))),
      )
      .map(endsOf);
  },
  'explore/actorsById': (store, parameters) => {
    const wanted = new Set(parameters.actors);
    return store.actors
      .filter(({ id }) => wanted.has(id))
      .map((actor) => ({ actor, listed: isListed(store, actor, parameters) }));
  },
  'explore/neighborRelations': (store, parameters) => {
    const wanted = new Set(parameters.actors);
    return store.actors
      .filter(({ id }) => wanted.has(id))
      .flatMap((actor) => around(store, actor, parameters));
  },
};

import { text, texts } from '../../database/properties.ts';
import { byText, inTurn } from './order.ts';
import type { StoredNode, StoredTie } from './snapshotStore.ts';
import type { Statements } from './statements.ts';
import { relationHolds } from './whenItHolds.ts';

const of =
  (name: string) =>
  ({ value }: StoredTie): string | null =>
    text(value.properties, name);
const ofNode =
  (name: string) =>
  ({ properties }: StoredNode): string | null =>
    text(properties, name);

/** What a dossier says: what the files in `cypher/explore` of these names say. */
export const dossierStatements: Statements = {
  'explore/actorRelations': (store, { actor, asOf }) =>
    store
      .relationsOf(actor)
      .filter(({ value }) => relationHolds(value, { asOf, from: null, until: null }))
      .sort(inTurn(byText(of('sinceEarliest')), byText(of('id'))))
      .map(({ value, source, target }) => ({ relation: value, source, target })),
  'explore/standingActor': (store, { actor }) =>
    store.actors
      .filter(({ properties }) => texts(properties, 'joinedIds').includes(actor))
      .slice(0, 1)
      .map(({ id }) => ({ id })),
  'explore/actorEvents': (store, { actor }) =>
    [...store.linksFrom('TOOK_PART_IN', actor)]
      .sort(
        inTurn(
          byText(({ target }) => ofNode('date')(target)),
          byText(({ target }) => target.id),
          byText(of('role')),
        ),
      )
      .map(({ value, target }) => ({ event: target, part: value })),
  'explore/actorPlaces': (store, { actor }) =>
    [...store.linksFrom('LOCATED_IN', actor)]
      .sort(
        inTurn(
          byText(of('role')),
          byText(({ target }) => target.id),
        ),
      )
      .map(({ value, target }) => ({ place: target, location: value })),
  'explore/actorFigures': (store, { actor }) =>
    store
      .linksTo('DESCRIBES', actor)
      .map(({ source }) => source)
      .sort(inTurn(byText(ofNode('date')), byText(ofNode('id'))))
      .map((figure) => ({ figure })),
  'explore/speakers': (store, { ids }) =>
    ids.flatMap((id) => {
      const node = store.nodes.get(id);
      const isSpeaker = node?.labels.includes('Actor') || node?.labels.includes('Source');
      if (node === undefined || !isSpeaker) return [];
      return [
        {
          id,
          name: ofNode('name')(node) ?? ofNode('title')(node),
          nameFr: ofNode('nameFr')(node) ?? ofNode('titleFr')(node),
        },
      ];
    }),
  'explore/relation': (store, { relation }) =>
    store.relations
      .filter((tie) => of('id')(tie) === relation)
      .map(({ value, source, target }) => ({ relation: value, source, target })),
};

import fc from 'fast-check';
import type { SmallActor, SmallRelation } from './smallWorld.ts';

export const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'] as const;
const actors: fc.Arbitrary<SmallActor[]> = fc.tuple(
  ...names.map((id) =>
    fc.record({
      id: fc.constant(id),
      breadth: fc.constantFrom('individual', 'individual', 'working', 'broad') as fc.Arbitrary<
        'individual' | 'working' | 'broad'
      >,
      ended: fc.constantFrom(false, false, false, true),
    }),
  ),
);
const relation: fc.Arbitrary<SmallRelation> = fc
  .record({
    source: fc.constantFrom(...names),
    target: fc.constantFrom(...names),
    type: fc.constantFrom(
      'MET_WITH',
      'LEADS',
      'ANSWERS_TO',
      'MANDATED',
      'MEMBER_OF',
      'WILLING_TO_MEET',
      'FIGHTS',
      'LOBBIED',
    ) as fc.Arbitrary<SmallRelation['type']>,
    since: fc.constantFrom('2017', '2018', '2019', '2020', null),
    until: fc.constantFrom('..', '..', '..', null, '2019'),
    status: fc.constantFrom(
      'asserted',
      'reported',
      'claimed',
      'disputed',
      'refuted',
    ) as fc.Arbitrary<'asserted'>,
    channel: fc.constantFrom(
      null,
      null,
      'open',
      'untested',
      'dormant',
      'closed',
      'broken',
      'refused',
    ) as fc.Arbitrary<null>,
  })
  .filter(({ source, target }) => source !== target);
/** Contacts only, of every age: cheap ways round and dear short cuts, which a bound on hops sets against each other. */
const contact: fc.Arbitrary<SmallRelation> = fc
  .record({
    source: fc.constantFrom(...names),
    target: fc.constantFrom(...names),
    type: fc.constant('MET_WITH' as const),
    since: fc.constantFrom('2008', '2012', '2016', '2019', '2020'),
  })
  .filter(
    ({ source, target }) =>
      source !== target && !(source < 'c' && target === 'g') && !(target < 'c' && source === 'g'),
  );
const relations = fc.oneof(
  fc.array(relation, { maxLength: 22 }),
  fc.array(contact, { minLength: 7, maxLength: 14 }),
);
export const worlds = fc.record({
  actors: fc.oneof(actors, fc.constant(names.map((id) => ({ id })))),
  relations,
  maxHops: fc.integer({ min: 1, max: 6 }),
  k: fc.integer({ min: 1, max: 8 }),
});
export type World = {
  actors: SmallActor[];
  relations: SmallRelation[];
  maxHops: number;
  k: number;
};

export const ends = { from: ['a', 'b'], to: ['g'] };
export const question = ({ maxHops, k }: World, more: object = {}) => ({
  ...ends,
  maxHops,
  k,
  ...more,
});

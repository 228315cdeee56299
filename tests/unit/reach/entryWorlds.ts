import fc from 'fast-check';
import type { Degree } from '../../../model/statuses.ts';
import type { SmallActor, SmallRelation } from './smallWorld.ts';

export const people = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] as const;

export interface EntryWorld {
  readonly actors: SmallActor[];
  readonly relations: SmallRelation[];
  readonly maxHops: number;
}

const actors: fc.Arbitrary<SmallActor[]> = fc.tuple(
  ...people.map((id) =>
    fc.record({
      id: fc.constant(id),
      breadth: fc.constantFrom<NonNullable<SmallActor['breadth']>>(
        'individual',
        'individual',
        'individual',
        'working',
        'broad',
      ),
      ended: fc.constantFrom(false, false, false, false, false, true),
    }),
  ),
);

/** Of every kind that bears on entry points: allegiance, mediation, conflict, affiliation; of every state, age and standing. */
const relation: fc.Arbitrary<SmallRelation> = fc
  .record({
    source: fc.constantFrom(...people),
    target: fc.constantFrom(...people),
    type: fc.constantFrom<SmallRelation['type']>(
      'LEADS',
      'MEMBER_OF',
      'COMPONENT_OF',
      'COMMANDS_IN',
      'ANSWERS_TO',
      'PLEDGED_ALLEGIANCE_TO',
      'MET_WITH',
      'MET_WITH',
      'INTERMEDIARY_TO',
      'EXCHANGED_PRISONERS_WITH',
      'MANDATED',
      'WILLING_TO_MEET',
      'INVITED_TO_TALKS',
      'REFERRED_TALKS_TO',
      'REFUSED_TALKS_WITH',
      'PERMITTED',
      'GOVERNS',
      'KIN_OF',
      'ALLIED_WITH',
      'FIGHTS',
      'KILLED',
    ),
    since: fc.constantFrom('2017', '2018', '2019', '2020', '2021', null),
    until: fc.constantFrom('..', '..', '..', null, '2019'),
    status: fc.constantFrom<NonNullable<SmallRelation['status']>>(
      'asserted',
      'asserted',
      'reported',
      'claimed',
      'disputed',
      'refuted',
    ),
    channel: fc.constantFrom<NonNullable<SmallRelation['channel']> | null>(
      null,
      null,
      'open',
      'untested',
      'dormant',
      'closed',
      'broken',
      'refused',
    ),
    degree: fc.constantFrom<Degree | null>(null, 'effective', 'formal', 'nominal'),
  })
  .filter(({ source, target }) => source !== target);

/** Ties of a few kinds that all hold and cost alike, so that many ways are as cheap and bounds on hops bite. */
const alike: fc.Arbitrary<SmallRelation> = fc
  .record({
    source: fc.constantFrom(...people),
    target: fc.constantFrom(...people),
    type: fc.constantFrom<SmallRelation['type']>('MET_WITH', 'MET_WITH', 'MEMBER_OF', 'ANSWERS_TO'),
    since: fc.constantFrom('2020', '2020', '2018'),
  })
  .filter(({ source, target }) => source !== target);

/** Two who met early and stand apart, so that today does not lie before the data. */
const apart: SmallRelation = { source: 'x', target: 'y', type: 'MET_WITH', since: '2016' };

export const entryWorlds: fc.Arbitrary<EntryWorld> = fc
  .record({
    actors: fc.oneof(actors, fc.constant(people.map((id) => ({ id })))),
    relations: fc.oneof(
      fc.array(relation, { minLength: 4, maxLength: 22 }),
      fc.array(alike, { minLength: 8, maxLength: 20 }),
    ),
    maxHops: fc.integer({ min: 1, max: 5 }),
  })
  .map((world) => ({
    ...world,
    actors: [...world.actors, { id: 'x' }, { id: 'y' }],
    relations: [...world.relations, apart],
  }));

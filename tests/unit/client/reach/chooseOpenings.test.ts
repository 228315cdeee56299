import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseOpenings } from '../../../../client/reach/brief/chooseOpenings.ts';
import { entryClasses } from '../../../../model/messages/entryPoint.ts';
import { answerGiven, type EntryGiven } from '../../../fixtures/reachAnswer.ts';

const entries = (given: readonly EntryGiven[]) => answerGiven({ entries: given }).entryPoints;
const chosen = (given: readonly EntryGiven[], most = 5, asked = false): string[] =>
  chooseOpenings(entries(given), asked, most).map(({ entry }) => entry.actor);

const priest: EntryGiven = { actor: 'priest', class: 'named', type: 'WILLING_TO_MEET' };
const judge: EntryGiven = { actor: 'judge', class: 'named', type: 'WILLING_TO_MEET' };
const wives: EntryGiven = { actor: 'wives', class: 'working', type: 'INTERMEDIARY_TO' };
const clinic: EntryGiven = { actor: 'clinic', class: 'working', contact: 'squadron' };
const mission: EntryGiven = { actor: 'mission', class: 'untried', contact: 'dray' };
const reeds: EntryGiven = { actor: 'reeds', class: 'belonging', type: 'LIVES_AMONG' };
const pilot: EntryGiven = { actor: 'pilot', class: 'lost', contact: 'gone' };

describe('the openings of a brief', () => {
  test('the first of each class comes before the second of any, and they stand in the order of classes', () => {
    expect(chosen([priest, wives, clinic, mission], 3)).toEqual(['priest', 'wives', 'mission']);
    expect(chosen([priest, wives, clinic, mission], 4)).toEqual([
      'priest',
      'wives',
      'clinic',
      'mission',
    ]);
  });
  test('who is open in the same way stands with the first, not as another opening', () => {
    const [first] = chooseOpenings(entries([priest, judge, wives]), false, 5);
    expect(first?.entry.actor).toBe('priest');
    expect(first?.alike.map(({ actor }) => actor)).toEqual(['judge']);
  });
  test('no contact and relation is told twice, not even across classes', () => {
    const again: EntryGiven = { actor: 'again', class: 'single', type: 'INTERMEDIARY_TO' };
    expect(chosen([priest, wives, clinic, again])).toEqual(['priest', 'wives', 'clinic']);
  });
  test('a party in conflict is never one; whom the side itself harmed may be', () => {
    const navy: EntryGiven = { actor: 'navy', class: 'working', more: { adversary: true } };
    const nurse: EntryGiven = {
      actor: 'nurse',
      class: 'single',
      more: { adversary: true, harmedOnly: true },
    };
    expect(chosen([navy, nurse])).toEqual(['nurse']);
  });
  test('what was lost opens nothing, and ties of community only where there is little else', () => {
    expect(chosen([reeds, pilot])).toEqual(['reeds']);
    expect(chosen([priest, wives, mission, reeds])).not.toContain('reeds');
  });
  test('within a class, whom the one who asks can reach comes first', () => {
    const near: EntryGiven = { ...clinic, route: ['mayor', 'clinic'] };
    expect(chosen([wives, near], 1, true)).toEqual(['clinic']);
    expect(chosen([wives, near], 1, false)).toEqual(['wives']);
  });
  test('whatever is recorded: at most as many as asked for, all distinct, none a party or lost', () => {
    const given = fc.uniqueArray(
      fc.record({
        actor: fc.stringMatching(/^[a-z]{1,6}$/),
        class: fc.constantFrom(...entryClasses),
        contact: fc.constantFrom('marsan', 'fleet', 'roe'),
        type: fc.constantFrom('MET_WITH' as const, 'MANDATED' as const),
        more: fc.record({ adversary: fc.boolean() }),
      }),
      { selector: ({ actor }) => actor, maxLength: 12 },
    );
    fc.assert(
      fc.property(given, fc.integer({ min: 0, max: 6 }), (some, most) => {
        const openings = chooseOpenings(entries(some), false, most);
        const ways = openings.map(({ entry }) => `${entry.contact} ${entry.relations[0]?.type}`);
        expect(openings.length).toBeLessThanOrEqual(most);
        expect(new Set(ways).size).toBe(ways.length);
        for (const { entry } of openings) {
          expect(entry.adversary).toBe(false);
          expect(entry.class).not.toBe('lost');
        }
      }),
    );
  });
});

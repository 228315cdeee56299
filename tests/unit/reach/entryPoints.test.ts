import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entryClasses } from '../../../model/messages/entryPoint.ts';
import type { EntryPointFound } from '../../../model/reachFindings.ts';
import { actorsOn, reach, type Question } from './ask.ts';
import { entryWorlds, people, type EntryWorld } from './entryWorlds.ts';
import { plainEntryPoints } from './plainEntryPoints.ts';
import { plainSideOf } from './plainSide.ts';
import { smallIndex } from './smallWorld.ts';

const to = ['h'];
const asked = (world: EntryWorld, question: Partial<Question> = {}) =>
  reach(smallIndex(world.actors, world.relations), { to, maxHops: world.maxHops, ...question });
const check = (body: (world: EntryWorld) => void, numRuns = 500) =>
  fc.assert(fc.property(entryWorlds, body), { numRuns });
const byActor = (a: { actor: string }, b: { actor: string }): number =>
  a.actor < b.actor ? -1 : 1;
/** The world as if some actor or relation had never been in it. */
const lacking = (world: EntryWorld, gone: string): EntryWorld => ({
  ...world,
  actors: world.actors.filter(({ id }) => id !== gone),
  relations: world.relations.filter(({ source, target }) => source !== gone && target !== gone),
});
const told = ({ actor, class: name }: EntryPointFound) => ({ actor, class: name });

describe('against a plain implementation of the definitions on random worlds', () => {
  test('the own side and whom it is under', () => {
    check((world) => {
      const { side } = asked(world);
      const { own, above } = plainSideOf(world, to);
      expect(side).toEqual({ own: [...own].sort(), above: [...above].sort() });
    });
  });

  test('every outsider with access into the own side stands there exactly once, in its class', () => {
    check((world) => {
      const { entryPoints, entryCounts } = asked(world);
      const plain = plainEntryPoints(world, { from: [], to, maxHops: world.maxHops });
      expect(entryPoints.map(told).sort(byActor)).toEqual(
        plain.map(({ actor, class: name }) => ({ actor, class: name })).sort(byActor),
      );
      for (const name of entryClasses)
        expect(entryCounts[name]).toBe(plain.filter((entry) => entry.class === name).length);
    });
  });

  test('with sources, the route through each is the best of all ways that stay outside until they enter there', () => {
    check((world) => {
      const from = ['a', 'b'];
      const { entryPoints } = asked(world, { from });
      const plain = plainEntryPoints(world, { from, to, maxHops: world.maxHops });
      const found = entryPoints.map(({ actor, route }) => ({
        actor,
        route: route === null ? null : { actors: actorsOn(route), cost: route.cost },
      }));
      expect(found.sort(byActor)).toEqual(
        plain.map(({ actor, route }) => ({ actor, route })).sort(byActor),
      );
    });
  });

  test('taking an actor away takes away what hangs on it and nothing else', () => {
    check((world) => {
      const without = asked(world, { without: ['d'] });
      const never = plainEntryPoints(lacking(world, 'd'), { from: [], to, maxHops: world.maxHops });
      expect(without.entryPoints.map(told).sort(byActor)).toEqual(
        never.map(({ actor, class: name }) => ({ actor, class: name })).sort(byActor),
      );
      const { before, after, left, came, changed } = without.change?.entryPoints ?? {
        before: 0,
        after: 0,
        left: [],
        came: [],
        changed: [],
      };
      const earlier = asked(world).entryPoints;
      expect([before, after]).toEqual([earlier.length, without.entryPoints.length]);
      const was = new Map(earlier.map((entry) => [entry.actor, entry.class]));
      const is = new Map(without.entryPoints.map((entry) => [entry.actor, entry.class]));
      expect([...left].sort()).toEqual([...was.keys()].filter((id) => !is.has(id)).sort());
      expect([...came].sort()).toEqual([...is.keys()].filter((id) => !was.has(id)).sort());
      expect(changed.map(({ actor }) => actor).sort()).toEqual(
        [...is]
          .filter(([id, name]) => was.has(id) && was.get(id) !== name)
          .map(([id]) => id)
          .sort(),
      );
    });
  });

  test('whoever has a conflict with the own side, either way, is an adversary, and nobody else', () => {
    check((world) => {
      const { own } = plainSideOf(world, to);
      const ended = new Set(world.actors.filter((one) => one.ended === true).map(({ id }) => id));
      const fights = world.relations.filter(
        ({ type, status, since, until, source, target }) =>
          (type === 'KILLED' || (type === 'FIGHTS' && until !== '2019')) &&
          status !== 'refuted' &&
          since !== '2021' &&
          !ended.has(source) &&
          !ended.has(target),
      );
      const meets = (actor: string) =>
        fights.filter(
          ({ source, target }) =>
            (source === actor && own.has(target)) || (target === actor && own.has(source)),
        );
      for (const { actor, adversary, harmedOnly } of asked(world).entryPoints) {
        expect(adversary).toBe(meets(actor).length > 0);
        expect(harmedOnly).toBe(
          adversary &&
            meets(actor).every(({ type, source }) => type === 'KILLED' && source !== actor),
        );
      }
    });
  });
});

describe('the order', () => {
  test('is by class, then cost or reach, then hops, then whether one can go through, then id', () => {
    check((world) => {
      const isBroad = (actor: string): boolean =>
        world.actors.some(({ id, breadth }) => id === actor && breadth === 'broad');
      const placeOf = ({ actor }: EntryPointFound): string => `${Number(isBroad(actor))} ${actor}`;
      const { entryPoints } = asked(world, { from: ['a'] });
      const ranks = entryPoints.map((entry) => entryClasses.indexOf(entry.class));
      expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
      for (const [at, entry] of entryPoints.entries()) {
        const next = entryPoints[at + 1];
        if (next?.class !== entry.class || entry.class === 'above' || entry.class === 'lost')
          continue;
        expect(Number(entry.route === null)).toBeLessThanOrEqual(Number(next.route === null));
        if (entry.route === null || next.route === null) continue;
        expect(entry.route.cost).toBeLessThanOrEqual(next.route.cost);
        if (
          entry.route.cost === next.route.cost &&
          entry.route.hops.length === next.route.hops.length
        )
          expect(placeOf(entry) < placeOf(next)).toBe(true);
      }
    });
  });

  test('the same question gives the same answer, byte for byte, however the rows are ordered', () => {
    check((world) => {
      const turned = { ...world, actors: [...world.actors].reverse() };
      const question = { from: ['a'] };
      expect(JSON.stringify(asked(turned, question))).toBe(JSON.stringify(asked(world, question)));
    }, 300);
  });
});

test('what is told of an entry point hangs together', () => {
  check((world) => {
    const { entryPoints, actors, side } = asked(world, { from: ['a'] });
    for (const {
      actor,
      contact,
      relations,
      hop,
      inside,
      insideRecorded,
      cost,
      ...entry
    } of entryPoints) {
      expect(side.own).toContain(contact);
      expect(side.own).not.toContain(actor);
      expect(relations[0]?.contact).toBe(contact);
      expect(relations.every(({ lost }) => (entry.class === 'lost' ? lost !== null : true))).toBe(
        true,
      );
      const way = [contact, ...inside.map(({ target }) => target)];
      if (insideRecorded) expect(way.at(-1)).toBe('h');
      for (const one of way) expect(side.own).toContain(one);
      expect(hop === null || (hop.source === actor && hop.target === contact)).toBe(true);
      expect(cost !== null).toBe(entry.class !== 'lost' && insideRecorded);
      for (const one of [actor, contact, ...entry.otherActors]) expect(actors).toHaveProperty(one);
    }
    expect(people.length).toBeGreaterThanOrEqual(entryPoints.length);
  }, 300);
});

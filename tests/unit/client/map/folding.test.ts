import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Folding } from '../../../../client/map/folding.ts';
import { emptyScene, type MapScene } from '../../../../client/map/mapScene.ts';
import { smallGraph } from '../smallGraph.ts';

/** Twenty camps of ten actors on a grid, ten units apart, each tied to the next. */
const actors = Array.from({ length: 200 }, (_, at) => `a-${at}`);
const graph = smallGraph(
  actors.map((source, at) => ({ source, target: actors[(at + 1) % 200] ?? '', key: `r-${at}` })),
);
const scene: MapScene = {
  ...emptyScene,
  nodes: graph.nodes,
  edges: graph.edges,
  positions: Object.fromEntries(
    actors.map((key, at) => [key, { x: (at % 20) * 10, y: Math.floor(at / 20) * 10 }]),
  ),
  camps: Array.from({ length: 20 }, (_, at) => ({
    id: `camp-${at}`,
    name: `Camp ${at}`,
    hasGround: true,
    members: actors.slice(at * 10, at * 10 + 10),
  })),
  main: new Set(['a-0']),
};
const far = 1;
const near = 10;
const keysOf = ({ nodes }: Pick<MapScene, 'nodes'>): string[] => nodes.map(({ key }) => key);

describe('folding', () => {
  test('makes of a camp far away one sign with its actors, but not of the main ones', () => {
    const { nodes, folds } = new Folding().draw(scene, far);
    expect(keysOf({ nodes })).toEqual(['a-0']);
    expect(folds.get('camp:camp-0')?.members).toEqual(actors.slice(1, 10));
    expect(folds.size).toBe(20);
  });

  test('opens as one comes near, and folds again as one goes', () => {
    const folding = new Folding();
    expect(folding.draw(scene, far).folds.size).toBe(20);
    expect(folding.draw(scene, near).folds.size).toBe(0);
    expect(folding.draw(scene, far).folds.size).toBe(20);
  });

  test('a little nearer or farther changes nothing: a camp neither opens nor folds at once', () => {
    const folding = new Folding();
    const size = (scale: number): number => folding.draw(scene, scale).folds.size;
    expect([size(4), size(5.4), size(6), size(5.4), size(4.9)]).toEqual([20, 20, 0, 0, 20]);
  });

  test('keeps open what somebody has opened, and leaves few actors alone', () => {
    const opened = new Folding().draw({ ...scene, opened: new Set(['camp-3']) }, far);
    expect(opened.folds.has('camp:camp-3')).toBe(false);
    expect(keysOf(opened)).toEqual(expect.arrayContaining(actors.slice(30, 40)));
    const few = new Folding().draw({ ...scene, nodes: scene.nodes.slice(0, 100) }, far);
    expect(few.folds.size).toBe(0);
  });

  test('brings out who is looked at and whom he is tied to', () => {
    const { nodes } = new Folding().draw({ ...scene, selected: 'a-55' }, far);
    expect(keysOf({ nodes }).sort()).toEqual(['a-0', 'a-54', 'a-55', 'a-56']);
  });

  test('loses no actor and no relation but those within one fold', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.5, max: 12, noNaN: true }),
        fc.subarray(scene.camps.map(({ id }) => id)),
        fc.option(fc.constantFrom(...actors)),
        (scale, opened, selected) => {
          const drawn = new Folding().draw({ ...scene, opened: new Set(opened), selected }, scale);
          const inFolds = [...drawn.folds.values()].flatMap(({ members }) => members);
          expect([...keysOf(drawn), ...inFolds].sort()).toEqual([...actors].sort());
          const signOf = (actor: string): string => drawn.foldOf.get(actor) ?? actor;
          expect(drawn.edges.map(({ key, source, target }) => [key, source, target])).toEqual(
            scene.edges
              .map(({ key, source, target }) => [key, signOf(source), signOf(target)])
              .filter(([, source, target]) => source !== target),
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  test('what is drawn as before keeps its parts, so that nothing is made anew', () => {
    const folding = new Folding();
    const before = folding.draw(scene, far);
    const after = folding.draw({ ...scene, lit: new Set() }, far * 1.1);
    expect(after.nodes).toBe(before.nodes);
    expect(after.edges).toBe(before.edges);
    expect(after.folds).toBe(before.folds);
  });
});

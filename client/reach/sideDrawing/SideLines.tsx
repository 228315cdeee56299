import { BrokenLine } from '../BrokenLine.tsx';
import { levelCurve } from './levelCurve.ts';
import type { Point, Way } from './placeInside.ts';
import type { PlacedSide } from './placeSide.ts';
import { hopKey, type SideScene } from './sideScene.ts';
import { sideSizes } from './sideSizes.ts';

/** Small marks for those who stand between who asks and an entry point. */
function Between({ way, count }: { readonly way: Way; readonly count: number }) {
  const [start, end] = way.slice(-2);
  if (start === undefined || end === undefined) return null;
  const free = end.x - sideSizes.besideSign - start.x;
  return Array.from({ length: count }, (_, at) => (
    <circle
      key={at}
      className="side__between"
      cx={start.x + ((at + 1) * free) / (count + 1)}
      cy={end.y}
      r="3.5"
    />
  ));
}

/** Where a lost way is cut: inside the region, beside the sign on the edge. */
const breakAt = ({ x, y }: Point, { region }: PlacedSide): Point => {
  const inward = x < region.x + region.width / 2 ? 1 : -1;
  return { x: x + inward * (sideSizes.besideSign + 6), y };
};

/** Whether a hop lies on the way inside of the chosen entry point. */
const isOn = (way: readonly string[], key: string): boolean =>
  way.some((actor, at) => at > 0 && hopKey(way[at - 1] ?? '', actor) === key);

/** All lines of the drawing: inside from contact to target, from the edge to the contact, and from who asks to the edge. */
export function SideLines({
  scene,
  placed,
  chosen,
}: {
  readonly scene: SideScene;
  readonly placed: PlacedSide;
  readonly chosen: string | null;
}) {
  const entries = scene.groups.flatMap((group) => group.entries);
  const chosenWay = entries.find(({ actor }) => actor === chosen)?.inside ?? [];
  const emphasis = (isChosen: boolean) => ({
    'data-chosen': isChosen || undefined,
    'data-quiet': (chosenWay.length > 0 && !isChosen) || undefined,
  });
  return (
    <g>
      {[...placed.inside.hopWays].map(([key, way]) => (
        <path
          key={key}
          className="side__line"
          data-category={scene.hops.get(key)}
          d={levelCurve(way)}
          {...emphasis(isOn(chosenWay, key))}
        />
      ))}
      {entries.map((entry) => {
        const { actor, category, between } = entry;
        const way = placed.inside.entryWays.get(actor) ?? [];
        const lane = placed.lanes.get(actor);
        const isLost = entry.class === 'lost';
        const [start] = way;
        return (
          <g key={actor} {...emphasis(actor === chosen)}>
            {lane !== undefined && <path className="side__lane" d={levelCurve(lane)} />}
            {lane !== undefined && <Between way={lane} count={between} />}
            <path
              className={isLost ? 'side__line side__line--lost' : 'side__line'}
              data-category={category}
              d={levelCurve(way)}
            />
            {isLost && start !== undefined && <BrokenLine {...breakAt(start, placed)} />}
          </g>
        );
      })}
    </g>
  );
}

import type { GraphNode } from '../../model/messages/graph.ts';
import type { LostRouteMessage, RouteMessage } from '../../model/messages/reach.ts';
import { actorKindTable } from '../../model/actorKinds.ts';
import { relationTypeRow } from '../../model/relationTypes.ts';
import { useReachTexts } from '../i18n/reachTexts.ts';
import { glyphPaths, shapePaths } from '../rendering/pictogramPaths.ts';
import { breakName } from '../rendering/placeLabels.ts';
import { placeRoutes } from './placeRoutes.ts';

interface RouteDrawingProperties {
  readonly routes: readonly RouteMessage[];
  readonly lost: readonly LostRouteMessage[];
  readonly chosen: number | null;
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly labelOf: (id: string) => string;
  readonly onActor: (actor: string) => void;
  readonly onRoute: (rank: number) => void;
}

const width = 900;
const mostDrawn = 5;
const mostLost = 2;
const actorsOf = (route: RouteMessage): string[] => [route.hops[0]?.source ?? '', ...route.hops.map(({ target }) => target)];

/** The routes from left to right, one line each, side by side where they share a hop; lost ones dashed, cut where they broke. */
export function RouteDrawing({ routes, lost, chosen, nodes, labelOf, onActor, onRoute }: RouteDrawingProperties) {
  const text = useReachTexts();
  const drawn = [...routes.slice(0, mostDrawn).map((route) => ({ route, lost: false })), ...lost.slice(0, mostLost).map((route) => ({ route, lost: true }))];
  const height = 130 + 58 * drawn.length;
  const placed = new Map(placeRoutes(drawn.map((item) => ({ rank: item.route.rank, actors: actorsOf(item.route), lost: item.lost })), width, height).map((actor) => [actor.id, actor]));
  const used = new Map<string, number>();
  const legs = drawn.flatMap(({ route, lost: isLost }) =>
    route.hops.map((hop, at) => {
      const key = [hop.source, hop.target].sort().join(' ');
      const lane = used.get(key) ?? 0;
      used.set(key, lane + 1);
      const a = placed.get(hop.source) ?? { x: 0, y: 0 };
      const b = placed.get(hop.target) ?? { x: 0, y: 0 };
      const shift = (lane % 2 === 0 ? 1 : -1) * Math.ceil(lane / 2) * 6;
      const middle = (a.x + b.x) / 2;
      const broken = isLost && 'brokenBy' in route && (route as LostRouteMessage).brokenBy.some(({ relation }) => hop.relations.some(({ id }) => id === relation));
      const first = hop.relations[0];
      return { key: `${isLost ? 'lost' : 'route'} ${route.rank} ${at}`, rank: route.rank, isLost, broken, category: first === undefined ? 'mediation' : relationTypeRow(first.type).category, path: `M${a.x} ${a.y + shift}C${middle} ${a.y + shift} ${middle} ${b.y + shift} ${b.x} ${b.y + shift}`, at: { x: middle, y: (a.y + b.y) / 2 + shift }, first: at === 0 };
    }),
  );
  return (
    <svg className="drawing" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={text.drawing}>
      {legs.map(({ key, rank, isLost, category, path }) => (
        <path key={key} d={path} className={isLost ? 'leg leg--lost' : 'leg'} data-category={category} data-chosen={!isLost && rank === chosen ? true : undefined} data-quiet={chosen !== null && rank !== chosen ? true : undefined} />
      ))}
      {legs.filter(({ broken }) => broken).map(({ key, at }) => <path key={`break ${key}`} className="leg__break" d={`M${at.x - 5} ${at.y - 8}l-3 16M${at.x + 4} ${at.y - 8}l-3 16`} />)}
      {legs.filter(({ first, isLost }) => first && !isLost).map(({ key, rank, at }, index) => (
        <g key={`disc ${key}`} className="disc" data-chosen={rank === chosen || undefined} transform={`translate(${at.x + (index % 2) * 24 - 12} ${at.y})`} onClick={() => onRoute(rank)}>
          <circle r="9" />
          <text y="4">{rank}</text>
        </g>
      ))}
      {[...placed.values()].map(({ id, x, y }) => {
        const node = nodes.get(id);
        if (node === undefined) return null;
        const { kind, breadth } = node.attributes;
        const lines = breakName(labelOf(id));
        return (
          <g key={id} className="sign drawing__actor" data-breadth={breadth} transform={`translate(${x} ${y})`} onClick={() => onActor(id)}>
            <path className="sign__shape" d={shapePaths[actorKindTable[kind].family]} />
            <path className="sign__glyph" d={glyphPaths[kind]} fillRule="evenodd" transform="translate(-8 -8)" />
            {lines.map((line, index) => <text key={line} y={30 + index * 15}>{line}</text>)}
          </g>
        );
      })}
    </svg>
  );
}

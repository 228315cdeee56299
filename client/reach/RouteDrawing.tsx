import { useMemo } from 'react';
import type { GraphNode } from '../../model/messages/graph.ts';
import type { LostRouteMessage, RouteMessage } from '../../model/messages/reach.ts';
import { actorKindTable } from '../../model/actorKinds.ts';
import { relationTypeRow } from '../../model/relationTypes.ts';
import { glyphPaths, shapePaths } from '../map/pictogramPaths.ts';
import { breakName } from '../map/breakName.ts';
import { columnsOf, placeRoutes } from './placeRoutes.ts';
import { actorsOn } from '../../wording/reachInWords.ts';
import { numberedHop, routeLines } from './routeLines.ts';
import { useReachTexts } from '../parts/useTexts.ts';

interface RouteDrawingProperties {
  readonly routes: readonly RouteMessage[];
  readonly lost: readonly LostRouteMessage[];
  readonly chosen: number | null;
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly labelOf: (id: string) => string;
  readonly onActor: (actor: string) => void;
  readonly onRoute: (rank: number) => void;
}

const mostDrawn = 7;
const mostLost = 3;
/** Lost routes that would make the drawing wider than this, and than the routes that stand, are left to their list. */
const mostColumns = 6;
/** Pixels of the drawing's own scale, at which its text is 12.5. */
const natural = 860;
const letter = 6.6;
const line = 15;
const sign = 34;

/** The routes from left to right, one line each, side by side where they share a hop; lost ones dashed, cut where they broke. */
export function RouteDrawing({
  routes,
  lost,
  chosen,
  nodes,
  labelOf,
  onActor,
  onRoute,
}: RouteDrawingProperties) {
  const text = useReachTexts();
  const drawing = useMemo(() => {
    /** What broke a hop of a lost route: of its relations, or the actor that it leads to; at the first hop also the one it leaves. */
    const breakOf = (
      route: RouteMessage | LostRouteMessage,
      hop: RouteMessage['hops'][number],
      at: number,
    ) =>
      'brokenBy' in route
        ? route.brokenBy.find(
            ({ relation, actor }) =>
              hop.relations.some(({ id }) => id === relation) ||
              (relation === null && (actor === hop.target || (at === 0 && actor === hop.source))),
          )
        : undefined;
    const standing = routes.slice(0, mostDrawn);
    const ways = standing.map((route) => ({ actors: actorsOn(route) }));
    const most = Math.max(mostColumns, columnsOf(ways));
    const gone: LostRouteMessage[] = [];
    for (const route of lost)
      if (
        gone.length < mostLost &&
        (standing.length + gone.length === 0 ||
          columnsOf([
            ...ways,
            ...gone.map((other) => ({ actors: actorsOn(other) })),
            { actors: actorsOn(route) },
          ]) <= most)
      )
        gone.push(route);
    const told = [
      ...standing.map((route) => ({ route, isLost: false })),
      ...gone.map((route) => ({ route, isLost: true })),
    ].map(({ route, isLost }) => {
      const breaks = route.hops.map((hop, at) => breakOf(route, hop, at)?.cause ?? null);
      return {
        route,
        isLost,
        breaks,
        actors: actorsOn(route),
        captions: breaks.map((cause) => (cause === null ? 0 : text.cause[cause].length * letter)),
      };
    });
    const boxOf = (actor: string) => {
      const lines = breakName(labelOf(actor));
      return {
        width: Math.max(sign, ...lines.map((part) => part.length * letter)) + 8,
        height: sign + 2 * line * lines.length,
      };
    };
    if (told.length === 0) return null;
    const placed = placeRoutes(told, boxOf, natural);
    return { told, placed, lines: routeLines(told, placed) };
  }, [routes, lost, labelOf, text]);
  if (drawing === null) return null;
  const { told, placed, lines } = drawing;
  const legs = lines.flatMap(({ route, hop, path, middle, leads }) => {
    const item = told[route];
    const first = item?.route.hops[hop]?.relations[0];
    if (item === undefined) return [];
    const { rank } = item.route;
    return [
      {
        key: `${item.isLost ? 'lost' : 'route'} ${rank} ${hop}`,
        rank,
        isLost: item.isLost,
        cause: leads ? (item.breaks[hop] ?? null) : null,
        numbered:
          !item.isLost &&
          numberedHop(
            told.filter(({ isLost }) => !isLost),
            route,
          ) === hop,
        category: first === undefined ? 'mediation' : relationTypeRow(first.type).category,
        path,
        middle,
      },
    ];
  });
  return (
    <div className="drawing" role="img" aria-label={text.drawing} tabIndex={0}>
      <svg
        viewBox={`0 0 ${placed.width} ${placed.height}`}
        style={{ minWidth: `calc(${Math.round(placed.width)}px * (0.7 + 0.2 * var(--scale)))` }}
      >
        {legs.map(({ key, rank, isLost, category, path }) => (
          <path
            key={key}
            d={path}
            className={isLost ? 'leg leg--lost' : 'leg'}
            data-category={category}
            data-chosen={!isLost && rank === chosen ? true : undefined}
            data-quiet={chosen !== null && rank !== chosen ? true : undefined}
          />
        ))}
        {legs.map(({ key, cause, middle: { x, y } }) =>
          cause === null ? null : (
            <g key={`break ${key}`}>
              <path className="leg__break" d={`M${x - 3} ${y - 8}l-3 16M${x + 6} ${y - 8}l-3 16`} />
              <text className="leg__cause" x={x} y={y + 21}>
                {text.cause[cause]}
              </text>
            </g>
          ),
        )}
        {legs.map(
          ({ key, numbered, rank, middle: { x, y } }) =>
            numbered && (
              <g
                key={`disc ${key}`}
                className="disc"
                data-chosen={rank === chosen || undefined}
                transform={`translate(${x} ${y})`}
                onClick={() => onRoute(rank)}
              >
                <circle r="9" />
                <text y="4">{rank}</text>
              </g>
            ),
        )}
        {[...placed.actors].map(([id, { x, y }]) => {
          const node = nodes.get(id);
          if (node === undefined) return null;
          const { kind, breadth } = node.attributes;
          return (
            <g
              key={id}
              className="sign drawing__actor"
              data-breadth={breadth}
              transform={`translate(${x} ${y})`}
              onClick={() => onActor(id)}
            >
              <path className="sign__shape" d={shapePaths[actorKindTable[kind].family]} />
              <path
                className="sign__glyph"
                d={glyphPaths[kind]}
                fillRule="evenodd"
                transform="translate(-8 -8)"
              />
              {breakName(labelOf(id)).map((part, index) => (
                <text key={part} y={30 + index * line}>
                  {part}
                </text>
              ))}
            </g>
          );
        })}
      </svg>
    </div>
  );
}

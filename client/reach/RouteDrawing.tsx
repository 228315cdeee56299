import { useMemo } from 'react';
import { actorKindRow } from '../../model/actorKinds.ts';
import { glyphPath, shapePaths } from '../map/pictogramPaths.ts';
import { BrokenLine } from './BrokenLine.tsx';
import type { Point } from './placeRoutes.ts';
import { nameLine, nameLines, routeLegs, type DrawnAnswer, type RouteLeg } from './routeLegs.ts';
import type { Telling } from './useTelling.ts';
import './drawing.css';

interface RouteDrawingProperties extends DrawnAnswer {
  /** The route that is open. */
  readonly chosen: number | null;
  readonly telling: Telling;
  readonly onActor: (actor: string) => void;
  readonly onRoute: (rank: number) => void;
}

const Line = ({ leg, chosen }: { leg: RouteLeg; chosen: number | null }) => (
  <path
    d={leg.path}
    className={leg.isLost ? 'leg leg--lost' : 'leg'}
    data-category={leg.category}
    data-chosen={(!leg.isLost && leg.rank === chosen) || undefined}
    data-quiet={(chosen !== null && leg.rank !== chosen) || undefined}
  />
);

/** Two strokes across the line, and what broke it. */
const Break = ({ at: { x, y }, word }: { at: Point; word: string }) => (
  <g>
    <BrokenLine x={x} y={y} />
    <text className="leg__cause" x={x} y={y + 21}>
      {word}
    </text>
  </g>
);

const Disc = ({
  leg,
  chosen,
  onRoute,
}: { leg: RouteLeg } & Pick<RouteDrawingProperties, 'chosen' | 'onRoute'>) => (
  <g
    className="disc"
    data-chosen={leg.rank === chosen || undefined}
    transform={`translate(${leg.middle.x} ${leg.middle.y})`}
    onClick={() => onRoute(leg.rank)}
  >
    <circle r="9" />
    <text y="4">{leg.rank}</text>
  </g>
);

function Actor({
  id,
  at,
  telling,
  onActor,
}: { id: string; at: Point } & Pick<RouteDrawingProperties, 'telling' | 'onActor'>) {
  const node = telling.nodes.get(id);
  if (node === undefined) return null;
  const { kind, breadth } = node.attributes;
  return (
    <g
      className="sign drawing__actor"
      data-breadth={breadth}
      transform={`translate(${at.x} ${at.y})`}
      onClick={() => onActor(id)}
    >
      <title>{telling.nameOf(id)}</title>
      <path className="sign__shape" d={shapePaths[actorKindRow(kind).family]} />
      <path
        className="sign__glyph"
        d={glyphPath(kind)}
        fillRule="evenodd"
        transform="translate(-8 -8)"
      />
      {nameLines(telling.labelOf(id)).map((part, index) => (
        <text key={part} y={30 + index * nameLine}>
          {part}
        </text>
      ))}
    </g>
  );
}

/** The routes from left to right, one line each, side by side where they share a hop; lost ones dashed, cut where they broke. */
export function RouteDrawing({
  routes,
  lost,
  chosen,
  telling,
  onActor,
  onRoute,
}: RouteDrawingProperties) {
  const { text, labelOf } = telling;
  const drawing = useMemo(
    () => routeLegs({ routes, lost }, labelOf, (cause) => text.cause[cause]),
    [routes, lost, labelOf, text],
  );
  if (drawing === null) return null;
  const { placed, legs } = drawing;
  return (
    <div className="drawing" role="region" aria-label={text.drawing} tabIndex={0}>
      <svg
        role="img"
        aria-label={text.drawing}
        viewBox={`0 0 ${placed.width} ${placed.height}`}
        style={{ minWidth: `calc(${Math.round(placed.width)}px * (0.7 + 0.2 * var(--scale)))` }}
      >
        {legs.map((leg) => (
          <Line key={leg.key} leg={leg} chosen={chosen} />
        ))}
        {legs.map(
          ({ key, cause, middle }) =>
            cause !== null && <Break key={key} at={middle} word={text.cause[cause]} />,
        )}
        {legs.map(
          (leg) =>
            leg.isNumbered && <Disc key={leg.key} leg={leg} chosen={chosen} onRoute={onRoute} />,
        )}
        {[...placed.actors].map(([id, at]) => (
          <Actor key={id} id={id} at={at} telling={telling} onActor={onActor} />
        ))}
      </svg>
    </div>
  );
}

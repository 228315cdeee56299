import type { Category } from '../../model/categories.ts';
import type { HopMessage, LostRouteMessage, RouteMessage } from '../../model/messages/reach.ts';
import type { LossCause } from '../../model/messages/route.ts';
import { relationTypeRow } from '../../model/relationTypes.ts';
import { actorsOn } from '../../wording/reachInWords.ts';
import { breakName } from '../map/breakName.ts';
import { columnsOf, placeRoutes, type PlacedRoutes, type Point } from './placeRoutes.ts';
import { numberedHop, routeLines } from './routeLines.ts';

/** One hop of one route as it is drawn. */
export interface RouteLeg {
  readonly key: string;
  readonly rank: number;
  readonly isLost: boolean;
  /** What broke it, where that is to be said at it. */
  readonly cause: LossCause | null;
  /** Whether the number of its route stands at it. */
  readonly isNumbered: boolean;
  readonly category: Category;
  /** An SVG path. */
  readonly path: string;
  readonly middle: Point;
}

export interface RouteLegs {
  readonly placed: PlacedRoutes;
  readonly legs: readonly RouteLeg[];
}

export interface DrawnAnswer {
  readonly routes: readonly RouteMessage[];
  readonly lost: readonly LostRouteMessage[];
}

interface Told {
  readonly route: RouteMessage | LostRouteMessage;
  readonly isLost: boolean;
  /** By hop: what broke it. */
  readonly breaks: readonly (LossCause | null)[];
  readonly actors: readonly string[];
  readonly captions: readonly number[];
}

const mostDrawn = 7;
const mostLost = 3;
/** Lost routes that would make the drawing wider than this, and than the routes that stand, are left to their list. */
const mostColumns = 6;
/** Pixels of the drawing's own scale, at which its text is 12.5. */
const natural = 860;
const letter = 6.6;
/** Pixels from one line of a name to the next. */
export const nameLine = 15;
const sign = 34;
/** Letters of a word of a name at most: the rest is left to the title. */
const longestWord = 22;

/** A name in lines that fit its place; words too long for any line are cut, and the whole stands in a title. */
export const nameLines = (name: string): string[] =>
  breakName(name).map((line) =>
    line.length > 2 * longestWord ? `${line.slice(0, 2 * longestWord - 1)}…` : line,
  );

/** What broke a hop: one of its relations, or the actor it leads to; at the first hop also the one it leaves. */
function breakOf(route: RouteMessage | LostRouteMessage, hop: HopMessage, at: number) {
  if (!('brokenBy' in route)) return null;
  const broken = route.brokenBy.find(
    ({ relation, actor }) =>
      hop.relations.some(({ id }) => id === relation) ||
      (relation === null && (actor === hop.target || (at === 0 && actor === hop.source))),
  );
  return broken?.cause ?? null;
}

/** The lost routes that find room beside those that stand. */
function lostDrawn({ routes, lost }: DrawnAnswer): LostRouteMessage[] {
  const waysOf = (some: readonly (RouteMessage | LostRouteMessage)[]) =>
    some.map((route) => ({ actors: actorsOn(route) }));
  const standing = waysOf(routes);
  const most = Math.max(mostColumns, columnsOf(standing));
  const drawn: LostRouteMessage[] = [];
  for (const route of lost) {
    if (drawn.length === mostLost) break;
    const isAlone = routes.length + drawn.length === 0;
    const fits = columnsOf([...standing, ...waysOf([...drawn, route])]) <= most;
    if (isAlone || fits) drawn.push(route);
  }
  return drawn;
}

function toldOf(
  route: RouteMessage | LostRouteMessage,
  isLost: boolean,
  wordOf: (cause: LossCause) => string,
): Told {
  const breaks = route.hops.map((hop, at) => breakOf(route, hop, at));
  const captions = breaks.map((cause) => (cause === null ? 0 : wordOf(cause).length * letter));
  return { route, isLost, breaks, actors: actorsOn(route), captions };
}

/** Width and height of an actor's sign with its name. */
function boxOf(name: string): { width: number; height: number } {
  const lines = nameLines(name);
  return {
    width: Math.max(sign, ...lines.map((part) => part.length * letter)) + 8,
    height: sign + 2 * nameLine * lines.length,
  };
}

/**
 * The lines of an answer, from left to right, side by side where routes share a hop; null where there is nothing to draw.
 *
 * @param labelOf the name at a sign
 * @param wordOf what is written at a break
 */
export function routeLegs(
  answer: DrawnAnswer,
  labelOf: (actor: string) => string,
  wordOf: (cause: LossCause) => string,
): RouteLegs | null {
  const routes = answer.routes.slice(0, mostDrawn);
  const standing = routes.map((route) => toldOf(route, false, wordOf));
  const gone = lostDrawn({ ...answer, routes }).map((route) => toldOf(route, true, wordOf));
  const told = [...standing, ...gone];
  if (told.length === 0) return null;
  const placed = placeRoutes(told, (actor) => boxOf(labelOf(actor)), natural);
  const legs = routeLines(told, placed).flatMap(({ route: at, hop, path, middle, leads }) => {
    const item = told[at];
    if (item === undefined) return [];
    const { isLost, route, breaks } = item;
    const type = route.hops[hop]?.relations[0]?.type;
    return {
      key: `${isLost ? 'lost' : 'route'} ${route.rank} ${hop}`,
      rank: route.rank,
      isLost,
      cause: leads ? (breaks[hop] ?? null) : null,
      isNumbered: !isLost && numberedHop(standing, at) === hop,
      category: type === undefined ? ('mediation' as const) : relationTypeRow(type).category,
      path,
      middle,
    };
  });
  return { placed, legs };
}

import type {
  EntryPointFound,
  LostRouteFound,
  RouteFound,
  UnknownFound,
} from '../model/reachFindings.ts';
import { type AccessGraph } from './accessGraph.ts';
import { isBeforeData } from './costTerms.ts';
import { yearsOld } from './hopCost.ts';

/** Relations below which an actor's coverage is called thin. */
const thin = 3;
/** Whole years after which a hop is called stale. */
const stale = 2;

/** What an answer is looked through for. */
export interface Answered {
  /** Whether routes were asked for. */
  readonly asksRoutes: boolean;
  readonly routes: readonly RouteFound[];
  readonly lostRoutes: readonly LostRouteFound[];
  readonly entryPoints: readonly EntryPointFound[];
}

function aboutDate({ index, terms: { asOf } }: AccessGraph): UnknownFound[] {
  const { firstDay, dataUntil } = index;
  if (firstDay !== null && isBeforeData(asOf, index)) return [{ kind: 'beforeData', firstDay }];
  return asOf > dataUntil ? [{ kind: 'afterData', dataUntil }] : [];
}

function aboutAbsence({ asksRoutes, routes, lostRoutes, entryPoints }: Answered): UnknownFound[] {
  const live = entryPoints.filter((entry) => entry.class !== 'lost');
  return [
    ...(asksRoutes && routes.length === 0
      ? [{ kind: 'noRouteRecorded', someLost: lostRoutes.length > 0 } as const]
      : []),
    ...(live.length === 0 ? [{ kind: 'noEntryPointRecorded' } as const] : []),
    ...live
      .filter((entry) => !entry.insideRecorded)
      .map((entry) => ({ kind: 'noWayInside', actor: entry.actor }) as const),
  ];
}

/** The relations that count on routes and were last recorded long before the date. */
function staleRelations({ index, terms }: AccessGraph, routes: readonly RouteFound[]): string[] {
  const counting = routes.flatMap(({ hops }) =>
    hops.flatMap(({ relations }) => relations[0] ?? []),
  );
  const old = counting.filter(({ id }) => {
    const relation = index.relations.get(id);
    return relation !== undefined && (yearsOld(relation, terms) ?? 0) >= stale;
  });
  return [...new Set(old.map(({ id }) => id))].sort();
}

function thinlyCovered({ index }: AccessGraph, routes: readonly RouteFound[]): string[] {
  const actors = routes.flatMap(({ hops }) =>
    hops.flatMap(({ source, target }) => [source, target]),
  );
  return [...new Set(actors)]
    .filter((id) => (index.actors.get(id)?.relations.length ?? 0) < thin)
    .sort();
}

/** What an answer does not know, said and never invented. */
export function unknownsOf(graph: AccessGraph, answered: Answered): UnknownFound[] {
  const { routes, entryPoints } = answered;
  const relations = staleRelations(graph, routes);
  return [
    ...aboutDate(graph),
    ...aboutAbsence(answered),
    ...(graph.index.sourceCount === 1 ? [{ kind: 'onePublication' } as const] : []),
    ...(relations.length > 0 ? [{ kind: 'staleHop', relations, years: stale } as const] : []),
    ...thinlyCovered(graph, routes).map((actor) => ({ kind: 'thinCoverage', actor }) as const),
    ...(routes.length + entryPoints.length > 0 ? [{ kind: 'notRecorded' } as const] : []),
  ];
}

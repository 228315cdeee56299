import type { ReachMessage } from '../model/messages/reach.ts';
import type { GoBetweensFindings, ReachFindings, RouteFound } from '../model/reachFindings.ts';
import type { AnswerContext } from './answerContext.ts';
import { isListed } from './explainRoute.ts';

type Told = Partial<Omit<ReachFindings, 'actors'> & Omit<GoBetweensFindings, 'actors'>>;

const onRoute = ({ hops }: Pick<RouteFound, 'hops'>): string[] =>
  hops.flatMap(({ source, target, relations }) => [
    source,
    target,
    ...relations.flatMap((relation) => relation.attributedTo ?? []),
  ]);

const inEntry = (entry: ReachFindings['entryPoints'][number]): string[] => [
  entry.actor,
  entry.contact,
  ...entry.otherActors,
  ...entry.relations.flatMap(({ source, target, attributedTo }) => [
    source,
    target,
    attributedTo ?? '',
  ]),
  ...entry.standing.flatMap(({ by, told }) => [by ?? '', told?.attributedTo ?? '']),
  ...entry.lostBecause.flatMap(({ actor, told }) => [actor ?? '', told?.attributedTo ?? '']),
  ...onRoute({ hops: [...entry.inside, ...(entry.hop === null ? [] : [entry.hop])] }),
  ...(entry.route === null ? [] : onRoute(entry.route)),
];

function idsIn(told: Told): string[] {
  const { question, side, chokepoints, noRoute, change } = told;
  return [
    ...(question === undefined ? [] : [question.from, question.to].flat()),
    ...(question === undefined ? [] : [question.avoid, question.through, question.without].flat()),
    ...(question?.hypothetical ?? []).flatMap(({ source, target }) => [source, target]),
    ...(side?.own ?? []),
    ...(side?.above ?? []),
    ...(told.entryPoints ?? []).flatMap(inEntry),
    ...(told.routes ?? []).flatMap(onRoute),
    ...(told.lostRoutes ?? []).flatMap(onRoute),
    ...(told.goBetweens ?? []).flatMap(({ route }) => onRoute(route)),
    ...(chokepoints?.cut ?? []),
    ...(chokepoints?.onAllRoutes ?? []),
    ...(told.stances ?? []).flatMap(({ actor, toward, via, attributedTo }) => [
      actor,
      toward,
      via ?? '',
      attributedTo ?? '',
    ]),
    ...(told.attempts ?? []).flatMap(({ participants }) =>
      participants.flatMap(({ actor, side: party }) => [actor, party ?? '']),
    ),
    ...(noRoute?.nearest === null || noRoute?.nearest === undefined
      ? []
      : [noRoute.nearest.from, noRoute.nearest.to]),
    ...(noRoute?.wouldJoin ?? []).flatMap(({ relations }) =>
      relations.flatMap(({ source, target }) => [source, target]),
    ),
    ...(change?.entryPoints.left ?? []),
    ...(change?.entryPoints.came ?? []),
    ...(change?.lost ?? []).flatMap(({ actors }) => actors),
    ...(change?.gained ?? []).flatMap(({ actors }) => actors),
  ];
}

/** The names and marks of everybody whom an answer names, in order of ids. */
export function namedActorsOf(context: AnswerContext, told: Told): ReachMessage['actors'] {
  const { graph, adversaries, objections } = context;
  const { index } = graph;
  const ids = [...new Set(idsIn(told))].sort();
  return Object.fromEntries(
    ids.flatMap((id) => {
      const actor = index.actors.get(id);
      if (actor === undefined) return [];
      const { number } = actor;
      const { name, nameFr, shortName, kind, breadth, since, until } = actor.attributes;
      const marks = {
        ended: graph.ended[number] === 1,
        listed: isListed(graph, number),
        adversary: adversaries.has(number),
        objection: objections.get(number) ?? null,
      };
      return [[id, { name, nameFr, shortName, kind, breadth, since, until, ...marks }]];
    }),
  );
}

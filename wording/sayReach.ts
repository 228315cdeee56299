import type { StanceMessage } from '../model/messages/entryPoint.ts';
import type { ReachMessage } from '../model/messages/reach.ts';
import type { ReachFindings, StanceFound } from '../model/reachFindings.ts';
import { entryPointMessage } from './reachEntryPoint.ts';
import { noRouteMessage } from './reachGaps.ts';
import { speakerOf, type ReachNames } from './reachNames.ts';
import { lostRouteMessage, routeMessage } from './reachRoute.ts';
import { unknownMessage } from './reachUnknown.ts';

const stanceMessage = (stance: StanceFound, names: ReachNames): StanceMessage => ({
  ...stance,
  speaker: speakerOf(names, stance),
});

/** The answer to `POST /reach`: what was found, with every sentence in both languages. */
export function sayReach(findings: ReachFindings, sources: ReachMessage['sources']): ReachMessage {
  const names: ReachNames = {
    actors: findings.actors,
    sources,
    asOf: findings.question.asOf,
  };
  return {
    question: findings.question,
    entryPoints: findings.entryPoints.map((entry) => entryPointMessage(entry, names)),
    entryCounts: findings.entryCounts,
    side: findings.side,
    actors: findings.actors,
    sources,
    routes: findings.routes.map((route) => routeMessage(route, names)),
    lostRoutes: findings.lostRoutes.map((route) => lostRouteMessage(route, names)),
    chokepoints: findings.chokepoints,
    objectors: findings.objectors.map((stance) => stanceMessage(stance, names)),
    stances: findings.stances.map((stance) => stanceMessage(stance, names)),
    attempts: findings.attempts.map((attempt) => ({
      ...attempt,
      participants: [...attempt.participants],
      evidence: [...attempt.evidence],
    })),
    unknowns: findings.unknowns.map((unknown) => unknownMessage(unknown, names)),
    noRoute: findings.noRoute === null ? null : noRouteMessage(findings.noRoute, names),
    change: findings.change,
    meta: findings.meta,
  };
}

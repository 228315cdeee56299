import type { GoBetweensMessage } from '../model/messages/reach.ts';
import type { GoBetweensFindings } from '../model/reachFindings.ts';
import { entryPointMessage } from './reachEntryPoint.ts';
import type { ReachNames } from './reachNames.ts';
import { routeMessage } from './reachRoute.ts';

/** The answer to `POST /reach/go-betweens`: what was found, with every sentence in both languages. */
export function sayGoBetweens(
  findings: GoBetweensFindings,
  sources: GoBetweensMessage['sources'],
): GoBetweensMessage {
  const { actors, question } = findings;
  const names: ReachNames = { actors, sources, asOf: question.asOf };
  return {
    ...findings,
    sources,
    entryPoints: findings.entryPoints.map((entry) => entryPointMessage(entry, names)),
    goBetweens: findings.goBetweens.map(({ actor, cost, route }) => ({
      actor,
      cost,
      route: routeMessage(route, names),
    })),
  };
}

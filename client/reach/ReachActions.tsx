import { useMemo, useState } from 'react';
import type { RouteMessage } from '../../model/messages/reach.ts';
import type { VisibleGraph } from '../graph/visibleGraph.ts';
import { RestrictedNote } from '../parts/RestrictedNote.tsx';
import { routesMarkdown, goBetweensMarkdown } from './routesMarkdown.ts';
import { headlineOf } from './headline.ts';
import type { Reach, ReachAnswer } from './useReach.ts';
import type { Telling } from './useTelling.ts';

interface ReachActionsProperties {
  readonly reach: Reach;
  readonly telling: Telling;
  readonly routes: readonly RouteMessage[];
  readonly onMap: (routes: readonly RouteMessage[]) => void;
}

/** Ways of go-betweens that the map can show at once and still be read. */
const mostOnMap = 7;

function briefIn(answer: ReachAnswer, telling: Telling): string | null {
  if (answer.state === 'routes') return routesMarkdown(answer.answer, telling.edges, telling);
  return answer.state === 'goBetweens'
    ? goBetweensMarkdown(answer.answer, headlineOf(answer, telling), telling.edges, telling)
    : null;
}

/** The actors and relations that routes are made of. */
function partOf(routes: readonly RouteMessage[], { nodes, edges }: Telling): VisibleGraph {
  const hops = routes.flatMap((route) => route.hops);
  const actors = new Set(hops.flatMap(({ source, target }) => [source, target]));
  const relations = new Set(hops.flatMap((hop) => hop.relations.map(({ id }) => id)));
  return {
    nodes: [...actors].flatMap((id) => nodes.get(id) ?? []),
    edges: [...relations].flatMap((id) => edges.get(id) ?? []),
  };
}

/** What can be done with an answer, as long as it is the one to the question. */
export function ReachActions({ reach, telling, routes, onMap }: ReachActionsProperties) {
  const { answer, isAwaited } = reach;
  const { text } = telling;
  const [copied, setCopied] = useState<ReachAnswer | null>(null);
  const isAnswered = answer.state === 'routes' || answer.state === 'goBetweens';
  const leaving = useMemo(() => partOf(routes, telling), [routes, telling]);
  const copy = () => {
    const brief = briefIn(answer, telling);
    if (brief !== null) void navigator.clipboard.writeText(brief).then(() => setCopied(answer));
  };
  return (
    <div className="sheet__top">
      {routes.length > 0 && (
        <button
          type="button"
          className="chip"
          disabled={isAwaited}
          onClick={() => onMap(answer.state === 'goBetweens' ? routes.slice(0, mostOnMap) : routes)}
        >
          {text.onMap}
        </button>
      )}
      {isAnswered && (
        <>
          <button
            type="button"
            className="chip"
            disabled={isAwaited}
            onClick={copy}
            onBlur={() => setCopied(null)}
          >
            {copied === null ? text.copyBrief : text.copied}
          </button>
          <button
            type="button"
            className="chip"
            disabled={isAwaited}
            onClick={() => window.print()}
          >
            {text.print}
          </button>
          <RestrictedNote graph={leaving} />
        </>
      )}
    </div>
  );
}

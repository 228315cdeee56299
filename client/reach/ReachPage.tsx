import { useCallback, useMemo, useState } from 'react';
import { actorKindTable, actorKinds } from '../../model/actorKinds.ts';
import type { GraphMessage } from '../../model/messages/graph.ts';
import type { RouteMessage } from '../../model/messages/reach.ts';
import { mostHops } from '../../model/reachLimits.ts';
import { mapName, namesOf } from '../../wording/names.ts';
import { useReachTexts, useLanguage, useWording } from '../parts/useTexts.ts';
import { Failure } from '../parts/Failure.tsx';
import { endGesture, type ChangeView } from '../state/useView.ts';
import { mostRoutes, type View } from '../state/view.ts';
import { Assumptions } from './Assumptions.tsx';
import { Basket } from './Basket.tsx';
import { briefOf, goBetweensBrief } from './brief.ts';
import { ContextBand } from './ContextBand.tsx';
import { CostMark } from './CostStrip.tsx';
import { actorsOn, termsInWords, type Teller } from '../../wording/reachInWords.ts';
import { NoRoute } from './NoRoute.tsx';
import { questionOf } from './questionOf.ts';
import { RouteDrawing } from './RouteDrawing.tsx';
import { RouteComparison } from './RouteComparison.tsx';
import { RouteItem } from './RouteItem.tsx';
import { Suppose } from './Suppose.tsx';
import { useReach } from './useReach.ts';

interface ReachPageProperties {
  readonly view: View;
  readonly graph: GraphMessage;
  readonly change: ChangeView;
  readonly onActor: (actor: string) => void;
  readonly onRelation: (relation: string) => void;
  /** Lights relations on the map, with their actors there. */
  readonly onMap: (relations: readonly string[], actors: readonly string[]) => void;
}

/** Who could reach whom: the question, the routes as a list, the drawing, and what stands beside them. */
export function ReachPage({
  view,
  graph,
  change,
  onActor,
  onRelation,
  onMap,
}: ReachPageProperties) {
  const text = useReachTexts();
  const language = useLanguage();
  const nodes = useMemo(() => new Map(graph.nodes.map((node) => [node.key, node])), [graph]);
  const edges = useMemo(() => new Map(graph.edges.map((edge) => [edge.key, edge])), [graph]);
  const [chosen, setChosen] = useState<number | null>(1);
  const [compared, setCompared] = useState<readonly number[]>([]);
  const [copied, setCopied] = useState(false);
  const word = useWording();
  const { answer: reach, searching } = useReach(questionOf(view));
  const nameOf = namesOf(nodes, language);
  const teller: Teller = { nameOf, text, language };
  const labelOf = useCallback(
    (id: string): string => {
      const node = nodes.get(id);
      return node === undefined ? id : mapName(node.attributes, language);
    },
    [nodes, language],
  );
  const showOnMap = (shown: readonly RouteMessage[]) =>
    onMap(
      [
        ...new Set(
          shown.flatMap(({ hops }) =>
            hops.flatMap(({ relations: [first] }) =>
              first === undefined || first.hypothetical ? [] : first.id,
            ),
          ),
        ),
      ],
      [...new Set(shown.flatMap(actorsOn))],
    );
  const item = (route: RouteMessage, lost = false) => (
    <RouteItem
      key={`${lost ? 'lost' : 'route'} ${route.rank}`}
      route={route}
      open={!lost && chosen === route.rank}
      compared={lost ? null : compared.includes(route.rank)}
      nameOf={nameOf}
      onCompare={() =>
        setCompared(
          compared.includes(route.rank)
            ? compared.filter((rank) => rank !== route.rank)
            : [...compared.slice(-1), route.rank],
        )
      }
      onMap={lost ? null : () => showOnMap([route])}
      onToggle={() => setChosen(chosen === route.rank ? null : route.rank)}
      onActor={onActor}
      onRelation={onRelation}
    />
  );
  const routes = useMemo(
    () =>
      reach.state === 'routes'
        ? reach.answer.routes
        : reach.state === 'goBetweens'
          ? reach.answer.goBetweens.map(({ route }) => route)
          : [],
    [reach],
  );
  const lostRoutes = useMemo(
    () => (reach.state === 'routes' ? reach.answer.lostRoutes : []),
    [reach],
  );
  const kindOf = (route: RouteMessage) =>
    nodes.get((view.to.length > 0 ? actorsOn(route)[0] : actorsOn(route).at(-1)) ?? '')?.attributes
      .kind;
  const pair = routes.filter(({ rank }) => compared.includes(rank));
  const [left, right] = pair;
  const headline = searching
    ? text.searching
    : reach.state === 'routes'
      ? text.routes(routes.length)
      : reach.state === 'goBetweens'
        ? view.to.length > 0
          ? text.goBetweens(routes.length, view.to.map(nameOf).join(', '))
          : text.circle(routes.length, view.from.map(nameOf).join(', '))
        : '';
  const copy = () => {
    const brief =
      reach.state === 'routes'
        ? briefOf(reach.answer, edges, teller)
        : reach.state === 'goBetweens'
          ? goBetweensBrief(reach.answer, headline, teller)
          : null;
    if (brief !== null) void navigator.clipboard.writeText(brief).then(() => setCopied(true));
  };
  const truncated =
    reach.state === 'routes' && reach.answer.meta.truncated.length > 0
      ? text.truncated
      : reach.state === 'goBetweens' && reach.answer.truncated
        ? text.onlyNearest(routes.length)
        : null;
  return (
    <>
      <section className="brief" aria-label={text.depends} aria-busy={searching}>
        {(reach.state === 'routes' || reach.state === 'goBetweens') && (
          <p className="on-paper">
            {[
              'Entremise',
              `${reach.answer.meta.dataset} ${reach.answer.meta.revision}`,
              ...termsInWords(reach.answer.question, teller),
            ].join(' · ')}
          </p>
        )}
        <Basket
          label={text.from}
          ids={view.from}
          nodes={nodes}
          empty={view.to.length > 0 ? text.anybody : null}
          onChange={(from) => change({ from })}
        />
        <Basket
          label={text.to}
          ids={view.to}
          nodes={nodes}
          empty={view.from.length > 0 ? text.anybody : null}
          onChange={(to) => change({ to })}
        />
        <Basket
          label={text.avoid}
          ids={view.avoid}
          nodes={nodes}
          empty={null}
          kinds
          onChange={(avoid) => change({ avoid })}
        />
        <Basket
          label={text.through}
          ids={view.through}
          nodes={nodes}
          empty={null}
          kinds
          onChange={(through) => change({ through })}
        />
        {view.without.length > 0 && (
          <Basket
            label={text.without}
            ids={view.without}
            nodes={nodes}
            empty={null}
            onChange={(without) => change({ without })}
          />
        )}
        <div className="brief__options">
          <label>
            <input
              type="number"
              min={1}
              max={mostHops}
              value={view.hops ?? 6}
              onChange={({ target }) =>
                change(
                  { hops: Math.max(1, Math.min(mostHops, Math.round(Number(target.value) || 6))) },
                  { gesture: 'hops' },
                )
              }
              onBlur={endGesture}
            />{' '}
            {text.hops}
          </label>
          {view.from.length > 0 && view.to.length > 0 && (
            <label>
              <input
                type="number"
                min={1}
                max={mostRoutes}
                value={view.routes ?? 5}
                onChange={({ target }) =>
                  change(
                    {
                      routes: Math.max(
                        1,
                        Math.min(mostRoutes, Math.round(Number(target.value) || 5)),
                      ),
                    },
                    { gesture: 'routes' },
                  )
                }
                onBlur={endGesture}
              />{' '}
              {text.atMost}
            </label>
          )}
          <label>
            <input
              type="checkbox"
              checked={view.detours}
              onChange={({ target }) => change({ detours: target.checked })}
            />{' '}
            {text.detours}
          </label>
        </div>
        <Assumptions assume={view.assume} onChange={(assume, how) => change({ assume }, how)} />
        <Suppose suppose={view.suppose} nodes={nodes} onChange={(suppose) => change({ suppose })} />
        {reach.state === 'failed' && <Failure failure={reach.failure} />}
        <p className="answer" role="status">
          {reach.state === 'none' ? text.empty : headline}
        </p>
        {reach.state === 'routes' && !searching && (
          <NoRoute
            answer={reach.answer}
            edges={edges}
            nameOf={nameOf}
            onRelation={onRelation}
            onHops={(hops) => change({ hops })}
          />
        )}
        {truncated !== null && <p className="warning">{truncated}</p>}
        {reach.state === 'routes' && reach.answer.change !== null && (
          <p>{text.change(reach.answer.change.lost.length, reach.answer.change.gained.length)}</p>
        )}
        {routes.length > 0 && (
          <p className="key-cost">
            {(Object.keys(text.costKey) as (keyof typeof text.costKey)[]).map((name) => (
              <span key={name}>
                <svg width="8" height="9" viewBox="0 0 8 9" aria-hidden="true">
                  <CostMark x={0} name={name} />
                </svg>
                {text.costKey[name]}
              </span>
            ))}
          </p>
        )}
        {reach.state === 'goBetweens' ? (
          actorKinds.map((kind) => {
            const group = routes.filter((route) => kindOf(route) === kind);
            return group.length === 0 ? null : (
              <section key={kind}>
                <h3 className="kinds__head">
                  {word(actorKindTable[kind].plural)} <span className="num">{group.length}</span>
                </h3>
                <ol className="routes">{group.map((route) => item(route))}</ol>
              </section>
            );
          })
        ) : (
          <ol className="routes">{routes.map((route) => item(route))}</ol>
        )}
      </section>
      <main className="sheet sheet--reach" id="content" tabIndex={-1}>
        <div className="sheet__top">
          {routes.length > 0 && (
            <button
              type="button"
              className="chip"
              onClick={() => showOnMap(reach.state === 'goBetweens' ? routes.slice(0, 7) : routes)}
            >
              {text.onMap}
            </button>
          )}
          {(reach.state === 'routes' || reach.state === 'goBetweens') && (
            <button type="button" className="chip" onClick={copy} onBlur={() => setCopied(false)}>
              {copied ? text.copied : text.copyBrief}
            </button>
          )}
          {(reach.state === 'routes' || reach.state === 'goBetweens') && (
            <button type="button" className="chip" onClick={() => window.print()}>
              {text.print}
            </button>
          )}
        </div>
        {left !== undefined && right !== undefined ? (
          <RouteComparison routes={[left, right]} nameOf={nameOf} onClose={() => setCompared([])} />
        ) : (
          left !== undefined && <p className="hint">{text.compareHint}</p>
        )}
        {routes.length + lostRoutes.length > 0 && (
          <RouteDrawing
            routes={routes}
            lost={lostRoutes}
            chosen={chosen}
            nodes={nodes}
            labelOf={labelOf}
            onActor={onActor}
            onRoute={setChosen}
          />
        )}
        {reach.state === 'routes' && (
          <ContextBand
            answer={reach.answer}
            nameOf={nameOf}
            onRelation={onRelation}
            onWithout={(actor) => change({ without: [...view.without, actor] })}
            lostList={
              <ol className="routes">
                {reach.answer.lostRoutes.map((route) => item(route, true))}
              </ol>
            }
          />
        )}
      </main>
    </>
  );
}

import type { GraphMessage } from '../../model/messages/graph.ts';
import type { LostRouteMessage, RouteMessage } from '../../model/messages/reach.ts';
import { useOpenActor } from '../graph/useOpenActor.ts';
import { useLanguage } from '../parts/useTexts.ts';
import { changeView } from '../state/useView.ts';
import type { View } from '../state/view.ts';
import { layersInWords } from '../../wording/layersInWords.ts';
import { termsInWords } from '../../wording/reachInWords.ts';
import { reachShows } from '../../wording/reachViews.ts';
import { AnswerPage } from './AnswerPage.tsx';
import { AnswerText } from './AnswerText.tsx';
import { ContextBand } from './ContextBand.tsx';
import { isFullList } from './isFullList.ts';
import { litOnMap } from './litOnMap.ts';
import { QuestionFold } from './QuestionFold.tsx';
import { questionOf } from './questionOf.ts';
import { ReachActions } from './ReachActions.tsx';
import { ReachViews } from './ReachViews.tsx';
import { RouteComparison } from './RouteComparison.tsx';
import { RouteDrawing } from './RouteDrawing.tsx';
import { RouteItem } from './RouteItem.tsx';
import { RouteLists } from './RouteLists.tsx';
import { useChosen, type Choosing } from './useChosen.ts';
import { useReach, type Reach, type ReachAnswer } from './useReach.ts';
import { useTelling, type Telling } from './useTelling.ts';
import './reachPage.css';

interface ReachPageProperties {
  readonly view: View;
  readonly graph: GraphMessage;
  /** The main actors of the dataset, who are on the map anyway. */
  readonly start: readonly string[];
  /** The name of the page, for those who hear it. */
  readonly title: string;
}

/** What both sides of the page take. */
interface SideProperties {
  readonly view: View;
  readonly reach: Reach;
  readonly telling: Telling;
  readonly choosing: Choosing;
  readonly onMap: (routes: readonly RouteMessage[]) => void;
}

const noRoutes: readonly RouteMessage[] = [];
const noLost: readonly LostRouteMessage[] = [];

/** The routes of an answer, whatever it answers. */
function routesOf(answer: ReachAnswer): readonly RouteMessage[] {
  if (answer.state === 'routes') return answer.answer.routes;
  return answer.state === 'goBetweens'
    ? answer.answer.goBetweens.map(({ route }) => route)
    : noRoutes;
}

/** Under what an answer was given, where it is printed; on which layers it rests, on the screen too. */
function OnPaper({ answer, telling }: { answer: ReachAnswer; telling: Telling }) {
  if (answer.state !== 'routes' && answer.state !== 'goBetweens') return null;
  const { meta, question } = answer.answer;
  const terms = termsInWords(question, telling);
  const layers = layersInWords(meta.stack, telling.language);
  return (
    <>
      <p className="printed-head">
        {['Entremise', `${meta.dataset} ${meta.revision}`, ...terms].join(' · ')}
      </p>
      {layers !== null && <p className="reach-layers">{layers}</p>}
    </>
  );
}

/** The question and its answer as text. */
function Brief({
  title,
  view,
  reach,
  telling,
  choosing,
  onMap,
}: SideProperties & { title: string }) {
  const isFull = isFullList(view);
  const answered = reach.answer;
  return (
    <section
      className={isFull ? 'brief' : 'brief brief--question'}
      aria-label={telling.text.question}
      aria-busy={reach.isAwaited}
    >
      <h1 className="vh">{title}</h1>
      <OnPaper answer={reach.answer} telling={telling} />
      <QuestionFold view={view} telling={telling} folds={!isFull} />
      {(isFull || answered.state !== 'routes') && <AnswerText reach={reach} telling={telling} />}
      {isFull && (
        <RouteLists
          answer={reach.answer}
          telling={telling}
          item={(route, asOf) => (
            <RouteItem
              key={route.rank}
              route={route}
              open={choosing.rank === route.rank}
              compared={choosing.compared.includes(route.rank)}
              telling={telling}
              asOf={asOf}
              usable={!reach.isAwaited}
              onToggle={() => choosing.toggle(route.rank)}
              onCompare={() => choosing.compare(route.rank)}
              onMap={() => onMap([route])}
            />
          )}
        />
      )}
    </section>
  );
}

/** The two routes that are compared, or that one more is to be chosen. */
function Comparison({ reach, telling, choosing }: Omit<SideProperties, 'view' | 'onMap'>) {
  const [left, right] = routesOf(reach.answer).filter(({ rank }) =>
    choosing.compared.includes(rank),
  );
  if (left === undefined) return null;
  if (right === undefined) return <p className="hint">{telling.text.compareHint}</p>;
  return (
    <RouteComparison routes={[left, right]} telling={telling} onClose={choosing.endComparison} />
  );
}

/** The answer as a drawing, and what stands beside the routes. */
function Answer({ view, reach, telling, choosing, onMap }: SideProperties) {
  const open = useOpenActor();
  const { answer, isAwaited } = reach;
  const routes = routesOf(answer);
  return (
    <>
      <ReachActions reach={reach} telling={telling} routes={routes} onMap={onMap} />
      <Comparison reach={reach} telling={telling} choosing={choosing} />
      <RouteDrawing
        routes={routes}
        lost={answer.state === 'routes' ? answer.answer.lostRoutes : noLost}
        chosen={choosing.rank}
        telling={telling}
        onActor={open}
        onRoute={choosing.choose}
      />
      {answer.state === 'routes' && (
        <ContextBand
          answer={answer.answer}
          telling={telling}
          usable={!isAwaited}
          onActor={open}
          onWithout={(actor) => changeView({ without: [...view.without, actor] })}
        />
      )}
    </>
  );
}

/** Whoever is sought: entry points first, stances, channels, and the full list behind a switch. */
function Views({ view }: { view: View }) {
  const language = useLanguage();
  if (view.to.length === 0) return null;
  return (
    <ReachViews
      shown={view.show}
      shows={reachShows}
      language={language}
      onShow={(show) => changeView({ show })}
    />
  );
}

/** The answer as its reader wants it; nothing where the full list is asked for or nobody is sought. */
function Readable({
  view,
  reach,
  graph,
}: Pick<SideProperties, 'view' | 'reach'> & Pick<ReachPageProperties, 'graph'>) {
  const asked = questionOf(view);
  const { answer, isAwaited } = reach;
  if (view.show === 'routes' || asked?.path !== '/reach' || answer.state !== 'routes') return null;
  return (
    <div aria-busy={isAwaited}>
      <AnswerPage answer={answer.answer} question={asked.question} graph={graph} show={view.show} />
    </div>
  );
}

/** Who could reach whom: the question, the routes as a list, the drawing, and what stands beside them. */
export function ReachPage({ view, graph, start, title }: ReachPageProperties) {
  const telling = useTelling(graph);
  const reach = useReach(questionOf(view));
  const { answer } = reach;
  const isFull = isFullList(view);
  const choosing = useChosen(
    answer.state === 'routes' || answer.state === 'goBetweens' ? answer.answer : null,
  );
  const side: SideProperties = {
    view,
    reach,
    telling,
    choosing,
    onMap: (routes) => changeView(litOnMap(routes, view, start)),
  };
  return (
    <>
      <Brief title={title} {...side} />
      <main className="sheet sheet--reach" id="content" tabIndex={-1}>
        <Views view={view} />
        {isFull ? <Answer {...side} /> : <Readable view={view} reach={reach} graph={graph} />}
      </main>
    </>
  );
}

import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { GraphMessage } from '../../model/messages/graph.ts';
import { Failure, failureInWords } from '../parts/Failure.tsx';
import { useEscape } from '../parts/useEscape.ts';
import { useMedia } from '../parts/useMedia.ts';
import { useLanguage } from '../parts/useTexts.ts';
import { changeView } from '../state/useView.ts';
import type { View } from '../state/view.ts';
import { queryTexts } from '../../wording/queryTexts.ts';
import { actorFinder } from './actorFinder.ts';
import { answerOnMap } from './answerOnMap.ts';
import { CypherPanel } from './CypherPanel.tsx';
import { CypherResult } from './CypherResult.tsx';
import { hintsOf, type KnownActors } from './hintsOf.ts';
import { inAnswer } from './inAnswer.ts';
import { isClosed } from './isClosed.ts';
import { readValues } from './readValues.ts';
import { useKept } from './useKept.ts';
import { useRun, type Run } from './useRun.ts';
import './cypherPage.css';

interface CypherPageProperties {
  readonly view: View;
  readonly graph: GraphMessage | null;
  readonly start: readonly string[];
  /** What stands above the editor. */
  readonly children: ReactNode;
}

/** Where the result lies below the editor. */
const phone = '(max-width: 760px)';

/** What is shown of a run. */
function Outcome({
  run,
  view,
  graph,
  start,
}: Pick<CypherPageProperties, 'view' | 'graph' | 'start'> & { readonly run: Run }) {
  const text = queryTexts[useLanguage()];
  const answer = run.state === 'answered' ? run.answer : null;
  const found = useMemo(
    () =>
      answer === null || graph === null
        ? { actors: [], relations: [] }
        : inAnswer(answer, graph, actorFinder(graph)),
    [answer, graph],
  );
  switch (run.state) {
    case 'none':
      return <p className="query-invitation">{view.cypher === null ? text.empty : text.notRun}</p>;
    case 'running':
      return (
        <p className="query-invitation" role="status">
          {text.asking}
        </p>
      );
    case 'stopped':
      return (
        <p className="query-invitation" role="status">
          {text.stopped}
        </p>
      );
    case 'failed':
      if (isClosed(run.failure)) return <p className="query-closed">{text.closed}</p>;
      return <Failure isOnce failure={run.failure} />;
    case 'answered':
      return (
        <CypherResult
          key={run.query}
          answer={run.answer}
          milliseconds={run.milliseconds}
          found={found}
          onMap={() => changeView(answerOnMap(found, view, start))}
        />
      );
  }
}

/** Ids and names of the actors; those of the names that are stored as `name`. */
const knownActors = (graph: CypherPageProperties['graph']): KnownActors => ({
  ids: graph?.nodes.map(({ key }) => key) ?? [],
  names: graph?.nodes.map(({ attributes }) => attributes.name) ?? [],
});

/** Cypher of one's own: the editor at the left, what it answers beside it. A query of a link waits to be run. */
export function CypherPage({ view, graph, start, children }: CypherPageProperties) {
  const language = useLanguage();
  const [draft, setDraft] = useState({ query: view.cypher ?? '', address: view.cypher });
  // Going back in the history, or taking a question over, changes the text under the editor.
  if (draft.address !== view.cypher) setDraft({ query: view.cypher ?? '', address: view.cypher });
  const { query } = draft;
  const values = view.values ?? '';
  const { run, start: begin, stop } = useRun(query, values);
  const history = useKept('history');
  const favorites = useKept('favorites');
  const sheet = useRef<HTMLElement>(null);
  const isNarrow = useMedia(phone);
  useEffect(() => {
    if (isNarrow && (run.state === 'answered' || run.state === 'failed'))
      sheet.current?.scrollIntoView({ block: 'start' });
  }, [isNarrow, run]);
  useEscape(run.state === 'running', stop);
  const actors = useMemo(() => knownActors(graph), [graph]);
  const hints = useMemo(() => hintsOf(query, actors), [query, actors]);
  const commit = (typed: string) => {
    if (typed !== (view.cypher ?? '')) changeView({ cypher: typed === '' ? null : typed });
  };
  const runQuery = (typed: string) => {
    const params = readValues(values);
    if (typed.trim() === '' || params === null) return;
    commit(typed);
    history.add(typed);
    begin({ query: typed, params }, values);
  };
  return (
    <>
      <section className="brief query-panel" aria-label={queryTexts[language].cypher}>
        {children}
        <CypherPanel
          query={query}
          values={values}
          hints={hints}
          run={run}
          wrong={
            run.state === 'failed' ? failureInWords(run.failure, language, { isOnce: true }) : ''
          }
          history={history}
          favorites={favorites}
          onQuery={(typed) => setDraft({ ...draft, query: typed })}
          onValues={(typed) => changeView({ values: typed === '' ? null : typed }, 'silent')}
          onCommit={commit}
          onRun={runQuery}
          onStop={stop}
        />
      </section>
      <main className="sheet query-sheet" id="content" tabIndex={-1} ref={sheet}>
        <div className="question" aria-busy={run.state === 'running'}>
          <Outcome run={run} view={view} graph={graph} start={start} />
        </div>
      </main>
    </>
  );
}

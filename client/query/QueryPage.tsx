import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import type { NamedQuery } from '../../model/messages/gallery.ts';
import type { GraphMessage } from '../../model/messages/graph.ts';
import { galleryCall } from '../api/calls.ts';
import { startActorsOf } from '../graph/visibleGraph.ts';
import type { Graphs } from '../graph/useGraph.ts';
import { Choices } from '../parts/Choices.tsx';
import { Failure } from '../parts/Failure.tsx';
import { useLanguage } from '../parts/useTexts.ts';
import { changeView } from '../state/useView.ts';
import type { View } from '../state/view.ts';
import { connectTexts } from '../../wording/connectTexts.ts';
import { queryTexts } from '../../wording/queryTexts.ts';
import { QuestionList } from './QuestionList.tsx';
import { QuestionSheet } from './QuestionSheet.tsx';
import './queryPage.css';

interface QueryPageProperties {
  readonly view: View;
  readonly graphs: Graphs;
  readonly title: string;
}

interface ModeProperties {
  readonly view: View;
  readonly graph: GraphMessage | null;
  readonly title: string;
  readonly start: readonly string[];
}

/** The editor is large, and who asks by a form does not wait for it. */
const CypherPage = lazy(() =>
  import('./CypherPage.tsx').then((module) => ({ default: module.CypherPage })),
);

/** The page about the graph is long. */
const ConnectPage = lazy(() =>
  import('./connect/ConnectPage.tsx').then((module) => ({ default: module.ConnectPage })),
);

const none: readonly NamedQuery[] = [];
const nobody: readonly string[] = [];

/** Questions of the library, or Cypher. */
function Ways({ ask }: Pick<View, 'ask'>) {
  const language = useLanguage();
  const text = queryTexts[language];
  return (
    <Choices
      label={text.ways}
      className="query-ways"
      choices={[
        { value: 'questions', label: text.questions },
        { value: 'cypher', label: text.cypher },
        { value: 'connect', label: connectTexts.connect[language] },
      ]}
      chosen={ask}
      onChoose={(way) => changeView({ ask: way })}
    />
  );
}

/** Why a server answers no query, where it answers none. */
function Closed() {
  const text = queryTexts[useLanguage()];
  const { data } = useQuery(galleryCall);
  return data?.answers === false && <p className="query-closed">{text.closed}</p>;
}

/** The library: its questions at the left, the one that is open with its answer beside them. */
function Questions({ view, graph, title, start }: ModeProperties) {
  const text = queryTexts[useLanguage()];
  const { data, failureReason } = useQuery(galleryCall);
  const open = data?.items.find(({ name }) => name === view.question);
  return (
    <>
      <section
        className="brief query-panel"
        aria-label={text.questions}
        data-folded={open !== undefined || undefined}
      >
        <h1 className="vh">{title}</h1>
        <Ways ask={view.ask} />
        {failureReason !== null && data === undefined && <Failure failure={failureReason} />}
        {data?.answers === false && <p className="query-closed">{text.closed}</p>}
        <QuestionList
          questions={data?.items ?? none}
          open={view.question}
          onOpen={({ name }) => changeView({ question: name, params: null })}
        />
      </section>
      <main className="sheet query-sheet" id="content" tabIndex={-1}>
        {open === undefined ? (
          <p className="query-invitation">{text.invitation}</p>
        ) : (
          <QuestionSheet key={open.name} question={open} view={view} graph={graph} start={start} />
        )}
      </main>
    </>
  );
}

/** The mode Query: questions that are asked by a form, and Cypher of one's own. */
export function QueryPage({ view, graphs, title }: QueryPageProperties) {
  const graph = graphs.whole;
  const start = graph === null ? nobody : startActorsOf(graph);
  if (view.ask === 'questions')
    return <Questions view={view} graph={graph} title={title} start={start} />;
  if (view.ask === 'connect')
    return (
      <Suspense fallback={<main className="sheet" id="content" tabIndex={-1} />}>
        <ConnectPage>
          <h1 className="vh">{title}</h1>
          <Ways ask={view.ask} />
        </ConnectPage>
      </Suspense>
    );
  return (
    <Suspense fallback={<main className="sheet" id="content" tabIndex={-1} />}>
      <CypherPage view={view} graph={graph} start={start}>
        <h1 className="vh">{title}</h1>
        <Ways ask={view.ask} />
        <Closed />
      </CypherPage>
    </Suspense>
  );
}

import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { NamedQuery } from '../../model/messages/gallery.ts';
import type { GraphMessage } from '../../model/messages/graph.ts';
import { namedQuestionCall } from '../api/calls.ts';
import { Failure } from '../parts/Failure.tsx';
import { useEscape } from '../parts/useEscape.ts';
import { useLanguage } from '../parts/useTexts.ts';
import type { QuestionValues } from '../state/queryFields.ts';
import { changeView } from '../state/useView.ts';
import type { View } from '../state/view.ts';
import { queryTexts } from '../../wording/queryTexts.ts';
import { answerOnMap } from './answerOnMap.ts';
import { isClosed } from './isClosed.ts';
import { QuestionAnswer } from './QuestionAnswer.tsx';
import { QuestionForm } from './QuestionForm.tsx';

interface QuestionSheetProperties {
  readonly question: NamedQuery;
  readonly view: View;
  readonly graph: GraphMessage | null;
  readonly start: readonly string[];
}

const nothing: QuestionValues = {};

/** What a question is asked with: as the address says; one that takes nothing is asked at once. */
function askedWith({ parameters }: NamedQuery, given: QuestionValues | null) {
  if (parameters.length === 0) return nothing;
  if (given === null) return null;
  const known = parameters.flatMap(({ name }) =>
    given[name] === undefined ? [] : [[name, given[name]] as const],
  );
  return known.length === parameters.length ? Object.fromEntries(known) : null;
}

/** A question of the library: what it means, its form, and its answer. */
export function QuestionSheet({ question, view, graph, start }: QuestionSheetProperties) {
  const language = useLanguage();
  const text = queryTexts[language];
  const queries = useQueryClient();
  const values = askedWith(question, view.params);
  const call = namedQuestionCall(question.name, values ?? nothing);
  const { data, failureReason, isFetching } = useQuery({
    ...call,
    enabled: values !== null,
    refetchOnMount: false,
  });
  const stop = () => void queries.cancelQueries({ queryKey: call.queryKey });
  useEscape(isFetching, stop);
  const ask = (params: QuestionValues) => {
    const isSame = JSON.stringify(params) === JSON.stringify(values);
    if (isSame) void queries.refetchQueries({ queryKey: call.queryKey });
    else changeView({ params });
  };
  return (
    <article className="question" aria-busy={isFetching}>
      <div className="question__head">
        <button
          type="button"
          className="chip question__back"
          onClick={() => changeView({ question: null, params: null })}
        >
          ‹ {text.allQuestions}
        </button>
        <h2>{question.title[language]}</h2>
        <p>{question.meaning[language]}</p>
        <QuestionForm
          key={question.name}
          question={question}
          given={view.params}
          isAsking={isFetching}
          onAsk={ask}
          onStop={stop}
        />
        <p className="question__caveat">
          <b>{text.caveat}</b> {question.caveat[language]}
        </p>
        <button
          type="button"
          className="act act--minor"
          onClick={() =>
            changeView({
              ask: 'cypher',
              cypher: question.query,
              values: values === null ? null : JSON.stringify(values),
            })
          }
        >
          {text.toCypher}
        </button>
      </div>
      {isFetching && data === undefined && <p className="question__wait">{text.asking}</p>}
      {failureReason !== null && data === undefined && !isClosed(failureReason) && (
        <Failure failure={failureReason} />
      )}
      {isClosed(failureReason) && <p className="query-closed">{text.closed}</p>}
      {data !== undefined && values !== null && graph !== null && (
        <QuestionAnswer
          question={question}
          values={values}
          answer={data}
          graph={graph}
          onMap={(found) => changeView(answerOnMap(found, view, start))}
        />
      )}
    </article>
  );
}

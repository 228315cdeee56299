import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ConsoleMessage } from '../../model/messages/console.ts';
import type { NamedQuery } from '../../model/messages/gallery.ts';
import type { GraphMessage } from '../../model/messages/graph.ts';
import { eventsCall } from '../api/calls.ts';
import { useLanguage } from '../parts/useTexts.ts';
import type { Language } from '../../model/wording.ts';
import type { QuestionValues } from '../state/queryFields.ts';
import { colon } from '../../wording/punctuation.ts';
import { columnLabel } from '../../wording/queryColumns.ts';
import { queryTexts } from '../../wording/queryTexts.ts';
import { actorFinder, rowFinders, type FindActor } from './actorFinder.ts';
import { AnswerCell } from './AnswerCell.tsx';
import { frenchTexts } from './frenchTexts.ts';
import { idsColumn } from './idsColumn.ts';
import { inAnswer, type InAnswer } from './inAnswer.ts';
import { Limits } from './Limits.tsx';
import { ReachButtons } from './ReachButtons.tsx';
import { ResultTable } from './ResultTable.tsx';
import { SaveButtons } from './SaveButtons.tsx';

interface QuestionAnswerProperties {
  readonly question: NamedQuery;
  readonly values: QuestionValues;
  readonly answer: ConsoleMessage;
  readonly graph: GraphMessage;
  readonly onMap: (found: InAnswer) => void;
}

/** Names that a sentence says before it counts the rest. */
const mostNamed = 5;

type Rows = Pick<ConsoleMessage, 'columns' | 'rows'>;

/** The rows as they are read by people: ids are for the map. */
function withoutIds({ columns, rows }: Rows): Rows {
  const at = columns.indexOf(idsColumn);
  if (at < 0) return { columns, rows };
  const isKept = (_item: unknown, index: number): boolean => index !== at;
  return { columns: columns.filter(isKept), rows: rows.map((row) => row.filter(isKept)) };
}

/** Whom an answer is about: the actors of the first column that names some. */
function namedFirst(
  columns: readonly string[],
  rows: readonly (readonly unknown[])[],
  finders: readonly FindActor[],
): string[] {
  const nameIn = (row: readonly unknown[], index: number, at: number): string[] => {
    const cell = row[index];
    return typeof cell === 'string' && finders[at]?.(cell) !== null ? [cell] : [];
  };
  const index = columns.findIndex((_column, each) =>
    rows.some((row, at) => nameIn(row, each, at).length > 0),
  );
  if (index < 0) return [];
  return [...new Set(rows.flatMap((row) => (typeof row[index] === 'string' ? [row[index]] : [])))];
}

/** The answer as a sentence. */
function sentenceOf(answer: ConsoleMessage, names: readonly string[], language: Language) {
  const text = queryTexts[language];
  if (answer.rows.length === 0) return text.none;
  const found = text.found(answer.rows.length);
  if (names.length < 2) return `${found}.`;
  const rest = names.length - mostNamed;
  const said = [...names.slice(0, mostNamed), ...(rest > 0 ? [text.andOthers(rest)] : [])];
  return `${found}${colon[language]} ${said.join(', ')}.`;
}

const asTold: ReadonlyMap<string, string> = new Map();

/** What the record says in the language of the page, by what an answer says: nothing else in English. */
function useTold(graph: GraphMessage): ReadonlyMap<string, string> {
  const isFrench = useLanguage() === 'fr';
  const { data } = useQuery({ ...eventsCall(''), enabled: isFrench });
  return useMemo(
    () => (isFrench ? frenchTexts(graph, data?.items ?? []) : asTold),
    [isFrench, graph, data],
  );
}

/** What a question of the library is answered: a sentence, what to mind, a table, and the way to the map. */
export function QuestionAnswer({
  question,
  values,
  answer,
  graph,
  onMap,
}: QuestionAnswerProperties) {
  const language = useLanguage();
  const text = queryTexts[language];
  const find = useMemo(() => actorFinder(graph), [graph]);
  const found = useMemo(() => {
    const asked = question.parameters
      .filter(({ type }) => type === 'actor')
      .flatMap(({ name }) => values[name] ?? []);
    return inAnswer(answer, graph, find, asked);
  }, [answer, graph, find, question, values]);
  const { columns, rows } = useMemo(() => withoutIds(answer), [answer]);
  const finders = useMemo(() => rowFinders(answer, graph, find), [answer, graph, find]);
  const told = useTold(graph);
  const names = useMemo(
    () => namedFirst(columns, rows, finders).map((name) => told.get(name) ?? name),
    [columns, rows, finders, told],
  );
  return (
    <>
      <div className="query-said" role="status">
        <p className="query-said__answer">{sentenceOf(answer, names, language)}</p>
        <Limits answer={answer} />
      </div>
      {rows.length > 0 && (
        <div className="query-acts">
          {found.actors.length > 0 && (
            <button type="button" className="act" onClick={() => onMap(found)}>
              {text.onMap(found.actors.length)}
            </button>
          )}
          <ReachButtons actors={found.actors} />
          <SaveButtons answer={answer} name={question.name} />
        </div>
      )}
      {rows.length > 0 && (
        <ResultTable
          label={text.answer}
          columns={columns}
          rows={rows}
          head={(column) => columnLabel(column, columns, language)}
          cell={(value, column, at) => (
            <AnswerCell
              value={value}
              findActor={finders[at] ?? find}
              told={told}
              isEvidence={column === 'evidence'}
            />
          )}
        />
      )}
    </>
  );
}

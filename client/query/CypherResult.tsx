import { useMemo, useState } from 'react';
import type { ConsoleMessage } from '../../model/messages/console.ts';
import { Choices } from '../parts/Choices.tsx';
import { useLanguage, useWording } from '../parts/useTexts.ts';
import { numberIn } from '../../wording/counted.ts';
import { colon } from '../../wording/punctuation.ts';
import { queryTexts } from '../../wording/queryTexts.ts';
import { resultTexts } from '../../wording/resultTexts.ts';
import type { InAnswer } from './inAnswer.ts';
import { Limits } from './Limits.tsx';
import { PlanTable } from './PlanTable.tsx';
import { RawCell } from './RawCell.tsx';
import { ReachButtons } from './ReachButtons.tsx';
import { ResultGraph } from './ResultGraph.tsx';
import { ResultTable } from './ResultTable.tsx';
import { SaveButtons } from './SaveButtons.tsx';

interface CypherResultProperties {
  readonly answer: ConsoleMessage;
  readonly milliseconds: number;
  readonly found: InAnswer;
  readonly onMap: () => void;
}

/** Characters of JSON that are shown; a file holds them all. */
const mostShown = 200_000;

/** The rows as JSON, to be read. */
function JsonText({ answer: { columns, rows } }: { answer: ConsoleMessage }) {
  const text = queryTexts[useLanguage()];
  const written = useMemo(() => {
    const items = rows.map((row) =>
      Object.fromEntries(columns.map((column, at) => [column, row[at]])),
    );
    const whole = JSON.stringify(items, null, 2);
    return whole.length > mostShown ? `${whole.slice(0, mostShown)}\n…` : whole;
  }, [columns, rows]);
  return (
    <pre className="result result--json" role="region" aria-label={text.json} tabIndex={0}>
      {written}
    </pre>
  );
}

/** What Neo4j remarks on a query. */
function Remarks({ remarks }: Pick<ConsoleMessage, 'remarks'>) {
  const language = useLanguage();
  const text = queryTexts[language];
  if (remarks.length === 0) return null;
  return (
    <ul className="cypher-remarks">
      {remarks.slice(0, 3).map((remark) => (
        <li key={`${remark.code} ${remark.line} ${remark.column}`}>
          {text.remark}
          {colon[language]} <span lang="en">{remark.text}</span>
        </li>
      ))}
    </ul>
  );
}

/** What a query answered: how much, how long, cut by what; as table, JSON or plan; to the map or into a file. */
export function CypherResult({ answer, milliseconds, found, onMap }: CypherResultProperties) {
  const language = useLanguage();
  const text = queryTexts[language];
  const word = useWording();
  const { columns, rows, plan } = answer;
  const [chosen, setShown] = useState<'table' | 'graph' | 'json' | 'plan'>(
    plan !== null && rows.length === 0 ? 'plan' : 'table',
  );
  const seconds = numberIn(Math.round(milliseconds / 10) / 100, language);
  return (
    <>
      <div className="query-said" role="status">
        <p>
          <b>{rows.length === 0 && plan === null ? text.noRows : text.rows(rows.length)}</b>{' '}
          <span className="query-said__time num">{text.took(seconds)}</span>
        </p>
        <Limits answer={answer} />
        <Remarks remarks={answer.remarks} />
      </div>
      <div className="query-acts">
        <Choices
          label={text.showAs}
          chosen={chosen}
          choices={[
            { value: 'table', label: text.table },
            ...(answer.graph.nodes.length === 0
              ? []
              : [{ value: 'graph' as const, label: word(resultTexts.graph) }]),
            { value: 'json', label: text.json },
            ...(plan === null ? [] : [{ value: 'plan' as const, label: text.plan }]),
          ]}
          onChoose={setShown}
        />
        {found.actors.length > 0 && (
          <button type="button" className="act act--minor" onClick={onMap}>
            {text.onMap(found.actors.length)}
          </button>
        )}
        <ReachButtons actors={found.actors} />
        {rows.length > 0 && <SaveButtons answer={answer} name="entremise-query" />}
      </div>
      {chosen === 'table' && rows.length > 0 && (
        <ResultTable
          label={text.result}
          columns={columns}
          rows={rows}
          head={(column) => column}
          cell={(value) => <RawCell value={value} />}
        />
      )}
      {chosen === 'graph' && <ResultGraph graph={answer.graph} />}
      {chosen === 'json' && <JsonText answer={answer} />}
      {chosen === 'plan' && plan !== null && <PlanTable plan={plan} />}
    </>
  );
}

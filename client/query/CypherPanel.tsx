import { useId, useMemo, useRef, useState } from 'react';
import { SearchBox } from '../parts/SearchBox.tsx';
import { useLanguage, useWording } from '../parts/useTexts.ts';
import { queryTexts } from '../../wording/queryTexts.ts';
import { resultTexts } from '../../wording/resultTexts.ts';
import { CypherEditor, type EditorHandle } from './CypherEditor.tsx';
import { HintList } from './HintList.tsx';
import type { Hint } from './hint.ts';
import { KeepForm } from './KeepForm.tsx';
import { ParameterFields } from './ParameterFields.tsx';
import { parametersIn } from './parametersIn.ts';
import { QueryShelf } from './QueryShelf.tsx';
import { readValues } from './readValues.ts';
import type { useKept } from './useKept.ts';
import { useQueryMarks, wrongAt } from './useQueryMarks.ts';
import type { Run } from './useRun.ts';

interface CypherPanelProperties {
  readonly query: string;
  readonly values: string;
  readonly hints: readonly Hint[];
  readonly run: Run;
  /** What the last run was told, where it failed. */
  readonly wrong: string;
  readonly history: ReturnType<typeof useKept>;
  readonly favorites: ReturnType<typeof useKept>;
  readonly onQuery: (query: string) => void;
  readonly onValues: (values: string) => void;
  readonly onCommit: (query: string) => void;
  readonly onRun: (query: string) => void;
  readonly onStop: () => void;
}

/** The parameters as JSON. */
function Values({ values, onValues }: Pick<CypherPanelProperties, 'values' | 'onValues'>) {
  const text = queryTexts[useLanguage()];
  const id = useId();
  const isWrong = readValues(values) === null;
  return (
    <div className="query-field">
      <label htmlFor={id} className="query-field__label">
        {text.values}
      </label>
      <textarea
        id={id}
        className="cypher-values"
        rows={2}
        value={values}
        placeholder={text.valuesHint}
        spellCheck={false}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? `${id}-wrong` : undefined}
        onChange={({ target }) => onValues(target.value)}
      />
      {isWrong && (
        <p className="warning" id={`${id}-wrong`}>
          {text.valuesWrong}
        </p>
      )}
    </div>
  );
}

/** What runs, stops and keeps a query. */
function Acts({ query, run, favorites, onQuery, onRun, onStop }: CypherPanelProperties) {
  const text = queryTexts[useLanguage()];
  return (
    <div className="query-form__acts">
      {run.state === 'running' ? (
        <button type="button" className="act" onClick={onStop}>
          {text.stop} <kbd>{text.stopKeys}</kbd>
        </button>
      ) : (
        <button
          type="button"
          className="act"
          disabled={query.trim() === ''}
          onClick={() => onRun(query)}
        >
          {text.run} <kbd>{text.runKeys}</kbd>
        </button>
      )}
      <KeepForm query={query} favorites={favorites} onNamed={onQuery} />
    </div>
  );
}

/** The editor with all that belongs to it. */
export function CypherPanel(properties: CypherPanelProperties) {
  const { query, values, hints, run, wrong, history, favorites } = properties;
  const { onQuery, onValues, onCommit, onRun } = properties;
  const text = queryTexts[useLanguage()];
  const editor = useRef<EditorHandle>(null);
  const marks = useQueryMarks(query, hints, run, wrong);
  const word = useWording();
  const fields = useMemo(() => parametersIn(query), [query]);
  const known = readValues(values);
  // Whoever opens or closes it later is left to it.
  const [isOpenAtFirst] = useState(values !== '' && (fields.length === 0 || known === null));
  const at = wrongAt(run, query);
  const replace = ({ from, to }: Hint, better: string) =>
    onQuery(`${query.slice(0, from)}${better}${query.slice(to)}`);
  return (
    <>
      <CypherEditor
        ref={editor}
        text={query}
        marks={marks}
        onChange={onQuery}
        onRun={onRun}
        onLeave={onCommit}
      />
      {at !== null && (
        <p className="warning">
          {wrong}{' '}
          <button type="button" className="chip" onClick={() => editor.current?.seek(at)}>
            {text.seek}
          </button>
        </p>
      )}
      <HintList hints={hints} onReplace={replace} />
      <Acts {...properties} />
      {fields.length > 0 && known !== null && (
        <ParameterFields
          parameters={fields}
          values={known}
          onValues={(filled) =>
            onValues(Object.keys(filled).length === 0 ? '' : JSON.stringify(filled))
          }
        />
      )}
      <details className="cypher-shelf" open={isOpenAtFirst}>
        <summary>{fields.length > 0 ? word(resultTexts.asJson) : text.parameters}</summary>
        <Values values={values} onValues={onValues} />
        <div role="group" aria-label={text.insertActor} className="query-field">
          <span className="query-field__label">{text.insertActor}</span>
          <SearchBox onChoose={(id) => editor.current?.insert(`'${id}'`)} />
        </div>
      </details>
      <QueryShelf history={history} favorites={favorites} onTake={onQuery} />
    </>
  );
}

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState, type FormEvent } from 'react';
import type { EditDone, EditPreview, EditQuestion } from '../../../model/messages/edits.ts';
import type { EditProblem } from '../../../model/messages/problem.ts';
import type { Handling } from '../../../model/statuses.ts';
import { ownTexts, type FieldName } from '../../../wording/ownTexts.ts';
import { keepEdit, previewCall } from '../../api/ownCalls.ts';
import { Choices } from '../../parts/Choices.tsx';
import { Failure } from '../../parts/Failure.tsx';
import { useLanguage } from '../../parts/useTexts.ts';
import { EditField } from './EditField.tsx';
import type { Field, Task, Values } from './task.ts';
import { OtherProblems } from './OtherProblems.tsx';
import { useChange } from './useChange.ts';

interface EditFormProperties {
  readonly task: Task;
  readonly onKept: (done: EditDone) => void;
  readonly onCancel: () => void;
}

/** Whether a field writes a column: that of a correction is the one that was chosen. */
const writes = ({ name }: Field, values: Values, column: string | null): boolean =>
  name === column || (name === 'value' && values.column === column);

/** How it will read, as soon as that can be said. */
function Reads({ preview }: { preview: EditPreview | undefined }) {
  const language = useLanguage();
  const sentence = preview?.sentence ?? null;
  return (
    <p role="status" className="own-reads">
      {sentence !== null && (
        <>
          {ownTexts.reads[language]} <q>{sentence[language]}</q>
        </>
      )}
    </p>
  );
}

/** A form made from the vocabulary: its fields, how it will read, what the loader’s checks say, and who may see it. */
export function EditForm({ task, onKept, onCancel }: EditFormProperties) {
  const language = useLanguage();
  const [values, setValues] = useState<Values>(task.start);
  const [why, setWhy] = useState('');
  const [handling, setHandling] = useState<Handling>('restricted');
  const change = task.changeOf(values);
  const question: EditQuestion | null = change === null ? null : { change, why, handling };
  const asked = useDeferredValue(question);
  const { data: preview, error } = useQuery({
    ...previewCall(asked),
    placeholderData: keepPreviousData,
  });
  const keep = useChange(keepEdit);
  const problems = question === null ? [] : (preview?.problems ?? []);
  const fields = task.fieldsOf(values);
  const shown = (problem: EditProblem): boolean =>
    fields.some((field) => writes(field, values, problem.column));
  const set = (name: FieldName, value: string): void => setValues({ ...values, [name]: value });
  const send = (event: FormEvent): void => {
    event.preventDefault();
    if (question !== null && !keep.isPending) keep.mutate(question, { onSuccess: onKept });
  };
  return (
    <form className="own-form" onSubmit={send} aria-label={task.label}>
      {fields.map((field) => (
        <EditField
          key={field.name}
          field={field}
          value={values[field.name] ?? ''}
          problem={
            problems.find(({ column }) => writes(field, values, column))?.text[language] ?? null
          }
          onChange={(value) => set(field.name, value)}
        />
      ))}
      <label className="own-field">
        <span className="own-field__label">{ownTexts.why[language]}</span>
        <input value={why} onChange={({ target }) => setWhy(target.value)} />
      </label>
      <div className="own-field">
        <span className="own-field__label">{ownTexts.handling[language]}</span>
        <Choices
          label={ownTexts.handling[language]}
          chosen={handling}
          onChoose={setHandling}
          choices={(['restricted', 'public'] as const).map((value) => ({
            value,
            label: ownTexts[value][language],
          }))}
        />
        {handling === 'restricted' && <small>{ownTexts.restrictedMeans[language]}</small>}
      </div>
      <Reads preview={question === null ? undefined : preview} />
      <OtherProblems problems={problems.filter((problem) => !shown(problem))} />
      {question !== null && error !== null && <Failure failure={error} />}
      {keep.error !== null && <Failure isOnce failure={keep.error} />}
      <div className="acts">
        <button
          type="submit"
          className="act"
          disabled={question === null || problems.length > 0 || keep.isPending}
        >
          {keep.isPending ? ownTexts.saving[language] : ownTexts.save[language]}
        </button>
        <button type="button" className="act act--minor" onClick={onCancel}>
          {ownTexts.cancel[language]}
        </button>
      </div>
    </form>
  );
}

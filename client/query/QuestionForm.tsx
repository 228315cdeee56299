import { useId, useState, type FormEvent } from 'react';
import type { NamedQuery, QueryParameter } from '../../model/messages/gallery.ts';
import { parsePartialDate } from '../../model/partialDate.ts';
import { useActors } from '../graph/useActors.ts';
import { useLanguage } from '../parts/useTexts.ts';
import type { QuestionValues } from '../state/queryFields.ts';
import { parameterLabel } from '../../wording/queryColumns.ts';
import { queryTexts } from '../../wording/queryTexts.ts';
import { ActorField } from './ActorField.tsx';

interface QuestionFormProperties {
  readonly question: NamedQuery;
  /** What it was asked with; null: not yet. */
  readonly given: QuestionValues | null;
  readonly isAsking: boolean;
  readonly onAsk: (values: QuestionValues) => void;
  readonly onStop: () => void;
}

interface FieldProperties {
  readonly parameter: QueryParameter;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A whole day, as the questions take it. */
const isDay = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) && parsePartialDate(text) !== null;

/** A day or a text, written. */
function WrittenField({ parameter: { name, type }, value, onChange }: FieldProperties) {
  const language = useLanguage();
  const text = queryTexts[language];
  const id = useId();
  const [isLeft, setLeft] = useState(false);
  const isWrong = isLeft && type === 'day' && value !== '' && !isDay(value);
  return (
    <div className="query-field">
      <label htmlFor={id} className="query-field__label">
        {parameterLabel(name, language)}
      </label>
      <input
        id={id}
        className="query-field__input num"
        value={value}
        placeholder={type === 'day' ? text.day : undefined}
        inputMode={type === 'day' ? 'numeric' : undefined}
        spellCheck={false}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? `${id}-wrong` : undefined}
        onChange={({ target }) => onChange(target.value.trim())}
        onBlur={() => setLeft(true)}
      />
      {isWrong && (
        <p className="warning" id={`${id}-wrong`}>
          {text.dayWrong(value)}
        </p>
      )}
    </div>
  );
}

function Field(properties: FieldProperties) {
  const language = useLanguage();
  const { parameter, value, onChange } = properties;
  if (parameter.type !== 'actor') return <WrittenField {...properties} />;
  return (
    <ActorField
      label={parameterLabel(parameter.name, language)}
      value={value}
      onChange={onChange}
    />
  );
}

/** The values a question is shown with: those given, else its example where the record holds it. */
function useDraft({ question, given }: Pick<QuestionFormProperties, 'question' | 'given'>) {
  const actors = useActors();
  const [changed, setChanged] = useState<QuestionValues>({});
  const valueOf = ({ name, type, example }: QueryParameter): string => {
    const stands = changed[name] ?? given?.[name];
    if (stands !== undefined) return stands;
    return type === 'actor' && !actors.has(example) ? '' : example;
  };
  const isGood = (parameter: QueryParameter): boolean => {
    const value = valueOf(parameter);
    return parameter.type === 'day' ? isDay(value) : value !== '';
  };
  const { parameters } = question;
  return {
    valueOf,
    change: (name: string, value: string) => setChanged({ ...changed, [name]: value }),
    isWhole: parameters.every(isGood),
    values: Object.fromEntries(
      parameters.map((parameter) => [parameter.name, valueOf(parameter)]),
    ) satisfies QuestionValues,
  };
}

/** The parameters of a question, and what asks it. */
export function QuestionForm({ question, given, isAsking, onAsk, onStop }: QuestionFormProperties) {
  const text = queryTexts[useLanguage()];
  const { valueOf, change, isWhole, values } = useDraft({ question, given });
  const ask = (event: FormEvent) => {
    event.preventDefault();
    if (isWhole) onAsk(values);
  };
  return (
    <form className="query-form" onSubmit={ask}>
      {question.parameters.map((parameter) => (
        <Field
          key={parameter.name}
          parameter={parameter}
          value={valueOf(parameter)}
          onChange={(value) => change(parameter.name, value)}
        />
      ))}
      <div className="query-form__acts">
        {isAsking ? (
          <button type="button" className="act" onClick={onStop}>
            {text.stop} <kbd>{text.stopKeys}</kbd>
          </button>
        ) : (
          <button type="submit" className="act" disabled={!isWhole}>
            {text.ask}
          </button>
        )}
        {!isWhole && <span className="query-form__hint">{text.askHint}</span>}
      </div>
    </form>
  );
}

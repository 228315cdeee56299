import { useId } from 'react';
import { useLanguage } from '../parts/useTexts.ts';
import { parameterLabel } from '../../wording/queryColumns.ts';
import { ActorField } from './ActorField.tsx';
import type { AskedParameter } from './parametersIn.ts';

type Values = Readonly<Record<string, unknown>>;

interface ParameterFieldsProperties {
  readonly parameters: readonly AskedParameter[];
  readonly values: Values;
  readonly onValues: (values: Values) => void;
}

/** What is written as a number or a flag is one, since Cypher never takes a text for it. */
function valueOf(written: string): unknown {
  if (/^-?\d+(\.\d+)?$/.test(written)) return Number(written);
  return written === 'true' || written === 'false' ? written === 'true' : written;
}

const shown = (value: unknown): string => {
  if (value === undefined || value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value as string | number);
};

/** A field for each parameter of a query: an actor is found by name, a day picked, anything else written. */
export function ParameterFields({ parameters, values, onValues }: ParameterFieldsProperties) {
  const language = useLanguage();
  const id = useId();
  const put = (name: string, value: unknown) => {
    const others = Object.entries(values).filter(([other]) => other !== name);
    onValues(Object.fromEntries(value === '' ? others : [...others, [name, value]]));
  };
  return (
    <>
      {parameters.map(({ name, kind }) => {
        const label = `$${name} · ${parameterLabel(name, language)}`;
        if (kind === 'actor')
          return (
            <ActorField
              key={name}
              label={label}
              value={shown(values[name])}
              onChange={(actor) => put(name, actor)}
            />
          );
        return (
          <div key={name} className="query-field">
            <label htmlFor={`${id}-${name}`} className="query-field__label">
              {label}
            </label>
            <input
              id={`${id}-${name}`}
              className="query-field__input num"
              type={kind === 'day' ? 'date' : 'text'}
              value={shown(values[name])}
              spellCheck={false}
              onChange={({ target }) =>
                put(name, kind === 'day' ? target.value : valueOf(target.value))
              }
            />
          </div>
        );
      })}
    </>
  );
}

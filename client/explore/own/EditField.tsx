import { useState } from 'react';
import { FieldError } from 'react-aria-components/FieldError';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { TextArea } from 'react-aria-components/TextArea';
import { TextField } from 'react-aria-components/TextField';
import { parsePartialDate } from '../../../model/partialDate.ts';
import { fieldTexts, ownTexts } from '../../../wording/ownTexts.ts';
import { namesOf } from '../../../wording/names.ts';
import { useActors } from '../../graph/useActors.ts';
import { PickOne } from '../../parts/PickOne.tsx';
import { SearchBox } from '../../parts/SearchBox.tsx';
import { useLanguage } from '../../parts/useTexts.ts';
import type { Field } from './task.ts';

interface EditFieldProperties {
  readonly field: Field;
  readonly value: string;
  /** What the checks say of it; null: nothing. */
  readonly problem: string | null;
  readonly onChange: (value: string) => void;
}

/** One actor, found by name. */
function ActorPick({ field, value, problem, onChange }: EditFieldProperties) {
  const language = useLanguage();
  const [isSeeking, setSeeking] = useState(false);
  const label = fieldTexts[field.name][language];
  const name = namesOf(useActors(), language)(value);
  return (
    <div className="own-field" role="group" aria-label={label}>
      <span className="own-field__label">{label}</span>
      {value === '' || isSeeking ? (
        <SearchBox
          focused={isSeeking}
          onChoose={(id) => {
            setSeeking(false);
            onChange(id);
          }}
        />
      ) : (
        <span className="pick">
          <bdi className="pick__name">{name}</bdi>{' '}
          <button
            type="button"
            aria-label={`${ownTexts.remove[language]} ${name}`}
            onClick={() => {
              setSeeking(true);
              onChange('');
            }}
          >
            ×
          </button>
        </span>
      )}
      {problem !== null && <p className="warning">{problem}</p>}
    </div>
  );
}

/** One field of a form, with what the checks say of it. */
export function EditField(properties: EditFieldProperties) {
  const { field, value, problem, onChange } = properties;
  const language = useLanguage();
  const named = field.is === 'pick' ? undefined : field.label;
  const label = (named ?? fieldTexts[field.name])[language];
  if (field.is === 'actor') return <ActorPick {...properties} />;
  if (field.is === 'pick')
    return (
      <div className="own-field">
        <PickOne label={label} value={value} options={field.options} onPick={onChange} />
        {problem !== null && <p className="warning">{problem}</p>}
      </div>
    );
  const isDate = field.is === 'date' || field.is === 'until';
  const typed = value.trim();
  const isNoDate = isDate && typed !== '' && typed !== '..' && parsePartialDate(typed) === null;
  const wrong = isNoDate ? ownTexts.dateWrong[language] : problem;
  return (
    <TextField
      className="own-field"
      value={value}
      onChange={onChange}
      isInvalid={wrong !== null}
      validationBehavior="aria"
    >
      <Label className="own-field__label">{label}</Label>
      {field.is === 'long' ? (
        <TextArea rows={3} />
      ) : (
        <Input placeholder={isDate ? ownTexts.dateHint[language] : ''} />
      )}
      <FieldError className="warning">{wrong}</FieldError>
    </TextField>
  );
}

import { useState, type FormEvent } from 'react';
import { FieldError } from 'react-aria-components/FieldError';
import { Form } from 'react-aria-components/Form';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { TextField } from 'react-aria-components/TextField';
import { parsePartialDate } from '../../model/partialDate.ts';
import { useTexts } from '../parts/useTexts.ts';
import type { AsOf } from '../state/view.ts';

interface DateFieldProperties {
  /** The date in force. */
  readonly shown: string;
  readonly onChange: (asOf: AsOf) => void;
}

/** A field for any partial date; what is none is said at once and changes nothing. */
export function DateField({ shown, onChange }: DateFieldProperties) {
  const text = useTexts();
  const [typed, setTyped] = useState<string | null>(null);
  const date = typed === null ? null : parsePartialDate(typed.trim());
  const isWrong = typed !== null && typed.trim() !== '' && date === null;
  const submit = () => {
    if (date === null) return;
    onChange(date);
    setTyped(null);
  };
  const enter = (event: FormEvent) => {
    event.preventDefault();
    submit();
  };
  return (
    <Form onSubmit={enter} validationBehavior="aria">
      <TextField
        className="asof__date"
        value={typed ?? shown}
        isInvalid={isWrong}
        inputMode="numeric"
        onChange={setTyped}
        onBlur={submit}
      >
        <Label>{text.asOfHint}</Label>
        <Input />
        <FieldError className="warning">{text.asOfWrong(typed ?? '')}</FieldError>
      </TextField>
    </Form>
  );
}

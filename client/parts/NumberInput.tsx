import { NumberParser } from '@internationalized/number';
import type { FormEvent, ReactNode } from 'react';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { NumberField } from 'react-aria-components/NumberField';
import { endGesture } from '../state/useView.ts';
import { useLanguage } from './useTexts.ts';
import './numberInput.css';

interface NumberInputProperties {
  readonly label: ReactNode;
  /** Whether the label stands before the field. */
  readonly labelFirst?: boolean;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  /** Called for every whole number between the bounds, also while it is being typed. */
  readonly onChange: (value: number) => void;
}

const format = { useGrouping: false, maximumFractionDigits: 0 } as const;

/** A whole number: typed, stepped by the arrow keys, and in force as soon as it is one between the bounds. */
export function NumberInput({
  label,
  labelFirst = false,
  value,
  least,
  most,
  onChange,
}: NumberInputProperties) {
  const language = useLanguage();
  const take = (next: number) => {
    if (Number.isInteger(next) && next >= least && next <= most && next !== value) onChange(next);
  };
  const typed = ({ currentTarget }: FormEvent<HTMLInputElement>) =>
    take(new NumberParser(language, format).parse(currentTarget.value));
  return (
    <NumberField
      className="number"
      value={value}
      minValue={least}
      maxValue={most}
      formatOptions={format}
      onChange={take}
      onBlur={endGesture}
    >
      {labelFirst && <Label>{label}</Label>}
      <Input onInput={typed} />
      {!labelFirst && <Label>{label}</Label>}
    </NumberField>
  );
}

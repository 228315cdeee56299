import { Group } from 'react-aria-components/Group';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import './choices.css';

interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** The language of the label, where it is not that of the screen. */
  readonly lang?: string;
  /** More than the label says, for those who cannot see where it stands; it begins with the label. */
  readonly name?: string;
}

interface ChoicesProperties<Value extends string> {
  /** What is chosen, for those who cannot see where it stands. */
  readonly label: string;
  readonly choices: readonly Choice<Value>[];
  readonly chosen: Value;
  readonly className?: string;
  readonly onChoose: (value: Value) => void;
}

/** One of two or three, each a button that is pressed or not. */
export const Choices = <Value extends string>({
  label,
  choices,
  chosen,
  className = '',
  onChoose,
}: ChoicesProperties<Value>) => (
  <Group className={`choices ${className}`} aria-label={label}>
    {choices.map(({ value, label: words, lang, name }) => (
      <ToggleButton
        key={value}
        isSelected={value === chosen}
        onChange={() => onChoose(value)}
        {...(lang === undefined ? {} : { lang })}
        {...(name === undefined ? {} : { 'aria-label': name })}
      >
        {words}
      </ToggleButton>
    ))}
  </Group>
);

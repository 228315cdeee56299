import { useLanguage } from '../parts/useTexts.ts';
import { colon } from '../../wording/punctuation.ts';

/** What is told under a word of its own; nothing where it is not told. */
export function Told({ word, told }: { word: string; told: string | null }) {
  const language = useLanguage();
  if (told === null) return null;
  return (
    <p className="tie__summary">
      <b>
        {word}
        {colon[language]}
      </b>{' '}
      <bdi>{told}</bdi>
    </p>
  );
}

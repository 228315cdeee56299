import type { Wording } from '../../model/wording.ts';
import { presentTexts } from '../../wording/presentTexts.ts';
import { useWording } from '../parts/useTexts.ts';

interface TextPairProperties {
  readonly name: string;
  readonly value: Wording;
  readonly isLong?: boolean;
  readonly onChange: (value: Wording) => void;
}

/** A text in both languages, side by side. */
export function TextPair({ name, value, isLong = false, onChange }: TextPairProperties) {
  const word = useWording();
  const field = (language: 'en' | 'fr', said: string) => {
    const properties = {
      lang: language,
      value: value[language],
      onChange: ({ target }: { target: { value: string } }) =>
        onChange({ ...value, [language]: target.value }),
    };
    return (
      <label>
        <span>
          {name} ({said})
        </span>
        {isLong ? <textarea rows={4} {...properties} /> : <input type="text" {...properties} />}
      </label>
    );
  };
  return (
    <div className="present__pair">
      {field('en', word(presentTexts.english))}
      {field('fr', word(presentTexts.french))}
    </div>
  );
}

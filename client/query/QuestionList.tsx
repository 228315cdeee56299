import { useState } from 'react';
import type { NamedQuery } from '../../model/messages/gallery.ts';
import { foldedWords } from '../../model/folding.ts';
import { Icon } from '../parts/Icon.tsx';
import { useLanguage } from '../parts/useTexts.ts';
import { queryTexts } from '../../wording/queryTexts.ts';

interface QuestionListProperties {
  readonly questions: readonly NamedQuery[];
  readonly open: string | null;
  readonly onOpen: (question: NamedQuery) => void;
}

/** The questions of the library, to be found by a word of them. */
export function QuestionList({ questions, open, onOpen }: QuestionListProperties) {
  const language = useLanguage();
  const text = queryTexts[language];
  const [typed, setTyped] = useState('');
  const words = foldedWords(typed);
  const found = questions.filter(({ title, meaning }) => {
    const told = ` ${foldedWords(`${title[language]} ${meaning[language]}`).join(' ')}`;
    return words.every((word) => told.includes(` ${word}`));
  });
  return (
    <>
      <label className="query-search">
        <Icon name="search" />
        <input
          type="search"
          placeholder={text.findQuestion}
          aria-label={text.findQuestion}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
      </label>
      <p className="vh" role="status">
        {typed === '' ? '' : found.length}
      </p>
      {found.length === 0 && questions.length > 0 && (
        <p className="query-none">{text.noQuestion(typed)}</p>
      )}
      <ul className="query-list">
        {found.map((question) => (
          <li key={question.name}>
            <button
              type="button"
              aria-current={question.name === open ? 'true' : undefined}
              onClick={() => onOpen(question)}
            >
              <b>{question.title[language]}</b>
              <span>{question.meaning[language]}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

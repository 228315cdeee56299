import { useId, useState } from 'react';
import type { View } from '../state/view.ts';
import { Question } from './Question.tsx';
import type { Telling } from './useTelling.ts';
import './questionFold.css';

interface QuestionFoldProperties {
  readonly view: View;
  readonly telling: Telling;
  /** Whether a small screen begins with the answer. */
  readonly folds: boolean;
}

/** The question in one line on a small screen, until it is opened; elsewhere as it is. */
export function QuestionFold({ view, telling, folds }: QuestionFoldProperties) {
  const [open, setOpen] = useState(false);
  const id = useId();
  if (!folds) return <Question view={view} telling={telling} />;
  const named = (ids: readonly string[]): string => ids.map(telling.nameOf).join(', ');
  const from = view.from.length > 0 ? named(view.from) : telling.text.anybody;
  return (
    <>
      <button
        type="button"
        className="question-fold"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <span aria-hidden="true">{open ? '−' : '+'}</span>
        <bdi>{from}</bdi> → <bdi>{named(view.to)}</bdi>
      </button>
      <div id={id} className="question-folded" data-open={open}>
        <Question view={view} telling={telling} />
      </div>
    </>
  );
}

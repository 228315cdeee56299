import { useMemo } from 'react';
import { useLanguage } from '../parts/useTexts.ts';
import type { Hint } from './hint.ts';
import { hintText } from './hintText.ts';
import type { EditorMark } from './openEditor.ts';
import { placeInText } from './placeInText.ts';
import type { Run } from './useRun.ts';

/** Where a query that was refused or broke is wrong; null where it is not said, or the text has changed since. */
export function wrongAt(run: Run, text: string): number | null {
  if (run.state !== 'failed' || run.query !== text || run.failure.failing.kind !== 'problem')
    return null;
  const { parameters = {} } = run.failure.failing.problem;
  const { line, column } = parameters;
  return typeof line === 'number' && typeof column === 'number'
    ? placeInText(text, line, column)
    : null;
}

/** What is underlined in the editor: where the last run is wrong, and what a hint is about. */
export function useQueryMarks(
  text: string,
  hints: readonly Hint[],
  run: Run,
  wrong: string,
): readonly EditorMark[] {
  const language = useLanguage();
  return useMemo(() => {
    const at = wrongAt(run, text);
    const word = at === null ? '' : (/^\w+|^\W/.exec(text.slice(at))?.[0] ?? '');
    const failed: EditorMark[] =
      at === null ? [] : [{ from: at, to: at + word.length, severity: 'error', message: wrong }];
    const hinted = hints.map((hint): EditorMark => {
      const { from, to } = hint;
      return { from, to, severity: 'warning', message: hintText(hint, language) };
    });
    return [...failed, ...hinted];
  }, [text, hints, run, wrong, language]);
}

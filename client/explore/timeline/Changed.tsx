import { useMemo } from 'react';
import type { EventMessage } from '../../../model/messages/events.ts';
import type { Shown } from '../../graph/useShown.ts';
import { useLanguage } from '../../parts/useTexts.ts';
import { changeView } from '../../state/useView.ts';
import type { View } from '../../state/view.ts';
import { dateInWords } from '../../../wording/dates.ts';
import { timelineTexts } from '../../../wording/timelineTexts.ts';
import { ChangeList } from './ChangeList.tsx';
import type { TimeSpan } from './timeSpan.ts';
import { stretchOf, useChanges } from './useChanges.ts';

interface ChangedProperties {
  readonly view: View;
  readonly shown: Shown;
  readonly span: TimeSpan;
  readonly events: readonly EventMessage[];
  /** Months that have passed on the day that is shown. */
  readonly passed: number;
  readonly isPlaying: boolean;
}

/** What changed, with what is heard of it by those who do not see it, unless it plays. */
export function Changed({ view, shown, span, events, passed, isPlaying }: ChangedProperties) {
  const language = useLanguage();
  const text = timelineTexts[language];
  const { window, asOf, step } = view;
  const { day } = shown;
  const stretch = useMemo(
    () => stretchOf({ window, asOf, step }, { day }, span, passed),
    [window, asOf, step, day, span, passed],
  );
  const changes = useChanges(view, shown, stretch, events);
  if (stretch === null) return null;
  const words = (date: string): string => dateInWords(date, language);
  const told =
    window === null
      ? `${words(stretch.before)} → ${words(stretch.after)}`
      : text.windowFrom(words(window.from), words(window.until));
  const { began, ended, events: happened } = changes ?? { began: [], ended: [], events: [] };
  return (
    <>
      <p className="vh" role="status">
        {!isPlaying && changes !== null
          ? text.said(told, began.length, ended.length, happened.length)
          : ''}
      </p>
      {changes === null ? (
        <p className="changes">
          <b className="changes__when num">{told}</b>
        </p>
      ) : (
        <ChangeList changes={changes} told={told}>
          {window !== null && (
            <button
              type="button"
              className="changes__more"
              onClick={() => changeView({ window: null })}
            >
              {text.endWindow}
            </button>
          )}
        </ChangeList>
      )}
    </>
  );
}

import { Choices } from '../../parts/Choices.tsx';
import { PickOne } from '../../parts/PickOne.tsx';
import { useLanguage } from '../../parts/useTexts.ts';
import { changeView } from '../../state/useView.ts';
import { playSpeeds, timeSteps, type View } from '../../state/view.ts';
import { timelineTexts } from '../../../wording/timelineTexts.ts';
import type { Playback } from './usePlayback.ts';

const playing = 'M6 4.5v11M14 4.5v11';
const paused = 'M5.5 3.5v13l11-6.5z';

/** Starts and halts the walk through time. */
export function PlayButton({ isPlaying, toggle }: Playback) {
  const text = timelineTexts[useLanguage()];
  return (
    <button
      type="button"
      className="timeline__play"
      aria-label={isPlaying ? text.pause : text.play}
      onClick={toggle}
    >
      <svg width="18" height="18" viewBox="0 0 20 20" aria-hidden="true">
        <path
          d={isPlaying ? playing : paused}
          fill={isPlaying ? 'none' : 'currentColor'}
          stroke={isPlaying ? 'currentColor' : 'none'}
          strokeWidth="3"
        />
      </svg>
    </button>
  );
}

/** How playback walks, and what becomes of what the date leaves out. */
export function TimelineTools({
  view,
}: {
  view: Pick<View, 'step' | 'speed' | 'excluded' | 'window'>;
}) {
  const text = timelineTexts[useLanguage()];
  return (
    <div className="timeline__tools">
      <PickOne
        label={text.step}
        value={view.step}
        options={timeSteps.map((value) => ({ value, label: text.steps[value] }))}
        onPick={(step) => changeView({ step })}
      />
      <PickOne
        label={text.speed}
        value={view.speed}
        options={playSpeeds.map((value) => ({ value, label: text.speeds[value] }))}
        onPick={(speed) => changeView({ speed })}
      />
      <span className="timeline__choice">
        <span aria-hidden="true">{text.excluded}</span>
        <Choices
          label={text.excluded}
          chosen={view.excluded}
          onChoose={(excluded) => changeView({ excluded })}
          choices={(['hide', 'dim'] as const).map((value) => ({
            value,
            label: text.excludedAs[value],
          }))}
        />
      </span>
    </div>
  );
}

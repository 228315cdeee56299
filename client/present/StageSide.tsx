import type { SceneMessage, StoryMessage } from '../../model/messages/story.ts';
import { presentTexts, sceneOf } from '../../wording/presentTexts.ts';
import { useWording } from '../parts/useTexts.ts';
import { changeView } from '../state/useView.ts';
import type { View } from '../state/view.ts';
import { canFillScreen } from './fillScreen.ts';
import { HandoutActions } from './handout/HandoutActions.tsx';
import { SceneText } from './SceneText.tsx';

interface StageSideProperties {
  readonly story: StoryMessage;
  readonly scene: SceneMessage;
  readonly view: View;
  readonly number: number;
  readonly count: number;
  readonly changed: string | null;
  readonly screen: View['screen'];
  readonly onFill: () => void;
  readonly onLeave: () => void;
  /** Null where there is nothing to show an audience. */
  readonly onTwoWindows: (() => void) | null;
}

/** Beside the map: how far one is, what the scene says, and what else can be done. */
export function StageSide({
  story,
  screen,
  onFill,
  onLeave,
  onTwoWindows,
  ...told
}: StageSideProperties) {
  const word = useWording();
  const { number, count, view } = told;
  const place = word(sceneOf(number, count));
  return (
    <section className="stage__side" aria-label={place}>
      <progress className="stage__progress" value={number} max={count} aria-label={place} />
      <SceneText {...told} />
      <p className="stage__acts">
        <span className="num" aria-hidden="true">
          {number} / {count}
        </span>
        {canFillScreen() && (
          <button type="button" onClick={onFill}>
            {word(presentTexts.fullScreen)}
          </button>
        )}
        {screen === null && (
          <>
            {onTwoWindows !== null && (
              <button type="button" onClick={onTwoWindows}>
                {word(presentTexts.twoWindows)}
              </button>
            )}
            <button type="button" onClick={() => changeView({ ...view, story: null, scene: null })}>
              {word(presentTexts.onMap)}
            </button>
            <HandoutActions story={story} />
            <button type="button" onClick={onLeave}>
              {word(presentTexts.leave)}
            </button>
          </>
        )}
      </p>
    </section>
  );
}

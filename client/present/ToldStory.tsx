import { useEffect, useMemo } from 'react';
import type { StoryMessage } from '../../model/messages/story.ts';
import { presentTexts, sceneOf } from '../../wording/presentTexts.ts';
import { useGraph } from '../graph/useGraph.ts';
import { useShown } from '../graph/useShown.ts';
import { Failure } from '../parts/Failure.tsx';
import { Icon } from '../parts/Icon.tsx';
import { useWording } from '../parts/useTexts.ts';
import { changeView } from '../state/useView.ts';
import type { Theme, View } from '../state/view.ts';
import { SceneMap } from './SceneMap.tsx';
import { SceneText } from './SceneText.tsx';
import { useSceneChanges } from './useSceneChanges.ts';
import { useStageKeys } from './useStageKeys.ts';
import { useSwipe } from './useSwipe.ts';
import { viewOfScene } from './viewOfScene.ts';

interface ToldStoryProperties {
  readonly story: StoryMessage;
  readonly view: View;
  readonly theme: Theme;
  readonly onLeave: () => void;
}

/** Fills the screen or gives it back; where the browser forbids it, the window stays as it is. */
function fillScreen(): void {
  const done =
    document.fullscreenElement === null
      ? document.documentElement.requestFullscreen()
      : document.exitFullscreen();
  done.catch(() => undefined);
}

/** The views of a scene and of its neighbors. */
function useViews({ scenes }: StoryMessage, at: number, view: View) {
  const { language, theme } = view;
  return useMemo(() => {
    const of = (index: number): View | null => {
      const scene = scenes[index];
      return scene === undefined ? null : viewOfScene(scene, { language, theme });
    };
    const now = of(at) ?? view;
    return { before: of(at - 1), now, ahead: of(at + 1) ?? now };
    // Another field of the address does not change what a scene shows.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [scenes, at, language, theme]);
}

/** A story scene by scene: its map, its text, and the ways on, back and out. */
export function ToldStory({ story, view, theme, onLeave }: ToldStoryProperties) {
  const word = useWording();
  const { scenes } = story;
  const found = scenes.findIndex(({ id }) => id === view.scene);
  const at = Math.max(0, found);
  const scene = scenes[at];
  const views = useViews(story, at, view);
  const graphs = useGraph(views.now);
  // Asked for while this scene is told, so that the next one is there at once.
  useGraph(views.ahead);
  const shown = useShown(graphs, views.now);
  const changed = useSceneChanges(views.before, views.now, shown);
  const go = (to: number): void => {
    const id = scenes[Math.min(Math.max(0, to), scenes.length - 1)]?.id;
    if (id !== undefined) changeView({ scene: id }, { gesture: 'scene' });
  };
  const [next, previous] = [() => go(at + 1), () => go(at - 1)];
  const [first, last] = [() => go(0), () => go(scenes.length - 1)];
  useStageKeys({ next, previous, first, last, leave: onLeave, fill: fillScreen });
  const swipe = useSwipe(next, previous);
  const title = scene === undefined ? '' : word(scene.title);
  useEffect(() => {
    document.title = `${title} · Entremise`;
  }, [title]);
  if (scene === undefined) return null;
  return (
    <main className="stage" id="content" {...swipe}>
      <h1 className="vh">{word(story.title)}</h1>
      <div className="stage__map">
        {shown !== null && (
          <SceneMap scene={scene} view={views.now} graphs={graphs} shown={shown} theme={theme} />
        )}
        {graphs.failure !== null && <Failure failure={graphs.failure} />}
        <button
          type="button"
          className="stage__way stage__way--back"
          aria-label={word(presentTexts.previous)}
          disabled={at === 0}
          onClick={previous}
        >
          <Icon name="arrow" size={22} />
        </button>
        <button
          type="button"
          className="stage__way stage__way--on"
          aria-label={word(presentTexts.next)}
          disabled={at === scenes.length - 1}
          onClick={next}
        >
          <Icon name="arrow" size={22} />
        </button>
      </div>
      <section className="stage__side" aria-label={word(sceneOf(at + 1, scenes.length))}>
        <progress
          className="stage__progress"
          value={at + 1}
          max={scenes.length}
          aria-label={word(sceneOf(at + 1, scenes.length))}
        />
        <SceneText
          scene={scene}
          view={views.now}
          number={at + 1}
          count={scenes.length}
          changed={changed}
        />
        <p className="stage__acts">
          <span className="num" aria-hidden="true">
            {at + 1} / {scenes.length}
          </span>
          <button type="button" onClick={() => changeView({ ...views.now, story: null })}>
            {word(presentTexts.onMap)}
          </button>
          <button type="button" onClick={fillScreen}>
            {word(presentTexts.fullScreen)}
          </button>
          <button type="button" onClick={onLeave}>
            {word(presentTexts.leave)}
          </button>
        </p>
      </section>
    </main>
  );
}

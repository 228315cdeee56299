import { useEffect, useMemo } from 'react';
import type { StoryMessage } from '../../model/messages/story.ts';
import { useGraph } from '../graph/useGraph.ts';
import { useShown } from '../graph/useShown.ts';
import { Failure } from '../parts/Failure.tsx';
import { useWording } from '../parts/useTexts.ts';
import { changeView } from '../state/useView.ts';
import type { Theme, View } from '../state/view.ts';
import { SceneMap } from './SceneMap.tsx';
import { useSceneChanges } from './useSceneChanges.ts';
import { useStageKeys } from './useStageKeys.ts';
import { StageSide } from './StageSide.tsx';
import { StageWays } from './StageWays.tsx';
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

const nowhere = { view: '', actors: [], relations: [] };

/** The views of a scene and of its neighbors. */
function useViews({ scenes }: StoryMessage, at: number, { language, theme }: View) {
  return useMemo(() => {
    const of = (index: number): View => viewOfScene(scenes[index] ?? nowhere, { language, theme });
    return {
      before: at === 0 ? null : of(at - 1),
      now: of(at),
      ahead: of(Math.min(at + 1, scenes.length - 1)),
    };
  }, [scenes, at, language, theme]);
}

/** A story scene by scene: its map, its text, and the ways on, back and out. */
export function ToldStory({ story, view, theme, onLeave }: ToldStoryProperties) {
  const word = useWording();
  const { scenes } = story;
  const at = Math.max(
    0,
    scenes.findIndex(({ id }) => id === view.scene),
  );
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
    document.title = `${title} · ${word(story.title)} · Entremise`;
  }, [title, story, word]);
  if (scene === undefined) return null;
  const place = { number: at + 1, count: scenes.length };
  return (
    <main className="stage" id="content" {...swipe}>
      <h1 className="vh">{word(story.title)}</h1>
      <div className="stage__map">
        {shown !== null && (
          <SceneMap scene={scene} view={views.now} graphs={graphs} shown={shown} theme={theme} />
        )}
        {graphs.failure !== null && <Failure failure={graphs.failure} />}
        <StageWays {...place} onNext={next} onPrevious={previous} />
      </div>
      <StageSide
        {...place}
        scene={scene}
        view={views.now}
        changed={changed}
        onFill={fillScreen}
        onLeave={onLeave}
      />
    </main>
  );
}

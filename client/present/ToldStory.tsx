import { useMemo } from 'react';
import type { StoryMessage } from '../../model/messages/story.ts';
import { useGraph } from '../graph/useGraph.ts';
import { useEvents } from '../graph/useEvents.ts';
import { useShown } from '../graph/useShown.ts';
import { Failure } from '../parts/Failure.tsx';
import { useTexts, useWording } from '../parts/useTexts.ts';
import type { Theme, View } from '../state/view.ts';
import { draftId } from './draftId.ts';
import { fillScreen } from './fillScreen.ts';
import { openAudience } from './openAudience.ts';
import { SceneMap } from './SceneMap.tsx';
import { useSceneChanges } from './useSceneChanges.ts';
import { useStage } from './useStage.ts';
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
  const text = useTexts();
  const { scenes } = story;
  const { at, scene, next, previous } = useStage(story, view, onLeave);
  const views = useViews(story, at, view);
  const graphs = useGraph(views.now);
  // Asked for while this scene is told, so that the next one is there at once.
  useGraph(views.ahead);
  const shown = useShown(graphs, useEvents(graphs, views.now), views.now);
  const changed = useSceneChanges(views.before, views.now, shown);
  const swipe = useSwipe(next, previous);
  if (scene === undefined) return null;
  const place = { number: at + 1, count: scenes.length };
  return (
    <main className="stage" id="content" {...swipe}>
      <h1 className="vh">{word(story.title)}</h1>
      <div className="stage__map">
        {shown !== null && (
          <SceneMap scene={scene} view={views.now} graphs={graphs} shown={shown} theme={theme} />
        )}
        {shown === null && graphs.failure === null && (
          <p className="loading" role="status">
            {text.loading}
          </p>
        )}
        {graphs.failure !== null && <Failure failure={graphs.failure} />}
        <StageWays {...place} onNext={next} onPrevious={previous} />
      </div>
      <StageSide
        {...place}
        story={story}
        scene={scene}
        view={views.now}
        changed={changed}
        screen={view.screen}
        onFill={fillScreen}
        onLeave={onLeave}
        onTwoWindows={story.id === draftId ? null : () => openAudience(view)}
      />
    </main>
  );
}

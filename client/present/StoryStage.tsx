import { useQuery } from '@tanstack/react-query';
import { storyCall } from '../api/calls.ts';
import { Failure } from '../parts/Failure.tsx';
import { Icon } from '../parts/Icon.tsx';
import { useTexts, useWording } from '../parts/useTexts.ts';
import { changeView } from '../state/useView.ts';
import type { Theme, View } from '../state/view.ts';
import { presentTexts } from '../../wording/presentTexts.ts';
import { draftId } from './draftId.ts';
import { storyOfDraft } from './storyOfDraft.ts';
import { SpeakerDesk } from './SpeakerDesk.tsx';
import { useDraft } from './useDraft.ts';
import { ToldStory } from './ToldStory.tsx';
import './stage.css';

interface StoryStageProperties {
  readonly view: View;
  readonly story: string;
  readonly theme: Theme;
}

/** Back to the list of stories. */
const leave = (): void => changeView({ story: null, scene: null, screen: null });

/** The window that the audience sees has nothing else to show. */
const stay = (): void => undefined;

/** A story on the whole screen: of the dataset, or the draft that this browser keeps. */
export function StoryStage({ view, story: id, theme }: StoryStageProperties) {
  const text = useTexts();
  const word = useWording();
  const isDraft = id === draftId;
  const { data, error } = useQuery({ ...storyCall(id), enabled: !isDraft });
  const { draft } = useDraft();
  const story = isDraft ? storyOfDraft(draft) : data;
  const isAudience = view.screen === 'audience';
  if (story !== undefined && story.scenes.length > 0 && !(isDraft && isAudience)) {
    if (view.screen === 'speaker') return <SpeakerDesk story={story} view={view} onLeave={leave} />;
    return (
      <ToldStory story={story} view={view} theme={theme} onLeave={isAudience ? stay : leave} />
    );
  }
  return (
    <main className="stage stage--empty" id="content">
      {error === null ? (
        <p className="loading" role="status">
          {text.loading}
        </p>
      ) : (
        <Failure failure={error} />
      )}
      <button type="button" className="act" onClick={leave}>
        <Icon name="close" />
        {word(presentTexts.leave)}
      </button>
    </main>
  );
}

import type { StoryMessage } from '../../model/messages/story.ts';
import { presentTexts } from '../../wording/presentTexts.ts';
import { useWording } from '../parts/useTexts.ts';
import type { View } from '../state/view.ts';
import { Clock } from './Clock.tsx';
import { Markdown } from './Markdown.tsx';
import { SceneText } from './SceneText.tsx';
import { useStage } from './useStage.ts';
import { viewOfScene } from './viewOfScene.ts';
import './desk.css';

interface SpeakerDeskProperties {
  readonly story: StoryMessage;
  readonly view: View;
  readonly onLeave: () => void;
}

/** What the speaker sees while the audience sees the map: this scene, its notes, the next one, and the clock. */
export function SpeakerDesk({ story, view, onLeave }: SpeakerDeskProperties) {
  const word = useWording();
  const { at, scene, next, previous } = useStage(story, view, onLeave);
  if (scene === undefined) return null;
  const { scenes } = story;
  const ahead = scenes[at + 1];
  const notes = word(scene.notes);
  return (
    <main className="desk" id="content">
      <h1 className="vh">{word(story.title)}</h1>
      <section className="desk__now">
        <SceneText
          scene={scene}
          view={viewOfScene(scene, view)}
          number={at + 1}
          count={scenes.length}
          changed={null}
        />
        {scene.handling === 'restricted' && <p>{word(presentTexts.notShown)}</p>}
      </section>
      <section className="desk__notes">
        <h2>{word(presentTexts.notes)}</h2>
        {notes === '' ? <p>{word(presentTexts.noNotes)}</p> : <Markdown text={notes} />}
      </section>
      <section className="desk__next">
        <h2>{word(presentTexts.comesNext)}</h2>
        <p>{ahead === undefined ? word(presentTexts.end) : word(ahead.title)}</p>
      </section>
      <footer className="desk__foot">
        <Clock />
        <p className="num">
          {at + 1} / {scenes.length}
        </p>
        <p className="desk__acts">
          <button type="button" disabled={at === 0} onClick={previous}>
            {word(presentTexts.previous)}
          </button>
          <button type="button" disabled={ahead === undefined} onClick={next}>
            {word(presentTexts.next)}
          </button>
          <button type="button" onClick={onLeave}>
            {word(presentTexts.leave)}
          </button>
        </p>
        <p className="desk__hint">{word(presentTexts.speakerHint)}</p>
      </footer>
    </main>
  );
}

import type { SceneMessage } from '../../model/messages/story.ts';
import { dateInWords } from '../../wording/dates.ts';
import { presentTexts, sceneOf } from '../../wording/presentTexts.ts';
import { Locators } from '../parts/Locators.tsx';
import { useLanguage, useWording } from '../parts/useTexts.ts';
import type { View } from '../state/view.ts';
import { dateOfView } from './dateOfView.ts';
import { Markdown } from './Markdown.tsx';

interface SceneTextProperties {
  readonly scene: SceneMessage;
  readonly view: View;
  readonly number: number;
  readonly count: number;
  /** What is otherwise than in the scene before. */
  readonly changed: string | null;
}

/** When a scene is. */
function WhenOf({ view }: { view: View }) {
  const language = useLanguage();
  const word = useWording();
  const date = dateOfView(view);
  const until = date === null ? word(presentTexts.allTimes) : dateInWords(date, language, 'long');
  const from = view.window === null ? null : dateInWords(view.window.from, language, 'long');
  return <p className="scene__when num">{from === null ? until : `${from} – ${until}`}</p>;
}

/** What a scene says, for those who read and those who hear it. */
export function SceneText({ scene, view, number, count, changed }: SceneTextProperties) {
  const word = useWording();
  return (
    <div className="scene" aria-live="polite" aria-atomic="true">
      <p className="vh">{word(sceneOf(number, count))}</p>
      <WhenOf view={view} />
      <h2 className="scene__title">{word(scene.title)}</h2>
      <div className="scene__text">
        <Markdown text={word(scene.text)} />
      </div>
      {changed !== null && <p className="scene__changed">{changed}</p>}
      <p className="scene__sources">
        {word(presentTexts.sources)} <Locators evidence={scene.evidence} />
      </p>
      {scene.handling === 'restricted' && (
        <p className="scene__restricted">{word(presentTexts.restricted)}</p>
      )}
    </div>
  );
}

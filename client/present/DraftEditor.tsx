import type { Day } from '../../model/partialDate.ts';
import { presentTexts } from '../../wording/presentTexts.ts';
import { saveFile } from '../parts/saveFile.ts';
import { useWording } from '../parts/useTexts.ts';
import { changeView } from '../state/useView.ts';
import type { View } from '../state/view.ts';
import { captureScene } from './captureScene.ts';
import type { DraftScene } from './draft.ts';
import { draftId } from './draftId.ts';
import { draftOfFile } from './draftOfFile.ts';
import { DraftSceneForm } from './DraftSceneForm.tsx';
import { fileOfDraft } from './fileOfDraft.ts';
import { StoryTaker } from './StoryTaker.tsx';
import { TextPair } from './TextPair.tsx';
import { useDraft } from './useDraft.ts';
import { viewOfScene } from './viewOfScene.ts';

/** A list with one of its items elsewhere. */
function movedTo<T>(list: readonly T[], from: number, to: number): T[] {
  const rest = list.filter((_, at) => at !== from);
  return [...rest.slice(0, to), ...list.slice(from, from + 1), ...rest.slice(to)];
}

const isUnfinished = ({ title, text, evidence }: DraftScene): boolean =>
  [title.en, title.fr, text.en, text.fr, evidence].some((words) => words.trim() === '');

/** A story of one's own: add views, put them in order, say what they mean, try it out, take it home as a file. */
export function DraftEditor({ view, startDay }: { view: View; startDay: Day | null }) {
  const word = useWording();
  const { draft, keep } = useDraft();
  const { scenes, title } = draft;
  const change = (next: readonly DraftScene[]) => keep({ ...draft, scenes: [...next] });
  const retaken = (scene: DraftScene): DraftScene => {
    const { view: shown, actors, relations } = captureScene(view, startDay, draft);
    return { ...scene, view: shown, actors, relations };
  };
  const takeStory = (text: string): boolean => {
    const next = draftOfFile(text, draft);
    if (next !== null) keep(next);
    return next !== null;
  };
  const save = (): void => {
    const { name, text } = fileOfDraft(draft);
    saveFile(new Blob([text], { type: 'application/json' }), name);
  };
  const isFinished = title.en.trim() !== '' && title.fr.trim() !== '' && !scenes.some(isUnfinished);
  return (
    <section className="present__part" aria-labelledby="draft">
      <h2 id="draft">{word(presentTexts.draft)}</h2>
      <p className="present__intro">{word(presentTexts.draftIntro)}</p>
      <p className="present__acts">
        <button
          type="button"
          className="present__act"
          onClick={() => change([...scenes, captureScene(view, startDay, draft)])}
        >
          {word(presentTexts.addView)}
        </button>
        {scenes.length > 0 && (
          <>
            <button
              type="button"
              className="present__act"
              onClick={() => changeView({ story: draftId, scene: null })}
            >
              {word(presentTexts.preview)}
            </button>
            <button type="button" className="present__act" onClick={save}>
              {word(presentTexts.download)}
            </button>
          </>
        )}
        <StoryTaker onText={takeStory} />
      </p>
      {scenes.length > 0 && (
        <TextPair
          name={word(presentTexts.storyTitle)}
          value={title}
          onChange={(next) => keep({ ...draft, title: next })}
        />
      )}
      <ol className="present__scenes">
        {scenes.map((scene, at) => (
          <li key={scene.id}>
            <DraftSceneForm
              scene={scene}
              number={at + 1}
              count={scenes.length}
              onChange={(next) => change(scenes.map((one) => (one.id === next.id ? next : one)))}
              onShow={() => changeView(viewOfScene(scene, view))}
              onRetake={() =>
                change(scenes.map((one) => (one.id === scene.id ? retaken(one) : one)))
              }
              onMove={(to) => change(movedTo(scenes, at, to))}
              onRemove={() => change(scenes.filter(({ id }) => id !== scene.id))}
            />
          </li>
        ))}
      </ol>
      {scenes.length > 0 && !isFinished && (
        <p className="present__intro" role="status">
          {word(presentTexts.missing)}
        </p>
      )}
    </section>
  );
}

import { presentTexts, sceneOf } from '../../wording/presentTexts.ts';
import { useWording } from '../parts/useTexts.ts';
import type { DraftScene } from './draft.ts';
import { TextPair } from './TextPair.tsx';

interface DraftSceneFormProperties {
  readonly scene: DraftScene;
  readonly number: number;
  readonly count: number;
  readonly onChange: (scene: DraftScene) => void;
  /** Shows the scene on the map, where it can be changed. */
  readonly onShow: () => void;
  /** Gives the scene the view that the map has now; its words stay. */
  readonly onRetake: () => void;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
}

/** One scene of the draft. */
export function DraftSceneForm({
  scene,
  number,
  count,
  onChange,
  onShow,
  onRetake,
  onMove,
  onRemove,
}: DraftSceneFormProperties) {
  const word = useWording();
  return (
    <fieldset className="present__scene">
      <legend className="num">{word(sceneOf(number, count))}</legend>
      <p className="present__view">
        {word(presentTexts.view)} <code>{scene.view}</code> {scene.actors.join(', ')}
      </p>
      <TextPair
        name={word(presentTexts.title)}
        value={scene.title}
        onChange={(title) => onChange({ ...scene, title })}
      />
      <TextPair
        name={word(presentTexts.text)}
        value={scene.text}
        isLong
        onChange={(text) => onChange({ ...scene, text })}
      />
      <TextPair
        name={word(presentTexts.notes)}
        value={scene.notes}
        isLong
        onChange={(notes) => onChange({ ...scene, notes })}
      />
      <label>
        <span>{word(presentTexts.evidence)}</span>
        <input
          type="text"
          value={scene.evidence}
          onChange={({ target }) => onChange({ ...scene, evidence: target.value })}
        />
      </label>
      <p className="present__acts">
        <button type="button" onClick={onShow}>
          {word(presentTexts.showScene)}
        </button>
        <button type="button" onClick={onRetake}>
          {word(presentTexts.retake)}
        </button>
        <button type="button" disabled={number === 1} onClick={() => onMove(number - 2)}>
          {word(presentTexts.up)}
        </button>
        <button type="button" disabled={number === count} onClick={() => onMove(number)}>
          {word(presentTexts.down)}
        </button>
        <button type="button" onClick={onRemove}>
          {word(presentTexts.remove)}
        </button>
      </p>
    </fieldset>
  );
}

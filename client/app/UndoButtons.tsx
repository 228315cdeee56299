import { Icon } from '../parts/Icon.tsx';
import { useChords } from '../parts/useShortcuts.ts';
import { useWording } from '../parts/useTexts.ts';
import { redo, undo } from '../state/history.ts';
import { useSteps } from '../state/useView.ts';
import { doingTexts } from '../../wording/doingTexts.ts';

/** One step back and forward again, as the browser's own buttons do, by button and by key. */
export function UndoButtons() {
  const word = useWording();
  const { canUndo, canRedo } = useSteps();
  useChords({ z: undo, 'Shift+z': redo, y: redo });
  return (
    <div className="bar__steps">
      <button
        type="button"
        className="tool"
        aria-label={word(doingTexts.undo)}
        title={`${word(doingTexts.undo)} (Ctrl Z)`}
        disabled={!canUndo}
        onClick={undo}
      >
        <Icon name="undo" />
      </button>
      <button
        type="button"
        className="tool"
        aria-label={word(doingTexts.redo)}
        title={`${word(doingTexts.redo)} (Ctrl Shift Z)`}
        disabled={!canRedo}
        onClick={redo}
      >
        <Icon name="redo" />
      </button>
    </div>
  );
}

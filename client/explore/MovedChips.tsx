import type { GraphMessage } from '../../model/messages/graph.ts';
import { saveFile } from '../parts/saveFile.ts';
import { useWording } from '../parts/useTexts.ts';
import type { MovedActor } from '../state/placed.ts';
import { changeView } from '../state/useView.ts';
import { mapTexts, movedCount } from '../../wording/mapTexts.ts';
import { arrangementFile } from './arrangementFile.ts';

/** How many actors were dragged elsewhere, with the way back, and the arrangement as a file. */
export function MovedChips({
  moved,
  given,
}: {
  readonly moved: readonly MovedActor[];
  readonly given: GraphMessage['attributes']['positions'];
}) {
  const word = useWording();
  if (moved.length === 0) return null;
  return (
    <>
      <button
        type="button"
        className="chip"
        title={word(mapTexts.backInPlace)}
        onClick={() => changeView({ moved: [] })}
      >
        {word(movedCount(moved.length))}
      </button>
      <button
        type="button"
        className="chip"
        title={word(mapTexts.saveArrangementNote)}
        onClick={() => saveFile(arrangementFile(given, moved), 'positions.csv')}
      >
        {word(mapTexts.saveArrangement)}
      </button>
    </>
  );
}

import { useQuery } from '@tanstack/react-query';
import type { GraphMessage } from '../../model/messages/graph.ts';
import { mapTexts, movedCount } from '../../wording/mapTexts.ts';
import { keepEdit, removeEdit, stackCall } from '../api/ownCalls.ts';
import type { Layout } from '../graph/useLayout.ts';
import type { Shown } from '../graph/useShown.ts';
import { Failure } from '../parts/Failure.tsx';
import { saveFile } from '../parts/saveFile.ts';
import { useWording } from '../parts/useTexts.ts';
import type { MovedActor } from '../state/placed.ts';
import { changeView } from '../state/useView.ts';
import { arrangementFile, placesToKeep } from './arrangementFile.ts';
import { useChange } from './own/useChange.ts';

interface MovedProperties {
  readonly moved: readonly MovedActor[];
  /** Where the data have actors stand. */
  readonly given: GraphMessage['attributes']['positions'];
  readonly layout: Layout;
  readonly shown: Shown;
}

/** The arrangement as a file, for who may not write into the data. */
function AsFile({ given, moved }: Pick<MovedProperties, 'given' | 'moved'>) {
  const word = useWording();
  return (
    <button
      type="button"
      className="chip"
      title={word(mapTexts.arrangementFileNote)}
      onClick={() => saveFile(arrangementFile(given, moved), 'positions.csv')}
    >
      {word(mapTexts.arrangementFile)}
    </button>
  );
}

/** Writes the arrangement into the user's own layer, and takes it back. */
function Keeping({ moved, given, layout, shown }: MovedProperties) {
  const word = useWording();
  const keep = useChange(keepEdit);
  const back = useChange(removeEdit);
  const save = (): void => {
    back.reset();
    // Only once the data have these places is nobody held in them any more, so that nobody jumps to and fro.
    const settle = (): void => changeView({ moved: [], layout: 'hand', center: null });
    const places = placesToKeep(given, layout, shown.always.nodes);
    if (places.length === 0) settle();
    else keep.mutate({ change: { is: 'arrange', places } }, { onSuccess: settle });
  };
  const failure = keep.error ?? back.error;
  const isSaved = moved.length === 0 && keep.data !== undefined && !back.isSuccess;
  return (
    <>
      {moved.length > 0 && (
        <button
          type="button"
          className="chip"
          title={word(mapTexts.saveArrangementNote)}
          aria-disabled={keep.isPending}
          onClick={() => !keep.isPending && save()}
        >
          {word(keep.isPending ? mapTexts.savingArrangement : mapTexts.saveArrangement)}
        </button>
      )}
      <span role="status" className={isSaved ? undefined : 'vh'}>
        {isSaved && word(mapTexts.arrangementSaved)}
      </span>
      {isSaved && (
        <button
          type="button"
          className="chip"
          aria-disabled={back.isPending}
          onClick={() => !back.isPending && back.mutate(keep.data.edit.id)}
        >
          {word(mapTexts.takeArrangementBack)}
        </button>
      )}
      {failure !== null && <Failure isOnce failure={failure} />}
    </>
  );
}

/** How many actors were dragged elsewhere, with the way back, and what keeps the arrangement. */
export function MovedChips(properties: MovedProperties) {
  const { moved } = properties;
  const word = useWording();
  const { data: stack } = useQuery(stackCall);
  const mayKeep = stack?.mayEdit === true;
  return (
    <>
      {moved.length > 0 && (
        <button
          type="button"
          className="chip"
          title={word(mapTexts.backInPlace)}
          onClick={() => changeView({ moved: [] })}
        >
          {word(movedCount(moved.length))}
        </button>
      )}
      {mayKeep && <Keeping {...properties} />}
      {!mayKeep && moved.length > 0 && <AsFile {...properties} />}
    </>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { restrictedIn } from '../../offline/file/restrictedIn.ts';
import { presentationTexts, scenesLeft } from '../../wording/presentationTexts.ts';
import { snapshotCall, storiesCall } from '../api/calls.ts';
import { Failure } from '../parts/Failure.tsx';
import { useTexts, useWording } from '../parts/useTexts.ts';
import { draftToTake } from './draftToTake.ts';
import { ExportChoice } from './ExportChoice.tsx';
import { goingAlong, type Wanted } from './goingAlong.ts';
import { LayerChoice } from './LayerChoice.tsx';
import { RestrictedList } from './RestrictedList.tsx';
import { useDraft } from './useDraft.ts';
import { useExport } from './useExport.ts';

const none = { left: [] as readonly string[], notes: false, takesDraft: false };

/** A list with something in it that was not, or without what was. */
const switched = (list: readonly string[], item: string): readonly string[] =>
  list.includes(item) ? list.filter((other) => other !== item) : [...list, item];

/** What goes along into the file, what of it is restricted, and the way to save it. */
export function ExportForm() {
  const text = useTexts();
  const word = useWording();
  const stories = useQuery(storiesCall).data?.items ?? [];
  const { draft } = useDraft();
  const [{ left, notes, takesDraft }, choose] = useState(none);
  const [layer, setLayer] = useState<Wanted['layer']>('public');
  const [hasRead, setHasRead] = useState(false);
  const { data: whole, error } = useQuery(snapshotCall(layer));
  const { isMaking, failure, save } = useExport();
  const change = (some: Partial<typeof none>): void => {
    choose((before) => ({ ...before, ...some }));
    // What was read was another list.
    setHasRead(false);
  };
  const wanted: Wanted = {
    layer,
    stories: stories.map(({ id }) => id).filter((id) => !left.includes(id)),
    notes,
    draft: takesDraft ? draft : null,
  };
  const restricted = whole === undefined ? [] : restrictedIn(goingAlong(whole, wanted));
  const behind = whole === undefined || !takesDraft ? [] : draftToTake(draft, whole).left;
  const isReady = whole !== undefined && !isMaking && (restricted.length === 0 || hasRead);
  return (
    <>
      <fieldset>
        <legend>{word(presentationTexts.storiesToTake)}</legend>
        {stories.map(({ id, title }) => (
          <ExportChoice
            key={id}
            label={word(title)}
            isChosen={!left.includes(id)}
            onChange={() => change({ left: switched(left, id) })}
          />
        ))}
        {draft.scenes.length > 0 && (
          <ExportChoice
            label={word(presentationTexts.ownDraft)}
            isChosen={takesDraft}
            onChange={(next) => change({ takesDraft: next })}
          />
        )}
        <ExportChoice
          label={word(presentationTexts.withNotes)}
          isChosen={notes}
          onChange={(next) => change({ notes: next })}
        />
      </fieldset>
      <LayerChoice
        layer={layer}
        onChange={(next) => {
          setLayer(next);
          setHasRead(false);
        }}
      />
      {error !== null && <Failure failure={error} />}
      {whole === undefined && error === null && <p role="status">{text.loading}</p>}
      {whole !== undefined && layer === 'all' && (
        <RestrictedList items={restricted} hasRead={hasRead} onRead={setHasRead} />
      )}
      {behind.length > 0 && <p className="present__intro">{word(scenesLeft(behind))}</p>}
      <p className="present__acts">
        <button type="button" disabled={!isReady} onClick={() => save(wanted)}>
          {word(isMaking ? presentationTexts.saving : presentationTexts.save)}
        </button>
      </p>
      {failure !== null && (
        <p className="failure" role="alert">
          {word(failure)}
        </p>
      )}
    </>
  );
}

import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { placeCall, sourceCall } from '../../api/calls.ts';
import type { RequestFailed } from '../../api/requestFailed.ts';
import { Failure } from '../../parts/Failure.tsx';
import { useEscape } from '../../parts/useEscape.ts';
import { useLanguage, useTexts } from '../../parts/useTexts.ts';
import { changeView } from '../../state/useView.ts';
import type { View } from '../../state/view.ts';
import { nameIn, textIn } from '../../../wording/names.ts';
import { SideHead } from '../SideHead.tsx';
import { useSideFocus } from '../useSideFocus.ts';
import { EventDetail, useEvent } from './EventDetail.tsx';
import { nothingOpen } from './openRecord.ts';
import { PlaceDetail } from './PlaceDetail.tsx';
import { SourceDetail } from './SourceDetail.tsx';
import '../dossier.css';
import './record.css';

interface Opened {
  readonly title: string | null;
  readonly content: ReactNode;
  readonly failure: RequestFailed | null;
}

/** What is open: its title and its text, each null while it is awaited. */
function useOpened({ event: eventId, place: placeId, source: sourceId }: View): Opened {
  const language = useLanguage();
  const event = useEvent(eventId);
  const place = useQuery({ ...placeCall(placeId ?? ''), enabled: placeId !== null });
  const source = useQuery({ ...sourceCall(sourceId ?? ''), enabled: sourceId !== null });
  const failure = event.failureReason ?? place.failureReason ?? source.failureReason;
  if (eventId !== null && event.data !== undefined)
    return {
      title: nameIn(event.data, language),
      content: <EventDetail event={event.data} />,
      failure,
    };
  if (placeId !== null && place.data !== undefined)
    return {
      title: nameIn(place.data, language),
      content: <PlaceDetail place={place.data} />,
      failure,
    };
  if (sourceId !== null && source.data !== undefined)
    return {
      title: textIn(source.data, 'title', language),
      content: <SourceDetail key={sourceId} source={source.data} />,
      failure,
    };
  return { title: null, content: null, failure };
}

/** The panel of an event, a place or a source. */
export function RecordPanel({ view }: { view: View }) {
  const text = useTexts();
  const { title, content, failure } = useOpened(view);
  const subject = [view.event, view.place, view.source].join(' ');
  const { panel, heading } = useSideFocus(subject, view.relation, content !== null);
  const close = () => changeView(nothingOpen);
  useEscape(true, close);
  return (
    <aside ref={panel} className="dossier" aria-label={text.dossier}>
      <SideHead heading={heading} title={title ?? text.dossier} backTo={null} onClose={close} />
      {failure === null ? content : <Failure failure={failure} />}
    </aside>
  );
}

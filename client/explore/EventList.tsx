import { eventKindTable, participantRoleTable } from '../../model/eventKinds.ts';
import type { EventReference } from '../../model/messages/dossier.ts';
import { statusTable } from '../../model/statuses.ts';
import { Locators } from '../parts/Locators.tsx';
import { Name } from '../parts/Name.tsx';
import { useLanguage, useTexts, useWording } from '../parts/useTexts.ts';
import { dateInWords } from '../../wording/dates.ts';
import { textIn } from '../../wording/names.ts';
import { semicolon } from '../../wording/punctuation.ts';
import { Chronicle } from './Chronicle.tsx';
import { RecordButton } from './record/RecordButton.tsx';
import { Told } from './Told.tsx';

function EventItem({ event }: { event: EventReference }) {
  const text = useTexts();
  const word = useWording();
  const language = useLanguage();
  return (
    <li className="tie">
      <span className="when">{event.date === null ? '?' : dateInWords(event.date, language)}</span>
      <div>
        <p>
          <RecordButton kind="event" id={event.id}>
            <Name of={event} />
          </RecordButton>{' '}
          <span className="tie__role">
            ({word(eventKindTable[event.kind].label)}
            {semicolon[language]}
            {word(participantRoleTable[event.role])})
          </span>
        </p>
        <p className="tie__summary" dir="auto">
          {textIn(event, 'summary', language)}
        </p>
        <Told word={text.outcome} told={textIn(event, 'outcome', language)} />
        <Told word={text.whyEnded} told={textIn(event, 'whyEnded', language)} />
        <p className="tie__source">
          {word(statusTable[event.status].label)} · <Locators evidence={event.evidence} />
        </p>
      </div>
    </li>
  );
}

/** The events in which an actor took part. */
export function EventList({ events }: { events: readonly EventReference[] }) {
  const text = useTexts();
  if (events.length === 0) return null;
  return (
    <Chronicle title={text.events} count={events.length}>
      {events.map((event) => (
        <EventItem key={`${event.id} ${event.role}`} event={event} />
      ))}
    </Chronicle>
  );
}

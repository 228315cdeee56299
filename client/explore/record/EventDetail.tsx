import { useQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import {
  eventKindTable,
  participantRoles,
  participantRoleTable,
} from '../../../model/eventKinds.ts';
import type { EventMessage, oneEventMessage } from '../../../model/messages/events.ts';
import { statusTable } from '../../../model/statuses.ts';
import { Locators } from '../../parts/Locators.tsx';
import { Name } from '../../parts/Name.tsx';
import { RecordSign } from '../../parts/RecordSign.tsx';
import { useLanguage, useTexts, useWording } from '../../parts/useTexts.ts';
import { eventPeriod } from '../../../wording/dates.ts';
import { textIn } from '../../../wording/names.ts';
import { recordTexts } from '../../../wording/recordTexts.ts';
import { eventCall } from '../../api/calls.ts';
import { Chronicle } from '../Chronicle.tsx';
import { FigureList } from '../FigureList.tsx';
import { SourceList } from '../SourceList.tsx';
import { Told } from '../Told.tsx';
import { ActorButton } from './ActorButton.tsx';
import { RecordButton } from './RecordButton.tsx';
import { RelationButton } from './RelationButton.tsx';
import { ShowOnMap } from './ShowOnMap.tsx';

type OneEvent = z.infer<typeof oneEventMessage>;

/** What kind of event it is, when and where it happened, and how it is known. */
function Kind({ event }: { event: OneEvent }) {
  const word = useWording();
  const language = useLanguage();
  const more = recordTexts[language];
  return (
    <p className="dossier__kind">
      <RecordSign what="event" />
      <span>
        {word(eventKindTable[event.kind].label)} ·{' '}
        <span className="num">{eventPeriod(event, language) ?? more.undated}</span>
        {event.places.map((place) => (
          <span key={place.id}>
            {' '}
            ·{' '}
            <RecordButton kind="place" id={place.id}>
              <Name of={place} />
            </RecordButton>
          </span>
        ))}{' '}
        · {word(statusTable[event.status].label)}
      </span>
    </p>
  );
}

/** Who took part, by role, each with what is told of it. */
function Participants({ participants }: Pick<EventMessage, 'participants'>) {
  const word = useWording();
  const language = useLanguage();
  const more = recordTexts[language];
  const roles = participantRoles.filter((role) => participants.some((part) => part.role === role));
  return (
    <Chronicle title={more.tookPart} count={participants.length}>
      {roles.flatMap((role) =>
        participants
          .filter((part) => part.role === role)
          .map((part) => (
            <li className="tie" key={`${role} ${part.actor}`}>
              <span className="when">{word(participantRoleTable[role])}</span>
              <div>
                <p>
                  <ActorButton actor={part.actor} />
                </p>
                {textIn(part, 'summary', language) !== null && (
                  <p className="tie__summary" dir="auto">
                    {textIn(part, 'summary', language)}
                  </p>
                )}
                <p className="tie__source">
                  {word(statusTable[part.status].label)} · <Locators evidence={part.evidence} />
                </p>
              </div>
            </li>
          )),
      )}
    </Chronicle>
  );
}

/** Everything recorded of an event. */
export function EventDetail({ event }: { event: OneEvent }) {
  const text = useTexts();
  const language = useLanguage();
  const more = recordTexts[language];
  const actors = [...new Set(event.participants.map(({ actor }) => actor))];
  return (
    <>
      <Kind event={event} />
      <p className="dossier__summary">
        <bdi>{textIn(event, 'summary', language)}</bdi> <Locators evidence={event.evidence} />
      </p>
      <Told word={text.outcome} told={textIn(event, 'outcome', language)} />
      <Told word={text.whyEnded} told={textIn(event, 'whyEnded', language)} />
      <ShowOnMap actors={actors}>{more.onMap}</ShowOnMap>
      <div className="ties">
        {event.participants.length > 0 && <Participants participants={event.participants} />}
        {event.relations.length > 0 && (
          <Chronicle title={more.cameAbout} count={event.relations.length}>
            {event.relations.map((relation) => (
              <li className="record__line" key={relation} data-relation={relation}>
                <RelationButton relation={relation} />
              </li>
            ))}
          </Chronicle>
        )}
        <FigureList figures={event.figures} />
        <SourceList sources={event.sources} />
      </div>
    </>
  );
}

/** The event of a view, asked of the API. */
export const useEvent = (id: string | null) =>
  useQuery({ ...eventCall(id ?? ''), enabled: id !== null });

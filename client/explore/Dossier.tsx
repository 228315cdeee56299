import type { ReactNode } from 'react';
import { actorKindTable, breadthTable } from '../../model/actorKinds.ts';
import { categoryTable } from '../../model/categories.ts';
import { eventKindTable, locationRoleTable, participantRoleTable } from '../../model/eventKinds.ts';
import type { DossierMessage } from '../../model/messages/dossier.ts';
import type { Day } from '../../model/partialDate.ts';
import { statusTable } from '../../model/statuses.ts';
import { dateInWords } from '../../wording/dates.ts';
import { nameIn, summaryIn } from '../../wording/names.ts';
import { useLanguage, useTexts, useWording } from '../parts/useTexts.ts';
import { ActorSign } from '../parts/ActorSign.tsx';
import { Locators } from '../parts/EvidenceList.tsx';
import { LineSign } from '../parts/LineSign.tsx';
import { Tie } from './Tie.tsx';

interface DossierProperties {
  readonly dossier: DossierMessage;
  readonly day: Day | null;
  /** What one can do with the actor, below its summary. */
  readonly actions: ReactNode;
  readonly onActor: (actor: string) => void;
  readonly onRelation: (relation: string) => void;
  readonly onLight: (actor: string | null) => void;
}

/** Everything recorded about an actor, to be read like a column of an encyclopaedia. */
export function Dossier({
  dossier,
  day,
  actions,
  onActor,
  onRelation,
  onLight,
}: DossierProperties) {
  const text = useTexts();
  const word = useWording();
  const language = useLanguage();
  const kind = word(actorKindTable[dossier.kind].singular);
  const others = [
    ...new Set([
      nameIn(dossier, language) === dossier.name ? null : dossier.name,
      ...dossier.aliases,
    ]),
  ].filter((name) => name !== null);
  const dataUntil = dossier.meta.dataUntil as Day;
  return (
    <>
      <p className="dossier__kind">
        <ActorSign kind={dossier.kind} breadth={dossier.breadth} />
        <span>
          {kind}
          {dossier.breadth === 'individual' ? '' : ` (${word(breadthTable[dossier.breadth])})`}
          {others.length > 0 && `, ${text.alsoWritten(others.join(', '))}`}
        </span>
      </p>
      <p className="dossier__summary">
        {summaryIn(dossier, language)}{' '}
        <Locators evidence={dossier.evidence} label={text.evidence} />
      </p>
      <Listings dossier={dossier} />
      {actions}
      <div className="ties">
        {dossier.relations.length === 0 && <p>{text.noRelations}</p>}
        {dossier.relations.map(({ category, count, items }) => (
          <section key={category} className="ties__group" data-category={category}>
            <h3 className="ties__head">
              <LineSign category={category} />
              <span>{word(categoryTable[category].label)}</span>
              <span className="num">{count}</span>
            </h3>
            <ul>
              {items.map((relation) => (
                <Tie
                  key={relation.id}
                  actor={dossier.id}
                  relation={relation}
                  day={day}
                  dataUntil={dataUntil}
                  onActor={onActor}
                  onRelation={onRelation}
                  onLight={onLight}
                />
              ))}
            </ul>
          </section>
        ))}
        {dossier.events.length > 0 && (
          <section className="ties__group">
            <h3 className="ties__head">
              <span /> <span>{text.events}</span>
              <span className="num">{dossier.events.length}</span>
            </h3>
            <ul>
              {dossier.events.map((event) => (
                <li className="tie" key={`${event.id} ${event.role}`}>
                  <span className="when">
                    {event.date === null ? '?' : dateInWords(event.date, language)}
                  </span>
                  <div>
                    <p>
                      <b>{nameIn(event, language)}</b>{' '}
                      <span className="tie__role">
                        ({word(eventKindTable[event.kind].label)};{' '}
                        {word(participantRoleTable[event.role])})
                      </span>
                    </p>
                    <p className="tie__summary">{summaryIn(event, language)}</p>
                    {event.outcome !== null && (
                      <p className="tie__summary">
                        <b>{text.outcome}:</b>{' '}
                        {language === 'fr' ? (event.outcomeFr ?? event.outcome) : event.outcome}
                      </p>
                    )}
                    {event.whyEnded !== null && (
                      <p className="tie__summary">
                        <b>{text.whyEnded}:</b>{' '}
                        {language === 'fr' ? (event.whyEndedFr ?? event.whyEnded) : event.whyEnded}
                      </p>
                    )}
                    <p className="tie__source">
                      {word(statusTable[event.status].label)} ·{' '}
                      <Locators evidence={event.evidence} label={text.evidence} />
                    </p>
                  </div>
                </li>
              ))}
            </ul>
          </section>
        )}
        {dossier.places.length > 0 && (
          <section className="ties__group">
            <h3 className="ties__head">
              <span /> <span>{text.places}</span>
              <span className="num">{dossier.places.length}</span>
            </h3>
            <ul>
              {dossier.places.map((place) => (
                <li className="tie" key={`${place.id} ${place.role}`}>
                  <span className="when">
                    {place.since === null
                      ? ''
                      : `${dateInWords(place.since, language)}${place.until === '..' ? ' –' : ''}`}
                  </span>
                  <p>
                    {word(locationRoleTable[place.role])} <b>{nameIn(place, language)}</b>{' '}
                    <span className="tie__source">
                      <Locators evidence={place.evidence} label={text.evidence} />
                    </span>
                  </p>
                </li>
              ))}
            </ul>
          </section>
        )}
        <section className="ties__group">
          <h3 className="ties__head">
            <span /> <span>{text.sources}</span>
            <span className="num">{dossier.sources.length}</span>
          </h3>
          <ul>
            {dossier.sources.map((source) => (
              <li className="tie" key={source.id}>
                <span className="when">{source.date?.slice(0, 4) ?? '?'}</span>
                <p>
                  <cite>{language === 'fr' ? (source.titleFr ?? source.title) : source.title}</cite>
                  {source.author === null ? '' : `, ${source.author}`}
                </p>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </>
  );
}

/** Who lists the actor as terrorist, and who is recorded not to: never by association. */
function Listings({ dossier }: { dossier: DossierMessage }) {
  const text = useTexts();
  const language = useLanguage();
  const listings = dossier.relations
    .flatMap(({ items }) => items)
    .filter(({ type, target }) => type === 'LISTED_AS_TERRORIST' && target.id === dossier.id);
  if (listings.length === 0) return null;
  const names = (refuted: boolean): string =>
    listings
      .filter(({ status }) => (status === 'refuted') === refuted)
      .map(({ source }) => nameIn(source, language))
      .join(', ');
  return (
    <p className="dossier__listed">
      {/* The sign of the listed would say the opposite beside who is not. */}
      {names(false) !== '' && <b aria-hidden="true">§</b>}
      <span>
        {names(false) !== '' && text.listedBy(names(false))}{' '}
        {names(true) !== '' && text.notListedBy(names(true))}
      </span>
    </p>
  );
}

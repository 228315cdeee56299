import { type ReactNode } from 'react';
import { actorKindRow, breadthTable } from '../../model/actorKinds.ts';
import type { DossierMessage } from '../../model/messages/dossier.ts';
import type { Day } from '../../model/partialDate.ts';
import type { Moment } from '../graph/moment.ts';
import { ActorSign } from '../parts/ActorSign.tsx';
import { Attributes } from '../parts/Attributes.tsx';
import { Locators } from '../parts/Locators.tsx';
import { useLanguage, useTexts, useWording } from '../parts/useTexts.ts';
import { textIn } from '../../wording/names.ts';
import { Corrections } from './own/Corrections.tsx';
import { EventList } from './EventList.tsx';
import { FigureList } from './FigureList.tsx';
import { Listings } from './Listings.tsx';
import { PlaceList } from './PlaceList.tsx';
import { RelationGroup } from './RelationGroup.tsx';
import { SourceList } from './SourceList.tsx';
import { AlsoWritten } from '../parts/AlsoWritten.tsx';

interface DossierProperties {
  readonly dossier: DossierMessage;
  readonly day: Day | null;
  readonly moment: Moment;
  readonly lastDay: Day;
  readonly certainOnly: boolean;
  /** What one can do with the actor, below its summary. */
  readonly actions: ReactNode;
  readonly onActor: (actor: string) => void;
}

/** What kind of actor it is, and how else it is written. */
function Kind({ dossier }: Pick<DossierProperties, 'dossier'>) {
  const word = useWording();
  const language = useLanguage();
  const { kind, breadth, name, aliases } = dossier;
  const shown = textIn(dossier, 'name', language);
  const others = [...new Set([name, ...aliases])].filter((other) => other !== shown);
  return (
    <p className="dossier__kind">
      <ActorSign kind={kind} breadth={breadth} />
      <span>
        {word(actorKindRow(kind).singular)}
        {breadth === 'individual' ? '' : ` (${word(breadthTable[breadth])})`}
        <AlsoWritten names={others} after="," />
      </span>
    </p>
  );
}

/** Everything recorded about an actor, to be read like a column of an encyclopaedia. */
export function Dossier({
  dossier,
  day,
  moment,
  lastDay,
  certainOnly,
  actions,
  onActor,
}: DossierProperties) {
  const text = useTexts();
  const language = useLanguage();
  return (
    <>
      <Kind dossier={dossier} />
      <p className="dossier__summary">
        <bdi>{textIn(dossier, 'summary', language)}</bdi> <Locators evidence={dossier.evidence} />
      </p>
      <Corrections of={dossier} />
      <Listings
        actor={dossier.id}
        relations={dossier.relations.flatMap(({ items }) => items)}
        asOf={day ?? lastDay}
      />
      {actions}
      <div className="ties">
        {dossier.relations.length === 0 && <p>{text.noRelations}</p>}
        {dossier.relations.map((group) => (
          <RelationGroup
            key={group.category}
            group={group}
            actor={dossier.id}
            day={day}
            moment={moment}
            lastDay={lastDay}
            certainOnly={certainOnly}
            onActor={onActor}
          />
        ))}
        <EventList events={dossier.events} />
        <PlaceList places={dossier.places} />
        <FigureList figures={dossier.figures} />
        <Attributes attributes={dossier.attributes} />
        <SourceList sources={dossier.sources} />
      </div>
    </>
  );
}

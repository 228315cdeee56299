import { locationRoleTable } from '../../model/eventKinds.ts';
import type { DossierMessage } from '../../model/messages/dossier.ts';
import { Locators } from '../parts/Locators.tsx';
import { Name } from '../parts/Name.tsx';
import { useLanguage, useTexts, useWording } from '../parts/useTexts.ts';
import { periodInWords } from '../../wording/dates.ts';
import { Chronicle } from './Chronicle.tsx';
import { RecordButton } from './record/RecordButton.tsx';

/** Where an actor is, was or acts. */
export function PlaceList({ places }: Pick<DossierMessage, 'places'>) {
  const text = useTexts();
  const word = useWording();
  const language = useLanguage();
  if (places.length === 0) return null;
  return (
    <Chronicle title={text.places} count={places.length}>
      {places.map((place) => (
        <li className="tie" key={`${place.id} ${place.role}`}>
          <span className="when">
            {place.since === null
              ? ''
              : periodInWords({ ...place, ended: false }, 'state', language)}
          </span>
          <p>
            {word(locationRoleTable[place.role])}{' '}
            <RecordButton kind="place" id={place.id}>
              <Name of={place} />
            </RecordButton>{' '}
            <span className="tie__source">
              <Locators evidence={place.evidence} />
            </span>
          </p>
        </li>
      ))}
    </Chronicle>
  );
}

import type { DossierMessage } from '../../model/messages/dossier.ts';
import type { EventMessage } from '../../model/messages/events.ts';
import { statusTable } from '../../model/statuses.ts';
import { Locators } from '../parts/Locators.tsx';
import { useLanguage, useTexts, useWording } from '../parts/useTexts.ts';
import { dateInWords } from '../../wording/dates.ts';
import { textIn } from '../../wording/names.ts';
import { Chronicle } from './Chronicle.tsx';

/** Numbers that are recorded of an actor, an event or a place, each with its source. */
export function FigureList({
  figures,
}: {
  figures: DossierMessage['figures'] | EventMessage['figures'];
}) {
  const text = useTexts();
  const word = useWording();
  const language = useLanguage();
  if (figures.length === 0) return null;
  return (
    <Chronicle title={text.figures} count={figures.length}>
      {figures.map((figure) => (
        <li className="tie" key={figure.id}>
          <span className="when">
            {figure.date === null ? '?' : dateInWords(figure.date, language)}
          </span>
          <p>
            <bdi>{textIn(figure, 'measure', language)}</bdi>{' '}
            <b>
              {figure.value}
              {figure.unit === null ? '' : ` ${figure.unit}`}
            </b>{' '}
            <span className="tie__source">
              {word(statusTable[figure.status].label)} · <Locators evidence={figure.evidence} />
            </span>
          </p>
        </li>
      ))}
    </Chronicle>
  );
}

import { useState } from 'react';
import type { MetricMessage } from '../../../model/messages/metrics.ts';
import { useLanguage, useWording } from '../../parts/useTexts.ts';
import { groupInWords, measureTexts } from '../../../wording/measureTexts.ts';
import { nameIn } from '../../../wording/names.ts';
import type { MeasuredLook } from './measuredLook.ts';
import { MeasureSwatch } from './MeasureSwatch.tsx';

/** Groups before the rest is asked for, and as many again with each asking. */
const few = 10;

interface GroupProperties extends Pick<MetricMessage, 'groups'> {
  readonly look: MeasuredLook;
}

/** The groups of an answer, each by its size and those in it with most ties. */
export function GroupList({ groups, look }: GroupProperties) {
  const word = useWording();
  const language = useLanguage();
  const [most, setMost] = useState(few);
  if (groups.length === 0) return null;
  return (
    <section className="measures__part">
      <h2 className="caps">{word(measureTexts.groups)}</h2>
      <ol className="measures__groups">
        {groups.slice(0, most).map(({ size, actors }, at) => (
          <li key={actors[0]?.id ?? at}>
            <MeasureSwatch
              tint={look.groups.find(({ group }) => group === at + 1)?.tint ?? 'group-other'}
            />{' '}
            {word(
              groupInWords(
                size,
                actors.map((actor) => nameIn(actor, language)),
              ),
            )}
          </li>
        ))}
      </ol>
      {most < groups.length && (
        <button type="button" className="chip" onClick={() => setMost(most + few)}>
          {word(measureTexts.more)}
        </button>
      )}
    </section>
  );
}

import { useState } from 'react';
import type { MetricMessage } from '../../../model/messages/metrics.ts';
import { useWording } from '../../parts/useTexts.ts';
import { measureTexts } from '../../../wording/measureTexts.ts';
import { ActorButton } from '../record/ActorButton.tsx';

type Triad = MetricMessage['triads'][number];

/** Triads before the rest is asked for, and as many again with each asking. */
const few = 8;

/** Three actors, and on what terms each two are. */
function TriadItem({ triad: { actors, signs } }: { triad: Triad }) {
  return (
    <li>
      {actors.map(({ id }, at) => (
        <span key={id}>
          <ActorButton actor={id} /> <b>{signs[at] === 1 ? '+' : '−'}</b>{' '}
          {at === 2 && <ActorButton actor={actors[0]?.id ?? ''} />}
        </span>
      ))}
    </li>
  );
}

/** The unbalanced triads of an answer. */
export function TriadList({ triads }: Pick<MetricMessage, 'triads'>) {
  const word = useWording();
  const [most, setMost] = useState(few);
  if (triads.length === 0) return null;
  return (
    <section className="measures__part">
      <h2 className="caps">{word(measureTexts.triads)}</h2>
      <p className="measures__note">{word(measureTexts.triadsNote)}</p>
      <ul className="measures__triads">
        {triads.slice(0, most).map((triad) => (
          <TriadItem key={triad.actors.map(({ id }) => id).join(' ')} triad={triad} />
        ))}
      </ul>
      {most < triads.length && (
        <button type="button" className="chip" onClick={() => setMost(most + few)}>
          {word(measureTexts.more)}
        </button>
      )}
    </section>
  );
}

import { eventKindTable } from '../../model/eventKinds.ts';
import type { ReachMessage } from '../../model/messages/reach.ts';
import { dateInWords } from '../../wording/dates.ts';
import { actorsSaid } from '../../wording/said.ts';
import { Cited } from './Cited.tsx';
import type { Reading } from './reading.ts';
import { Sentence } from './Sentence.tsx';

interface AttemptItemProperties {
  readonly attempt: ReachMessage['attempts'][number];
  readonly reading: Reading;
  /** Whether who took part is left out. */
  readonly brief?: boolean;
}

/** Something that was tried: when, what came of it, why it ended, who took part. */
export function AttemptItem({ attempt, reading, brief = false }: AttemptItemProperties) {
  const { language, text } = reading;
  const { name, kind, date, outcome, whyEnded, participants, evidence } = attempt;
  const actors = [...new Set(participants.map(({ actor }) => actor))];
  const colon = language === 'fr' ? '\u00a0: ' : ': ';
  return (
    <li className="attempt">
      <p>
        <span className="when">{date === null ? '?' : dateInWords(date, language)}</span>{' '}
        <b>
          <bdi>{name[language]}</bdi>
        </b>{' '}
        <span className="attempt__kind">({eventKindTable[kind].label[language]})</span>
      </p>
      {outcome !== null && <p>{outcome[language]}</p>}
      {whyEnded !== null && (
        <p>
          {text.whyEnded}
          {colon}
          {whyEnded[language]}
        </p>
      )}
      <p className="attempt__who">
        {!brief && (
          <>
            <Sentence of={actorsSaid(actors, language)} reading={reading} />{' '}
          </>
        )}
        <Cited evidence={evidence} relation={null} reading={reading} />
      </p>
    </li>
  );
}

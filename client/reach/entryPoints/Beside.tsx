import type { ReachMessage } from '../../../model/messages/reach.ts';
import { numberIn } from '../../../wording/counted.ts';
import { stanceSaid } from '../../../wording/stanceSentence.ts';
import { ActorLink } from '../ActorLink.tsx';
import { AttemptItem } from '../AttemptItem.tsx';
import { Cited } from '../Cited.tsx';
import type { Reading } from '../reading.ts';
import { Sentence } from '../Sentence.tsx';
import { holdersOf } from '../stances/holders.ts';
import './beside.css';

interface BesideProperties {
  readonly answer: Pick<ReachMessage, 'objectors' | 'attempts' | 'unknowns'>;
  readonly reading: Reading;
  /** To the whole stance board, and to the ledger. */
  readonly onStances: () => void;
  readonly onLedger: () => void;
}

/** How many stand beside the entry points; the rest is one click away. */
const few = 6;
const fewTried = 3;

const Head = ({ title, count, reading }: { title: string; count: number; reading: Reading }) => (
  <h3>
    {title} <span className="num">{numberIn(count, reading.language)}</span>
  </h3>
);

/** Who objects, the strongest first: how strongly, in what share, and to talks with whom. */
function Objectors({ answer, reading, onStances }: BesideProperties) {
  const { text, language } = reading;
  const held = holdersOf(answer.objectors.filter(({ predicted }) => !predicted));
  return (
    <section aria-label={text.objections}>
      <Head title={text.objections} count={held.length} reading={reading} />
      {held.length === 0 && <p>{text.noObjections}</p>}
      <ul>
        {held.slice(0, few).map(({ actor, stances: [strongest] }) => (
          <li key={actor}>
            <b>
              <ActorLink actor={actor} reading={reading} />
            </b>
            {language === 'fr' ? '\u00a0: ' : ': '}
            <Sentence
              of={stanceSaid(strongest, reading.sources, language)}
              reading={reading}
            />{' '}
            <Cited evidence={strongest.evidence} relation={strongest.relation} reading={reading} />
          </li>
        ))}
      </ul>
      <p>
        <button type="button" className="act act--minor" onClick={onStances}>
          {text.allObjections}
        </button>
      </p>
    </section>
  );
}

function Tried({ answer, reading, onLedger }: BesideProperties) {
  const { text } = reading;
  return (
    <section aria-label={text.attempts}>
      <Head title={text.attempts} count={answer.attempts.length} reading={reading} />
      {answer.attempts.length === 0 && <p>{text.noAttempts}</p>}
      <ul>
        {answer.attempts.slice(0, fewTried).map((attempt) => (
          <AttemptItem key={attempt.event} attempt={attempt} reading={reading} brief />
        ))}
      </ul>
      <p>
        <button type="button" className="act act--minor" onClick={onLedger}>
          {text.allAttempts}
        </button>
      </p>
    </section>
  );
}

const UnknownList = ({ of, reading }: { of: ReachMessage['unknowns']; reading: Reading }) => (
  <ul>
    {of.map(({ kind, about, text }) => (
      <li key={`${kind} ${about.join(' ')}`}>{text[reading.language]}</li>
    ))}
  </ul>
);

function Unknowns({ answer: { unknowns }, reading }: Pick<BesideProperties, 'answer' | 'reading'>) {
  const { text } = reading;
  const rest = unknowns.slice(few);
  return (
    <section aria-label={text.unknowns}>
      <h3>{text.unknowns}</h3>
      <UnknownList of={unknowns.slice(0, few)} reading={reading} />
      {rest.length > 0 && (
        <details>
          <summary>{text.more(rest.length)}</summary>
          <UnknownList of={rest} reading={reading} />
        </details>
      )}
    </section>
  );
}

/** What stands beside the entry points, whoever asks: who objects, what was tried, what is not known. */
export function Beside(properties: BesideProperties) {
  return (
    <aside className="beside">
      <Objectors {...properties} />
      <Tried {...properties} />
      <Unknowns {...properties} />
    </aside>
  );
}

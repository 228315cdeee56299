import { useId, useState } from 'react';
import { entrySaid } from '../../../wording/entrySentence.ts';
import { ActorSign } from '../../parts/ActorSign.tsx';
import { ActorLink } from '../ActorLink.tsx';
import { Cited } from '../Cited.tsx';
import type { Reading } from '../reading.ts';
import { Sentence } from '../Sentence.tsx';
import { EntryDetail } from './EntryDetail.tsx';
import { EntryWay } from './EntryWay.tsx';
import { StandingMarks } from './StandingMarks.tsx';
import { whyLost } from './whyLost.ts';
import type { EntryProperties } from './entryProperties.ts';

const Sign = ({ actor, reading }: { actor: string; reading: Reading }) => {
  const known = Object.hasOwn(reading.actors, actor) ? reading.actors[actor] : undefined;
  return known === undefined ? null : <ActorSign kind={known.kind} breadth={known.breadth} />;
};

/** Who, on what ground, since when, on whose word, in what state, what speaks against; opened, all that is recorded of it. */
export function EntryLine({ entry, answer, reading }: EntryProperties) {
  const [open, setOpen] = useState(false);
  const detail = useId();
  const { text, language } = reading;
  const [best] = entry.relations;
  const why = whyLost(entry, language);
  return (
    <li className="entry" data-class={entry.class} data-open={open || undefined}>
      <button
        type="button"
        className="entry__open"
        aria-expanded={open}
        aria-controls={detail}
        aria-label={text.details(reading.nameOf(entry.actor))}
        onClick={() => setOpen(!open)}
      >
        <span aria-hidden="true">{open ? '–' : '+'}</span>
      </button>
      <div className="entry__body">
        <p className="entry__line">
          <Sign actor={entry.actor} reading={reading} />
          <span>
            <b>
              <ActorLink actor={entry.actor} reading={reading} />
            </b>
            {language === 'fr' ? '\u00a0: ' : ': '}
            <Sentence of={entrySaid(entry, reading.sources, language)} reading={reading} />{' '}
            {best !== undefined && (
              <Cited evidence={best.evidence} relation={best.id} reading={reading} />
            )}
          </span>
        </p>
        {why !== null && <p className="entry__why">{why}</p>}
        <StandingMarks entry={entry} reading={reading} />
        <EntryWay entry={entry} question={answer.question} reading={reading} />
        <div id={detail}>
          {open && <EntryDetail entry={entry} answer={answer} reading={reading} />}
        </div>
      </div>
    </li>
  );
}

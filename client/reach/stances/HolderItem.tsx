import { actorsSaid } from '../../../wording/said.ts';
import { stanceSigns, stanceTexts } from '../../../wording/stanceBoard.ts';
import { stanceSaid } from '../../../wording/stanceSentence.ts';
import { ActorLink } from '../ActorLink.tsx';
import { Cited } from '../Cited.tsx';
import type { Reading } from '../reading.ts';
import { Sentence } from '../Sentence.tsx';
import type { Holder } from './holders.ts';

interface HolderItemProperties {
  readonly holder: Holder;
  readonly reading: Reading;
}

/** What somebody could stop: entry points that he is above of, mandated, or objects to. */
function Blocks({ stances, reading }: { stances: Holder['stances']; reading: Reading }) {
  const actors = [
    ...new Set(stances.flatMap(({ couldBlock }) => couldBlock.map(({ actor }) => actor))),
  ];
  if (actors.length === 0) return null;
  const { language } = reading;
  return (
    <p className="holder__blocks">
      {stanceTexts[language].couldBlock}
      {language === 'fr' ? '\u00a0: ' : ': '}
      <Sentence of={actorsSaid(actors, language)} reading={reading} />
    </p>
  );
}

/** Somebody who is for or against talks: how strongly, with whom, in what share, since when, on whose word. */
export function HolderItem({ holder, reading }: HolderItemProperties) {
  const { actor, stances } = holder;
  const { language } = reading;
  const text = stanceTexts[language];
  const [{ stand, predicted }] = stances;
  const isAgainst = stand === 'against' || stand === 'concerned';
  return (
    <li className="holder" data-side={isAgainst ? 'against' : 'for'}>
      <span className="holder__sign" aria-hidden="true">
        {stanceSigns[stand]}
      </span>
      <div>
        <p>
          <b>
            <ActorLink actor={actor} reading={reading} />
          </b>
          {predicted && ` (${isAgainst ? text.expectedAgainst : text.expectedFor})`}
        </p>
        {stances.map((stance) => (
          <p key={stance.relation} className="holder__stance">
            <Sentence of={stanceSaid(stance, reading.sources, language)} reading={reading} />.{' '}
            <span className="holder__summary">
              {language === 'fr' ? (stance.summaryFr ?? stance.summary) : stance.summary}
            </span>{' '}
            <Cited evidence={stance.evidence} relation={stance.relation} reading={reading} />
          </p>
        ))}
        <Blocks stances={stances} reading={reading} />
      </div>
    </li>
  );
}

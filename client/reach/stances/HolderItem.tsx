import type { StanceMessage } from '../../../model/messages/entryPoint.ts';
import { wordOf } from '../../../wording/entrySentence.ts';
import { occasionInWords } from '../../../wording/occasion.ts';
import { actorSaid, actorsSaid, said, type Said } from '../../../wording/said.ts';
import { stanceSigns, stanceTexts, strengthWords } from '../../../wording/stanceBoard.ts';
import { ActorLink } from '../ActorLink.tsx';
import { Cited } from '../Cited.tsx';
import type { Reading } from '../reading.ts';
import { Sentence } from '../Sentence.tsx';
import type { Holder } from './holders.ts';

interface HolderItemProperties {
  readonly holder: Holder;
  readonly reading: Reading;
}

/** "opposition to talks with the group, several members, since 2018, reported by …". */
function stanceSaid(stance: StanceMessage, { language, sources }: Reading): Said {
  const { strength, via, toward, role } = stance;
  const words = strengthWords[strength]?.[language] ?? strength;
  const asides = [
    role?.[language] ?? '',
    occasionInWords(stance, 'state', language),
    wordOf(stance, sources, language) ?? '',
  ].filter((aside) => aside !== '' && aside !== words);
  return said`${words} ${actorSaid(via ?? toward)}${asides.map((aside) => `, ${aside}`).join('')}.`;
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
            <Sentence of={stanceSaid(stance, reading)} reading={reading} />{' '}
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

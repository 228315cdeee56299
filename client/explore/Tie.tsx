import { channelOn } from '../../model/channelState.ts';
import type { RelationItem } from '../../model/messages/dossier.ts';
import type { Day } from '../../model/partialDate.ts';
import { relationTypeRow } from '../../model/relationTypes.ts';
import { channelTable, degreeTable } from '../../model/statuses.ts';
import { holdingOf, type Holding } from '../graph/holding.ts';
import type { Moment } from '../graph/moment.ts';
import { Claim } from '../parts/Claim.tsx';
import { ChannelSign } from '../parts/LineSign.tsx';
import { Locators } from '../parts/Locators.tsx';
import { Name } from '../parts/Name.tsx';
import { OwnMark } from '../parts/OwnMark.tsx';
import { useLanguage, useTexts, useWording } from '../parts/useTexts.ts';
import { light } from '../state/attention.ts';
import { agreeing } from '../../wording/agreement.ts';
import { periodInWords } from '../../wording/dates.ts';
import { elide } from '../../wording/elision.ts';
import { textIn } from '../../wording/names.ts';
import { changeView } from '../state/useView.ts';

export interface TieProperties {
  /** Whose dossier it is. */
  readonly actor: string;
  readonly relation: RelationItem;
  readonly day: Day | null;
  readonly moment: Moment;
  readonly lastDay: Day;
  readonly onActor: (actor: string) => void;
}

const capital = (words: string): string => words.charAt(0).toLocaleUpperCase() + words.slice(1);

/** What is said, with whom it is tied: the words of the type, the other actor, and the role. */
function Sentence({ actor, relation, onActor }: TieProperties) {
  const word = useWording();
  const language = useLanguage();
  const row = relationTypeRow(relation.type);
  const isOutward = relation.source.id === actor;
  const [self, other] = isOutward
    ? [relation.source, relation.target]
    : [relation.target, relation.source];
  const role = textIn(relation, 'role', language);
  const told = `${capital(agreeing(isOutward ? row.outgoing : row.incoming, self.breadth, language))} `;
  return (
    <>
      {language === 'fr' ? elide(told, textIn(other, 'name', language)) : told}
      <button
        type="button"
        className="tie__actor"
        onClick={() => onActor(other.id)}
        onMouseEnter={() => light(other.id)}
        onMouseLeave={() => light(null)}
        onFocus={() => light(other.id)}
        onBlur={() => light(null)}
      >
        <Name of={other} />
      </button>
      {relation.degree !== null && <span> ({word(degreeTable[relation.degree].label)})</span>}
      {role !== null && (
        <span className="tie__role">
          , <bdi>{role}</bdi>
        </span>
      )}
    </>
  );
}

/** What the dates leave to be said about the day. */
function OnDay({ relation, holding }: { relation: RelationItem; holding: Holding }) {
  const text = useTexts();
  const isState = relationTypeRow(relation.type).nature === 'state';
  if (holding === 'not') return <span> · {text.past}</span>;
  return (
    <>
      {holding === 'maybe' && <span> · {text.mayHaveHeld}</span>}
      {isState && relation.until === null && <span> · {text.endUnknown}</span>}
    </>
  );
}

/** One relation of a dossier: a sentence with its date, and below, smaller, status, speaker, channel and locator. */
export function Tie(properties: TieProperties) {
  const { relation, day, moment, lastDay } = properties;
  const text = useTexts();
  const word = useWording();
  const language = useLanguage();
  const { nature } = relationTypeRow(relation.type);
  const channel = channelOn(relation.channel, relation.channelSince, day ?? lastDay, lastDay);
  const holding = holdingOf(relation, moment, lastDay);
  const isSaid = relation.status === 'reported' || relation.status === 'claimed';
  const sentence = <Sentence {...properties} />;
  return (
    <li className="tie" data-holding={holding} data-relation={relation.id}>
      <span className="when">{periodInWords(relation, nature, language)}</span>
      <div>
        <p className={isSaid ? 'said' : undefined}>
          {relation.status === 'refuted' ? (
            <s>
              <span className="vh">{text.refutedMark} </span>
              {sentence}
            </s>
          ) : (
            sentence
          )}
        </p>
        <p className="tie__summary" dir="auto">
          {textIn(relation, 'summary', language)}
        </p>
        <p className="tie__source">
          {channel !== null && (
            <span className="tie__channel">
              <ChannelSign channel={channel} /> {word(channelTable[channel].label)} ·{' '}
            </span>
          )}
          <OwnMark set={relation.set} after=" · " />
          <Claim of={relation} />
          <OnDay relation={relation} holding={holding} />
          {' · '}
          <Locators
            evidence={relation.evidence}
            onOpen={() => changeView({ relation: relation.id })}
          />
        </p>
      </div>
    </li>
  );
}

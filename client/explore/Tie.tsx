import { channelOn } from '../../model/channelState.ts';
import { boundsOf, holdsOn } from '../../model/interval.ts';
import type { RelationItem } from '../../model/messages/dossier.ts';
import type { Day } from '../../model/partialDate.ts';
import { relationTypeRow } from '../../model/relationTypes.ts';
import { channelTable, degreeTable, statusTable } from '../../model/statuses.ts';
import { periodInWords } from '../../wording/dates.ts';
import { nameIn, roleIn, speakerIn, summaryIn } from '../../wording/names.ts';
import { useLanguage, useTexts, useWording } from '../parts/useTexts.ts';
import { Locators } from '../parts/EvidenceList.tsx';
import { ChannelSign } from '../parts/LineSign.tsx';

interface TieProperties {
  readonly actor: string;
  readonly relation: RelationItem;
  readonly day: Day | null;
  readonly dataUntil: Day;
  readonly onActor: (actor: string) => void;
  readonly onRelation: (relation: string) => void;
  readonly onLight: (actor: string | null) => void;
}

const capital = (words: string): string => words.charAt(0).toLocaleUpperCase() + words.slice(1);

/** One relation of a dossier: a sentence with its date, and below, smaller, status, speaker, channel and locator. */
export function Tie({
  actor,
  relation,
  day,
  dataUntil,
  onActor,
  onRelation,
  onLight,
}: TieProperties) {
  const text = useTexts();
  const word = useWording();
  const language = useLanguage();
  const row = relationTypeRow(relation.type);
  const outward = relation.source.id === actor;
  const other = outward ? relation.target : relation.source;
  const channel = channelOn(relation.channel, relation.channelSince, day ?? dataUntil, dataUntil);
  const holding =
    day === null
      ? { holds: true, certain: true }
      : holdsOn(boundsOf(relation, row.nature, dataUntil), row.nature, day);
  const [role, speaker] = [roleIn(relation, language), speakerIn(relation, language)];
  const said = relation.status === 'reported' || relation.status === 'claimed';
  const sentence = (
    <>
      {capital(word(outward ? row.outgoing : row.incoming))}{' '}
      <button
        type="button"
        className="tie__actor"
        onClick={() => onActor(other.id)}
        onMouseEnter={() => onLight(other.id)}
        onMouseLeave={() => onLight(null)}
        onFocus={() => onLight(other.id)}
        onBlur={() => onLight(null)}
      >
        {nameIn(other, language)}
      </button>
      {relation.degree !== null && <span> ({word(degreeTable[relation.degree].label)})</span>}
      {role !== null && <span className="tie__role">, {role}</span>}
    </>
  );
  return (
    <li className="tie" data-past={holding.holds ? undefined : true}>
      <span className="when">{periodInWords(relation, row.nature, language)}</span>
      <div>
        <p className={said ? 'said' : undefined}>
          {relation.status === 'refuted' ? <s>{sentence}</s> : sentence}
        </p>
        <p className="tie__summary">{summaryIn(relation, language)}</p>
        <p className="tie__source">
          {channel !== null && (
            <span className="tie__channel">
              <ChannelSign channel={channel} /> {word(channelTable[channel].label)} ·{' '}
            </span>
          )}
          <span className={relation.status === 'asserted' ? undefined : 'tie__status'}>
            {word(statusTable[relation.status].label)}
          </span>
          {speaker !== null && <em> {text.saidBy(speaker)}</em>}
          {!holding.holds && <span> · {text.pastRelations}</span>}
          {holding.holds && row.nature === 'state' && relation.until === null && (
            <span> · {text.endUnknown}</span>
          )}
          {' · '}
          <Locators
            evidence={relation.evidence}
            label={text.evidence}
            onOpen={() => onRelation(relation.id)}
          />
        </p>
      </div>
    </li>
  );
}

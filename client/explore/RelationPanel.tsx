import type { ActorReference, RelationMessage } from '../../model/messages/dossier.ts';
import { relationTypeRow } from '../../model/relationTypes.ts';
import { channelTable, degreeTable, statusTable } from '../../model/statuses.ts';
import { Attributes } from '../parts/Attributes.tsx';
import { Claim } from '../parts/Claim.tsx';
import { ChannelSign, LineSign } from '../parts/LineSign.tsx';
import { Name } from '../parts/Name.tsx';
import { useLanguage, useTexts, useWording } from '../parts/useTexts.ts';
import { dateInWords, periodInWords } from '../../wording/dates.ts';
import { agreeing } from '../../wording/agreement.ts';
import { locatorIn } from '../../wording/locators.ts';
import { textIn } from '../../wording/names.ts';
import { Corrections } from './own/Corrections.tsx';
import './relationPanel.css';

interface RelationProperties {
  readonly relation: RelationMessage;
  readonly onActor: (actor: string) => void;
}

/** Who, what, with whom, in three lines. */
function Between({ relation, onActor }: RelationProperties) {
  const text = useTexts();
  const language = useLanguage();
  const role = textIn(relation, 'role', language);
  const actor = (of: ActorReference) => (
    <button type="button" className="tie__actor" onClick={() => onActor(of.id)}>
      <Name of={of} />
    </button>
  );
  const lines = (
    <>
      {actor(relation.source)}
      <span className="relation__verb">
        <LineSign category={relation.category} />{' '}
        {agreeing(relationTypeRow(relation.type).outgoing, relation.source.breadth, language)}
      </span>
      {actor(relation.target)}
    </>
  );
  return (
    <div className="relation__sentence">
      {relation.status === 'refuted' ? (
        <s>
          <span className="vh">{text.refutedMark} </span>
          {lines}
        </s>
      ) : (
        lines
      )}
      {role !== null && <bdi className="tie__role">{role}</bdi>}
    </div>
  );
}

/** When, how it is known, and what is particular to its type. */
function Facts({ relation }: Pick<RelationProperties, 'relation'>) {
  const text = useTexts();
  const word = useWording();
  const language = useLanguage();
  const { status, degree, channel, channelSince } = relation;
  return (
    <dl className="facts">
      <dt>{text.when}</dt>
      <dd>{periodInWords(relation, relationTypeRow(relation.type).nature, language)}</dd>
      <dt>{text.status}</dt>
      <dd>
        <Claim of={relation} /> ({word(statusTable[status].meaning)})
      </dd>
      {degree !== null && (
        <>
          <dt>{text.degree}</dt>
          <dd>{word(degreeTable[degree].label)}</dd>
        </>
      )}
      {channel !== null && (
        <>
          <dt>{text.channel}</dt>
          <dd>
            <ChannelSign channel={channel} /> {word(channelTable[channel].label)}
            {channelSince === null ? '' : `, ${dateInWords(channelSince, language)}`}
          </dd>
        </>
      )}
    </dl>
  );
}

/** Where it can be read: each publication once, with the places in it. */
function EvidenceList({ relation }: Pick<RelationProperties, 'relation'>) {
  const language = useLanguage();
  const sources = [...new Set(relation.evidence.map(({ source }) => source))];
  return (
    <ul className="evidence">
      {sources.map((source) => {
        const record = relation.sources.find(({ id }) => id === source);
        const title = record === undefined ? source : textIn(record, 'title', language);
        const date = record?.date ?? null;
        const more = [
          record?.author ?? null,
          date === null ? null : dateInWords(date, language),
        ].filter((told) => told !== null);
        return (
          <li key={source}>
            <b>
              {relation.evidence
                .filter((item) => item.source === source)
                .map(({ locator }) => locatorIn(locator, language))
                .join(', ')}
            </b>{' '}
            <span>
              <cite>
                <bdi>{title}</bdi>
              </cite>
              {more.map((told) => (
                <span key={told}>
                  , <bdi>{told}</bdi>
                </span>
              ))}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** One relation with its evidence: what is said, by whom, and where it can be read. */
export function RelationPanel({ relation, onActor }: RelationProperties) {
  const text = useTexts();
  const language = useLanguage();
  return (
    <div className="relation" data-category={relation.category}>
      <Between relation={relation} onActor={onActor} />
      <p className="dossier__summary" dir="auto">
        {textIn(relation, 'summary', language)}
      </p>
      <Corrections of={relation} />
      <Facts relation={relation} />
      <Attributes attributes={relation.attributes} />
      <h3 className="caps">{text.evidence}</h3>
      <EvidenceList relation={relation} />
    </div>
  );
}

import type { RelationMessage } from '../../model/messages/dossier.ts';
import { relationTypeRow } from '../../model/relationTypes.ts';
import { channelTable, degreeTable, statusTable } from '../../model/statuses.ts';
import { dateInWords, periodInWords } from '../../wording/dates.ts';
import { nameIn, roleIn, speakerIn, summaryIn } from '../../wording/names.ts';
import { useLanguage, useTexts, useWording } from '../parts/useTexts.ts';
import { ChannelSign } from '../parts/LineSign.tsx';

/** One relation with its evidence: what is said, by whom, and where it can be read. */
export function RelationPanel({
  relation,
  onActor,
}: {
  relation: RelationMessage;
  onActor: (actor: string) => void;
}) {
  const text = useTexts();
  const word = useWording();
  const language = useLanguage();
  const row = relationTypeRow(relation.type);
  const [role, speaker] = [roleIn(relation, language), speakerIn(relation, language)];
  return (
    <div className="relation" data-category={relation.category}>
      <p className="relation__sentence">
        <button type="button" className="tie__actor" onClick={() => onActor(relation.source.id)}>
          {nameIn(relation.source, language)}
        </button>{' '}
        {word(row.outgoing)}{' '}
        <button type="button" className="tie__actor" onClick={() => onActor(relation.target.id)}>
          {nameIn(relation.target, language)}
        </button>
        {role !== null && `, ${role}`}
      </p>
      <p className="dossier__summary">{summaryIn(relation, language)}</p>
      <dl className="facts">
        <dt>{text.when}</dt>
        <dd>{periodInWords(relation, row.nature, language)}</dd>
        <dt>{text.status}</dt>
        <dd>
          {word(statusTable[relation.status].label)}: {word(statusTable[relation.status].meaning)}
          {speaker !== null && ` (${text.saidBy(speaker)})`}
        </dd>
        {relation.degree !== null && (
          <>
            <dt />
            <dd>{word(degreeTable[relation.degree].label)}</dd>
          </>
        )}
        {relation.channel !== null && (
          <>
            <dt>
              <ChannelSign channel={relation.channel} />
            </dt>
            <dd>
              {word(channelTable[relation.channel].label)}
              {relation.channelSince === null
                ? ''
                : `, ${dateInWords(relation.channelSince, language)}`}
            </dd>
          </>
        )}
      </dl>
      <h3 className="caps">{text.evidence}</h3>
      <ul className="evidence">
        {relation.evidence.map(({ source, locator }) => {
          const record = relation.sources.find(({ id }) => id === source);
          return (
            <li key={`${source} ${locator}`}>
              <b>{locator}</b>{' '}
              <span>
                <cite>
                  {record === undefined
                    ? source
                    : language === 'fr'
                      ? (record.titleFr ?? record.title)
                      : record.title}
                </cite>
                {record?.author !== undefined && record.author !== null && `, ${record.author}`}
                {record?.date !== undefined &&
                  record.date !== null &&
                  `, ${dateInWords(record.date, language)}`}
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

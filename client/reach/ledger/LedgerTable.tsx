import { channelTable } from '../../../model/statuses.ts';
import { dateInWords } from '../../../wording/dates.ts';
import { groundInWords } from '../../../wording/grounds.ts';
import { ledgerTexts } from '../../../wording/ledger.ts';
import { mattersInWords } from '../../../wording/entrySentence.ts';
import { actorSaid, actorsSaid, said } from '../../../wording/said.ts';
import { ChannelSign } from '../../parts/LineSign.tsx';
import { ActorLink } from '../ActorLink.tsx';
import { Cited } from '../Cited.tsx';
import type { Reading } from '../reading.ts';
import { Sentence } from '../Sentence.tsx';
import type { LedgerRow } from './ledgerRows.ts';

interface LedgerTableProperties {
  readonly caption: string;
  readonly rows: readonly LedgerRow[];
  readonly reading: Reading;
}

/** Who holds a channel, and on what ground. */
function Ground({ row: { entry, relation }, reading }: { row: LedgerRow; reading: Reading }) {
  const { language } = reading;
  const end = relation.source === entry.actor ? 'source' : 'target';
  const isOver = relation.lost === 'relationEnded';
  const ground = groundInWords({ type: relation.type, isOver }, end, language);
  const matters = mattersInWords(relation.about, language);
  return (
    <>
      <b>
        <ActorLink actor={entry.actor} reading={reading} />
      </b>
      {language === 'fr' ? '\u00a0: ' : ': '}
      <Sentence
        of={said`${ground} ${actorSaid(relation.contact)}${matters}`}
        reading={reading}
      />{' '}
      <Cited evidence={relation.evidence} relation={relation.id} reading={reading} />
    </>
  );
}

/** In what state a channel is, with its sign. */
function State({ row: { relation }, reading }: { row: LedgerRow; reading: Reading }) {
  const { language } = reading;
  const channel = relation.channelThen;
  if (channel === null) return ledgerTexts[language].noState;
  return (
    <span className="ledger__state">
      <ChannelSign channel={channel} />
      {channelTable[channel].label[language]}
    </span>
  );
}

/** Channels as a table: who, when opened, in what state, when closed, by whom, and why. */
export function LedgerTable({ caption, rows, reading }: LedgerTableProperties) {
  const { language } = reading;
  const text = ledgerTexts[language];
  const day = (date: string | null): string =>
    date === null ? text.unknown : dateInWords(date, language);
  return (
    <table className="ledger__table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {[text.who, text.opened, text.state, text.closed, text.byWhom, text.why].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const { relation, opened, closed, by } = row;
          const isLost = relation.lost !== null;
          const summary =
            language === 'fr' ? (relation.summaryFr ?? relation.summary) : relation.summary;
          return (
            <tr key={`${row.entry.actor} ${relation.id}`} data-lost={isLost}>
              <th scope="row">
                <Ground row={row} reading={reading} />
              </th>
              <td data-head={text.opened}>{day(opened)}</td>
              <td data-head={text.state}>
                <State row={row} reading={reading} />
              </td>
              <td data-head={text.closed}>{isLost ? day(closed) : '–'}</td>
              <td data-head={text.byWhom}>
                {by.length > 0 && <Sentence of={actorsSaid(by, language)} reading={reading} />}
                {by.length === 0 && (isLost ? text.unknown : '–')}
              </td>
              <td data-head={text.why}>{summary}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

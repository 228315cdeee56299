import type { ReactNode } from 'react';
import type { ReachMessage } from '../../../model/messages/reach.ts';
import { dateInWords } from '../../../wording/dates.ts';
import { ledgerTexts } from '../../../wording/ledger.ts';
import { AttemptItem } from '../AttemptItem.tsx';
import type { Reading } from '../reading.ts';
import { compareLedgers } from './compareLedgers.ts';
import { ledgerRows, type LedgerRow } from './ledgerRows.ts';
import { LedgerTable } from './LedgerTable.tsx';
import './ledger.css';

type Answer = Pick<ReachMessage, 'question' | 'entryPoints' | 'attempts'>;

interface ChannelLedgerProperties {
  readonly answer: Answer;
  /** The answer to the same question on another day, if two days are compared. */
  readonly other: Answer | null;
  /** What asks for the other day. */
  readonly children?: ReactNode;
  readonly reading: Reading;
}

/** A ledger, or that it is empty. */
function Rows({
  caption,
  rows,
  reading,
}: {
  caption: string;
  rows: readonly LedgerRow[];
  reading: Reading;
}) {
  if (rows.length > 0) return <LedgerTable caption={caption} rows={rows} reading={reading} />;
  return (
    <p className="ledger__none">
      <b>{caption}</b> {ledgerTexts[reading.language].none}
    </p>
  );
}

/** What could be used on one of two days and not on the other, and the reverse. */
function Compared({
  earlier,
  later,
  reading,
}: {
  earlier: Answer;
  later: Answer;
  reading: Reading;
}) {
  const text = ledgerTexts[reading.language];
  const [then, now] = [earlier, later].map(({ question }) =>
    dateInWords(question.asOf, reading.language, 'long'),
  ) as [string, string];
  const { lost, won, both } = compareLedgers(
    ledgerRows(earlier.entryPoints),
    ledgerRows(later.entryPoints),
  );
  return (
    <>
      <Rows caption={text.lostSince(then, now)} rows={lost} reading={reading} />
      <Rows caption={text.wonSince(then, now)} rows={won} reading={reading} />
      <Rows caption={text.onBoth} rows={both} reading={reading} />
    </>
  );
}

/** Every channel and attempt toward the target's side; two days compared where another is given. */
export function ChannelLedger({ answer, other, children, reading }: ChannelLedgerProperties) {
  const text = ledgerTexts[reading.language];
  const [earlier, later] =
    other !== null && other.question.asOf < answer.question.asOf
      ? [other, answer]
      : [answer, other];
  return (
    <div className="ledger">
      {children}
      {later === null ? (
        <Rows caption={text.channels} rows={ledgerRows(earlier.entryPoints)} reading={reading} />
      ) : (
        <Compared earlier={earlier} later={later} reading={reading} />
      )}
      <section>
        <h3>{text.attempts}</h3>
        {answer.attempts.length === 0 && <p>{reading.text.noAttempts}</p>}
        <ul className="attempts">
          {answer.attempts.map((attempt) => (
            <AttemptItem key={attempt.event} attempt={attempt} reading={reading} />
          ))}
        </ul>
      </section>
    </div>
  );
}

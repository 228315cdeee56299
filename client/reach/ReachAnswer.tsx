import type { ReactNode } from 'react';
import type { ReachMessage } from '../../model/messages/reach.ts';
import { ledgerTexts } from '../../wording/ledger.ts';
import type { ReachShow } from '../../wording/reachViews.ts';
import { stanceTexts } from '../../wording/stanceBoard.ts';
import { Beside } from './entryPoints/Beside.tsx';
import { EntryPoints } from './entryPoints/EntryPoints.tsx';
import { Headline } from './entryPoints/Headline.tsx';
import { ChannelLedger } from './ledger/ChannelLedger.tsx';
import type { Reading } from './reading.ts';
import { StanceBoard } from './stances/StanceBoard.tsx';
import './reachAnswer.css';

interface ReachAnswerProperties {
  readonly answer: ReachMessage;
  /** The same question on another day, if two are compared. */
  readonly other: ReachMessage | null;
  readonly show: Exclude<ReachShow, 'routes'>;
  readonly reading: Reading;
  readonly onShow: (show: ReachShow) => void;
  /** What takes the answer along: paper, a file, the clipboard. */
  readonly actions?: ReactNode;
  /** The same as a picture. */
  readonly drawing?: ReactNode;
  /** What asks for the other day. */
  readonly otherDay?: ReactNode;
  /** What each of several who ask reaches. */
  readonly bySource?: ReactNode;
}

/** An answer as its reader wants it: entry points, stances, or the ledger of channels. */
export function ReachAnswer({
  answer,
  other,
  show,
  reading,
  onShow,
  actions,
  drawing,
  otherDay,
  bySource,
}: ReachAnswerProperties) {
  const names = answer.question.to.map(reading.nameOf).join(', ');
  if (show === 'stances')
    return (
      <div className="reach-answer">
        <h2>{stanceTexts[reading.language].title(names)}</h2>
        <StanceBoard answer={answer} reading={reading} />
      </div>
    );
  if (show === 'ledger')
    return (
      <div className="reach-answer">
        <h2>{ledgerTexts[reading.language].title(names)}</h2>
        <ChannelLedger answer={answer} other={other} reading={reading}>
          {otherDay}
        </ChannelLedger>
      </div>
    );
  return (
    <div className="reach-answer">
      {actions}
      <Headline answer={answer} reading={reading} />
      {bySource}
      <div className="reach-answer__columns">
        <EntryPoints answer={answer} reading={reading} />
        <Beside
          answer={answer}
          reading={reading}
          onStances={() => onShow('stances')}
          onLedger={() => onShow('ledger')}
        />
      </div>
      {drawing}
    </div>
  );
}

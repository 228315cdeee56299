import type { ReachMessage } from '../../../model/messages/reach.ts';
import { numberIn } from '../../../wording/counted.ts';
import { stanceTexts, type StanceGroup } from '../../../wording/stanceBoard.ts';
import type { Reading } from '../reading.ts';
import { HolderItem } from './HolderItem.tsx';
import { stanceColumns, type Holder } from './holders.ts';
import './stances.css';

interface StanceBoardProperties {
  readonly answer: Pick<ReachMessage, 'question' | 'stances'>;
  readonly reading: Reading;
}

interface ColumnProperties {
  readonly group: StanceGroup;
  readonly holders: readonly Holder[];
  readonly reading: Reading;
}

/** One column, or one part of it. */
function Column({ group, holders, reading }: ColumnProperties) {
  const text = stanceTexts[reading.language];
  return (
    <section className="stances__column" data-group={group} aria-label={text.groups[group]}>
      <h3>
        {text.groups[group]}{' '}
        <span className="num">{numberIn(holders.length, reading.language)}</span>
      </h3>
      {holders.length === 0 ? (
        <p className="hint">{text.none}</p>
      ) : (
        <ul>
          {holders.map((holder) => (
            <HolderItem key={holder.actor} holder={holder} reading={reading} />
          ))}
        </ul>
      )}
    </section>
  );
}

/** Who is for and who is against talks with a target: two sides, and below them what a source only expects. */
export function StanceBoard({ answer, reading }: StanceBoardProperties) {
  const columns = stanceColumns(answer.stances);
  const column = (group: StanceGroup) => (
    <Column group={group} holders={columns.get(group) ?? []} reading={reading} />
  );
  return (
    <div className="stances">
      <div className="stances__side" data-side="for">
        {column('for')}
        {column('conditional')}
      </div>
      <div className="stances__side" data-side="against">
        {column('against')}
        {column('concerned')}
        {column('predicted')}
      </div>
    </div>
  );
}

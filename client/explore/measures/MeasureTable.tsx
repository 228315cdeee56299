import type { MetricMessage, RankedRow } from '../../../model/messages/metrics.ts';
import { metricTable } from '../../../model/metrics.ts';
import { useOpenActor } from '../../graph/useOpenActor.ts';
import { LongTable } from '../../parts/LongTable.tsx';
import { useLanguage, useWording } from '../../parts/useTexts.ts';
import { light } from '../../state/attention.ts';
import { useView } from '../../state/useView.ts';
import { measureTexts, rankInWords } from '../../../wording/measureTexts.ts';
import { metricTexts } from '../../../wording/metricTexts.ts';
import { metricDetailWords } from '../../../wording/metricWords.ts';
import { metricValue } from '../../../wording/metricValue.ts';
import { nameIn } from '../../../wording/names.ts';
import { tableTexts } from '../../../wording/tableTexts.ts';
import { ActorCell } from '../table/ActorCell.tsx';
import { MeasureSwatch } from './MeasureSwatch.tsx';
import type { MeasuredLook } from './measuredLook.ts';

/** A rank; one that is shared says so to the eye by a sign, and in words. */
function Rank({ row: { rank, shared } }: { row: RankedRow }) {
  const word = useWording();
  return shared === 1 ? (
    rank
  ) : (
    <span title={word(rankInWords(rank, shared))}>
      <span aria-hidden="true">{rank}&nbsp;=</span>
      <span className="vh">{word(rankInWords(rank, shared))}</span>
    </span>
  );
}

interface TableProperties {
  readonly answer: MetricMessage;
  readonly look: MeasuredLook;
}

/** The ranks of an answer, each name the way to its actor. */
export function MeasureTable({ answer, look }: TableProperties) {
  const word = useWording();
  const language = useLanguage();
  const open = useOpenActor();
  const { actor: chosen } = useView();
  const { question, form, items } = answer;
  const { metric, on } = question;
  const details = metricTable[metric].details[on];
  const title = word(metricTexts[metric].title);
  const isGrouped = form === 'groups';
  const heads = [
    ...(isGrouped ? [word(measureTexts.group)] : []),
    title,
    ...details.map((detail) => word(metricDetailWords[detail])),
  ];
  if (items.length === 0) return <p className="measures__none">{word(measureTexts.none)}</p>;
  return (
    <LongTable
      label={title}
      className="measures__table"
      heads={
        <>
          <th scope="col" className="num">
            {word(measureTexts.rank)}
          </th>
          <th scope="col">{word(tableTexts.name)}</th>
          {heads.map((head) => (
            <th key={head} scope="col" className="num">
              {head}
            </th>
          ))}
        </>
      }
      rows={items}
      keyOf={({ actor }) => actor.id}
      marksOf={({ actor }) => ({
        'data-chosen': actor.id === chosen ? 'yes' : undefined,
        onMouseEnter: () => light(actor.id),
        onMouseLeave: () => light(null),
      })}
      cells={(row) => (
        <>
          <td className="num">
            <Rank row={row} />
          </td>
          <ActorCell actor={row.actor.id} name={nameIn(row.actor, language)} onActor={open} />
          {isGrouped && (
            <td className="num">
              <MeasureSwatch tint={look.tints.get(row.actor.id) ?? 'unmeasured'} /> {row.group}
            </td>
          )}
          <td className="num">{metricValue(row.value, language)}</td>
          {details.map((detail) => (
            <td key={detail} className="num">
              {metricValue(row.details[detail] ?? 0, language)}
            </td>
          ))}
        </>
      )}
    />
  );
}

import { actorKindRow, actorKinds } from '../../model/actorKinds.ts';
import { categories, categoryTable } from '../../model/categories.ts';
import { eventKinds, eventKindTable } from '../../model/eventKinds.ts';
import type { Shown } from '../graph/useShown.ts';
import { ActorSign } from '../parts/ActorSign.tsx';
import { EventSign } from '../parts/EventSign.tsx';
import { LineSign } from '../parts/LineSign.tsx';
import { useTexts, useWording } from '../parts/useTexts.ts';
import { MeasureStrip } from './measures/MeasureStrip.tsx';
import type { ShownMeasure } from './measures/useMeasuredSigns.ts';
import './legendStrip.css';

/** The signs and colors on the map, in one strip below it, for those who sit far away. */
export function LegendStrip({
  shown: { visible, events },
  measure,
  isBrief,
}: {
  readonly shown: Shown;
  /** The measure that size or color of the signs tell; null: none. */
  readonly measure: ShownMeasure | null;
  /** Whether a slip beside the map names the lines already. */
  readonly isBrief: boolean;
}) {
  const text = useTexts();
  const word = useWording();
  const lines = new Set(visible?.edges.map(({ attributes }) => attributes.category));
  const kinds = new Set(visible?.nodes.map(({ attributes }) => attributes.kind));
  const happened = new Set(events?.map(({ kind }) => kind));
  return (
    <section className="strip" aria-label={text.legend}>
      {measure !== null && <MeasureStrip {...measure} />}
      <ul>
        {categories
          .filter((category) => !isBrief && lines.has(category))
          .map((category) => (
            <li key={category}>
              <LineSign category={category} /> {word(categoryTable[category].label)}
            </li>
          ))}
        {actorKinds
          .filter((kind) => kinds.has(kind))
          .map((kind) => (
            <li key={kind}>
              <ActorSign kind={kind} breadth="individual" size={16} />{' '}
              {word(actorKindRow(kind).singular)}
            </li>
          ))}
        {eventKinds
          .filter((kind) => happened.has(kind))
          .map((kind) => (
            <li key={kind}>
              <EventSign kind={kind} size={16} /> {word(eventKindTable[kind].label)}
            </li>
          ))}
      </ul>
    </section>
  );
}

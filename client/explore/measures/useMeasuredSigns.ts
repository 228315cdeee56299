import { useMemo } from 'react';
import type { MetricMessage } from '../../../model/messages/metrics.ts';
import type { Graphs } from '../../graph/useGraph.ts';
import type { MeasuredSigns, View } from '../../state/view.ts';
import { measuredLook, type MeasuredLook } from './measuredLook.ts';
import { useMeasure, type Measured } from './useMeasure.ts';

/** A measure that the signs of the map show. */
export interface ShownMeasure {
  readonly answer: MetricMessage;
  readonly look: MeasuredLook;
  readonly signs: MeasuredSigns;
}

/** The measure of a view, and how the signs show it; null where they do not, or it is awaited. */
export function useMeasuredSigns(
  view: View,
  graphs: Graphs,
): { readonly measured: Measured; readonly onSigns: ShownMeasure | null } {
  const measured = useMeasure(view, graphs);
  const { answer } = measured;
  const { signs, page } = view;
  const onSigns = useMemo(
    () =>
      answer === null || signs === null || page === 'start'
        ? null
        : { answer, signs, look: measuredLook(answer) },
    [answer, signs, page],
  );
  return { measured, onSigns };
}

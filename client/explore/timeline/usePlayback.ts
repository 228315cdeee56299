import { useEffect, useState } from 'react';
import { useMedia } from '../../parts/useMedia.ts';
import { endGesture, type How } from '../../state/useView.ts';
import type { AsOf, PlaySpeed, TimeStep } from '../../state/view.ts';
import { dateAt, stepAfter, type TimeSpan } from './timeSpan.ts';

interface PlaybackOptions {
  readonly span: TimeSpan;
  readonly passed: number;
  readonly step: TimeStep;
  readonly speed: PlaySpeed;
  /** Whether the answer of the last step is still awaited: playback never runs ahead of what is shown. */
  readonly isAwaited: boolean;
  readonly onChange: (asOf: AsOf, how: How) => void;
}

export interface Playback {
  readonly isPlaying: boolean;
  readonly toggle: () => void;
}

/** Milliseconds that a step stays. */
const stays: Readonly<Record<PlaySpeed, number>> = { slow: 2_400, normal: 1_200, fast: 500 };

/**
 * Walks through time step by step; the whole walk is one step of the history. Where less motion is asked for it walks
 * slowly.
 */
export function usePlayback(options: PlaybackOptions): Playback {
  const { span, passed, step, speed, isAwaited, onChange } = options;
  const [wants, setWants] = useState(false);
  const isStill = useMedia('(prefers-reduced-motion: reduce)');
  const isPlaying = wants && passed < span.months;
  const delay = isStill ? Math.max(stays.slow, stays[speed]) : stays[speed];
  useEffect(() => {
    if (!isPlaying || isAwaited) return;
    const timer = setTimeout(() => {
      const next = stepAfter(span, passed, step);
      if (next >= span.months) setWants(false);
      onChange(dateAt(span, next), { gesture: 'playback' });
    }, delay);
    return () => clearTimeout(timer);
  }, [isPlaying, isAwaited, span, passed, step, delay, onChange]);
  const toggle = (): void => {
    endGesture();
    setWants(!isPlaying);
    // From the end it begins again.
    if (!isPlaying && passed >= span.months)
      onChange(dateAt(span, stepAfter(span, 0, step)), { gesture: 'playback' });
  };
  return { isPlaying, toggle };
}

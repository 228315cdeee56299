import { useEffect, useRef, useState } from 'react';
import type { Positions } from '../graph/layoutQuestion.ts';
import { useMedia } from './useMedia.ts';

const easeOut = (share: number): number => 1 - (1 - share) ** 3;

/** Those who stand elsewhere now. */
function movedBetween(before: Positions, now: Positions): readonly string[] {
  return Object.keys(now).filter((key) => {
    const [from, to] = [before[key], now[key]];
    return from !== undefined && to !== undefined && (from.x !== to.x || from.y !== to.y);
  });
}

/** Places on the way from some to others. */
function between(before: Positions, now: Positions, share: number): Positions {
  const places = { ...now };
  for (const key of movedBetween(before, now)) {
    const [from, to] = [before[key], now[key]];
    if (from === undefined || to === undefined) continue;
    places[key] = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
  }
  return places;
}

/** More than so many that move would be felt as a stutter: they are where they are to be at once. */
const mostGliding = 400;

interface Way {
  readonly target: Positions;
  readonly occasion: string;
  readonly positions: Positions;
}

/**
 * Places that glide to where they are to be, where the occasion is another one than before; at once for whatever else
 * changes them, as a drag that is over, and for who wants no motion.
 * @param milliseconds how long that takes
 */
export function useGlide(target: Positions, occasion: string, milliseconds: number): Positions {
  const isStill = useMedia('(prefers-reduced-motion: reduce)');
  const [way, setWay] = useState<Way>({ target, occasion, positions: target });
  const latest = useRef(way);
  useEffect(() => {
    latest.current = way;
  });
  useEffect(() => {
    const { positions: from, occasion: before } = latest.current;
    const moved = movedBetween(from, target).length;
    if (isStill || before === occasion || moved === 0 || moved > mostGliding) {
      setWay({ target, occasion, positions: target });
      return;
    }
    const start = performance.now();
    let frame = 0;
    const step = (now: number): void => {
      const share = Math.min(1, (now - start) / milliseconds);
      const positions = share < 1 ? between(from, target, easeOut(share)) : target;
      setWay({ target, occasion: share < 1 ? before : occasion, positions });
      if (share < 1) frame = requestAnimationFrame(step);
    };
    frame = requestAnimationFrame(step);
    return () => cancelAnimationFrame(frame);
  }, [target, occasion, isStill, milliseconds]);
  if (way.target === target) return way.positions;
  return isStill || way.occasion === occasion ? target : between(way.positions, target, 0);
}

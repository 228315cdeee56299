import { useEffect, useRef, useState } from 'react';
import type { Positions } from '../graph/layoutQuestion.ts';
import { useMedia } from '../parts/useMedia.ts';

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

/**
 * Places that glide to where they are to be when that changes; at once for who wants no motion.
 * @param milliseconds how long that takes
 */
export function useGlide(target: Positions, milliseconds: number): Positions {
  const isStill = useMedia('(prefers-reduced-motion: reduce)');
  const [way, setWay] = useState({ target, positions: target });
  const latest = useRef(way);
  useEffect(() => {
    latest.current = way;
  });
  useEffect(() => {
    const from = latest.current.positions;
    if (isStill || movedBetween(from, target).length === 0) {
      setWay({ target, positions: target });
      return;
    }
    const start = performance.now();
    let frame = 0;
    const step = (now: number): void => {
      const share = Math.min(1, (now - start) / milliseconds);
      setWay({ target, positions: share < 1 ? between(from, target, easeOut(share)) : target });
      if (share < 1) frame = requestAnimationFrame(step);
    };
    frame = requestAnimationFrame(step);
    return () => cancelAnimationFrame(frame);
  }, [target, isStill, milliseconds]);
  if (way.target === target) return way.positions;
  return isStill ? target : between(way.positions, target, 0);
}

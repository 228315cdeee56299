import { useRef, type TouchEvent } from 'react';

/** Pixels that a finger has to go along, and may stray across. */
const [along, across] = [70, 60];

/** Handlers for what is swiped: to the left leads on, to the right back. */
export function useSwipe(next: () => void, previous: () => void) {
  const start = useRef<{ readonly x: number; readonly y: number } | null>(null);
  return {
    onTouchStart: ({ touches }: TouchEvent) => {
      const touch = touches[0];
      start.current =
        touches.length === 1 && touch !== undefined ? { x: touch.clientX, y: touch.clientY } : null;
    },
    onTouchEnd: ({ changedTouches }: TouchEvent) => {
      const touch = changedTouches[0];
      if (start.current === null || touch === undefined) return;
      const [x, y] = [touch.clientX - start.current.x, touch.clientY - start.current.y];
      start.current = null;
      if (Math.abs(x) < along || Math.abs(y) > across) return;
      if (x < 0) next();
      else previous();
    },
  };
}

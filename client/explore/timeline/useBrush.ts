import { useRef, type PointerEvent } from 'react';
import { endGesture } from '../../state/useView.ts';

interface Brush {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerCancel: () => void;
}

/** Pixels that the pointer may tremble in a click. */
const tremble = 4;

/** A share of the width, from 0 to 1. */
const shareOf = ({ currentTarget, clientX }: PointerEvent<HTMLElement>): number => {
  const { left, width } = currentTarget.getBoundingClientRect();
  return width === 0 ? 0 : Math.min(1, Math.max(0, (clientX - left) / width));
};

/**
 * A stretch drawn with the pointer across the bars, or a click on one of them; both as shares of the width. The handles say
 * the same to the keyboard.
 */
export function useBrush(
  onStretch: (from: number, to: number) => void,
  onClick: (at: number) => void,
): Brush {
  const start = useRef<{ x: number; share: number; isDrag: boolean } | null>(null);
  return {
    onPointerDown: (event) => {
      if (event.button !== 0 || event.target !== event.currentTarget) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      start.current = { x: event.clientX, share: shareOf(event), isDrag: false };
      endGesture();
    },
    onPointerMove: (event) => {
      const from = start.current;
      if (from === null) return;
      from.isDrag ||= Math.abs(event.clientX - from.x) > tremble;
      if (from.isDrag) onStretch(from.share, shareOf(event));
    },
    onPointerUp: (event) => {
      const from = start.current;
      start.current = null;
      if (from === null) return;
      if (!from.isDrag) onClick(shareOf(event));
      endGesture();
    },
    onPointerCancel: () => {
      start.current = null;
    },
  };
}

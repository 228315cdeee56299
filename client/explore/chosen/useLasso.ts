import { useEffect, useRef, useState, type RefObject } from 'react';
import type { Point } from '../../map/curve.ts';
import type { MapView } from '../../map/mapView.ts';
import { isWithin } from '../../map/signsOnScreen.ts';

interface LassoDeeds {
  /** Actors that were drawn around, to be added to those chosen where Shift was held. */
  readonly onDrawn: (actors: readonly string[], isAdded: boolean) => void;
  /** An actor that was clicked while Shift was held, or the tool was in the hand. */
  readonly onToggled: (actor: string) => void;
}

interface Drawing {
  readonly outline: readonly Point[];
  readonly isAdded: boolean;
}

/** Pixels that a pointer may move and still mean the place. */
const steady = 5;

const lengthOf = (outline: readonly Point[]): number => {
  const [[x, y] = [0, 0]] = outline;
  return Math.max(...outline.map(([ax, ay]) => Math.hypot(ax - x, ay - y)));
};

/** What a mouse or a finger does there is no business of the map's. */
const taken = ['mousedown', 'touchstart', 'click', 'dblclick'] as const;

/**
 * Lets the pointer draw around actors: while Shift is held, or the tool is in the hand. What is drawn is not handed on to
 * the map, which would move.
 *
 * @param sheet the element around the map
 * @param isTool whether the tool is in the hand
 * @returns the line as it is drawn; null while none is
 */
export function useLasso(
  sheet: RefObject<HTMLElement | null>,
  map: RefObject<MapView | null>,
  isTool: boolean,
  deeds: LassoDeeds,
): readonly Point[] | null {
  const [outline, setOutline] = useState<readonly Point[] | null>(null);
  const latest = useRef({ isTool, deeds });
  useEffect(() => {
    latest.current = { isTool, deeds };
  });
  useEffect(() => {
    const around = sheet.current;
    if (around === null) return;
    let drawing: Drawing | null = null;
    const pointOf = (event: PointerEvent): Point => {
      const { left, top } = around.getBoundingClientRect();
      return [event.clientX - left, event.clientY - top];
    };
    const isWanted = ({ shiftKey, button }: MouseEvent): boolean =>
      button === 0 && (shiftKey || latest.current.isTool);
    const begin = (event: PointerEvent): void => {
      if (!event.isPrimary || !isWanted(event)) return;
      drawing = { outline: [pointOf(event)], isAdded: event.shiftKey };
    };
    const draw = (event: PointerEvent): void => {
      if (drawing === null) return;
      drawing = { ...drawing, outline: [...drawing.outline, pointOf(event)] };
      if (lengthOf(drawing.outline) > steady) setOutline(drawing.outline);
    };
    const end = (): void => {
      const done = drawing;
      drawing = null;
      setOutline(null);
      const [first] = done?.outline ?? [];
      if (done === null || first === undefined) return;
      if (lengthOf(done.outline) > steady) {
        const within = (map.current?.signs ?? []).filter(({ at }) => isWithin(at, done.outline));
        latest.current.deeds.onDrawn(
          within.flatMap(({ actors }) => actors),
          done.isAdded,
        );
        return;
      }
      const under = map.current?.at(first, true);
      const sign = (map.current?.signs ?? []).find(
        ({ key }) => under?.what === 'actor' && under.actor === key,
      );
      if (sign?.actors.length === 1) sign.actors.forEach(latest.current.deeds.onToggled);
    };
    const leave = (): void => {
      drawing = null;
      setOutline(null);
    };
    const keep = (event: Event): void => {
      const isOurs =
        event instanceof MouseEvent ? isWanted(event) : drawing !== null || latest.current.isTool;
      if (isOurs) event.stopPropagation();
    };
    around.addEventListener('pointerdown', begin, true);
    window.addEventListener('pointermove', draw);
    window.addEventListener('pointerup', end);
    window.addEventListener('pointercancel', leave);
    for (const type of taken) around.addEventListener(type, keep, true);
    return () => {
      around.removeEventListener('pointerdown', begin, true);
      window.removeEventListener('pointermove', draw);
      window.removeEventListener('pointerup', end);
      window.removeEventListener('pointercancel', leave);
      for (const type of taken) around.removeEventListener(type, keep, true);
    };
  }, [sheet, map]);
  return outline;
}

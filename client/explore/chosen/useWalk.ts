import { useEffect, useRef, useState, type RefObject } from 'react';
import type { Point } from '../../map/curve.ts';
import type { MapView } from '../../map/mapView.ts';
import { nextSign } from '../../map/signsOnScreen.ts';

/** Where the keys lead, in pixels: downward grows. */
const directions: Readonly<Partial<Record<string, Point>>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

interface WalkDeeds {
  readonly onOpen: (actor: string) => void;
  readonly onToggle: (actor: string) => void;
}

/**
 * Leads from actor to actor by Shift with the arrows, while the map has the focus; Enter opens whom one has come to, Space
 * takes him among those who are chosen.
 *
 * @param sheet the element around the map
 * @param from whom the way begins with; null: whoever is in the middle
 * @returns whom the keys have led to; still, once the focus is back from elsewhere, as from his menu
 */
export function useWalk(
  sheet: RefObject<HTMLElement | null>,
  map: RefObject<MapView | null>,
  from: string | null,
  deeds: WalkDeeds,
): string | null {
  const [walked, setWalked] = useState<string | null>(null);
  const latest = useRef({ from, deeds, walked });
  /** Whom one had come to when the focus went elsewhere, as into his menu, and who was open then. */
  const before = useRef<{ readonly walked: string; readonly from: string | null } | null>(null);
  useEffect(() => {
    latest.current = { from, deeds, walked };
  });
  useEffect(() => {
    const around = sheet.current;
    if (around === null) return;
    const go = (direction: Point): void => {
      const signs = (map.current?.signs ?? []).filter(({ actors }) => actors.length === 1);
      const here = latest.current.walked ?? latest.current.from;
      const start = signs.find(({ key }) => key === here);
      const { width, height } = around.getBoundingClientRect();
      const next = nextSign(signs, start?.at ?? [width / 2, height / 2], direction);
      const key = next?.key ?? (start === undefined ? signs[0]?.key : start.key) ?? null;
      setWalked(key);
      map.current?.light(key);
      if (key !== null) map.current?.bring(key);
    };
    const press = (event: KeyboardEvent): void => {
      const direction = event.shiftKey ? directions[event.key] : undefined;
      const { walked: here, deeds: now } = latest.current;
      if (direction !== undefined) go(direction);
      else if (here !== null && event.key === ' ') now.onToggle(here);
      else if (here !== null && event.key === 'Enter') now.onOpen(here);
      else return;
      event.preventDefault();
      event.stopPropagation();
    };
    const leave = (): void => {
      const { walked: here, from: open } = latest.current;
      if (here === null) return;
      before.current = { walked: here, from: open };
      setWalked(null);
      map.current?.light(null);
    };
    const forget = (): void => {
      leave();
      before.current = null;
    };
    const comeBack = ({ target }: FocusEvent): void => {
      const here = before.current;
      // A name at the margin throws a light of its own.
      if (here === null || !(target instanceof Element) || target.role !== 'application') return;
      before.current = null;
      const isThere = (map.current?.signs ?? []).some(({ key }) => key === here.walked);
      if (!isThere || here.from !== latest.current.from) return;
      setWalked(here.walked);
      map.current?.light(here.walked);
    };
    around.addEventListener('keydown', press, true);
    around.addEventListener('focusout', leave);
    around.addEventListener('focusin', comeBack);
    around.addEventListener('pointerdown', forget);
    return () => {
      around.removeEventListener('keydown', press, true);
      around.removeEventListener('focusout', leave);
      around.removeEventListener('focusin', comeBack);
      around.removeEventListener('pointerdown', forget);
    };
  }, [sheet, map]);
  return walked;
}

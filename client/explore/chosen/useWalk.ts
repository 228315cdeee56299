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
 * @returns whom the keys have led to
 */
export function useWalk(
  sheet: RefObject<HTMLElement | null>,
  map: RefObject<MapView | null>,
  from: string | null,
  deeds: WalkDeeds,
): string | null {
  const [walked, setWalked] = useState<string | null>(null);
  const latest = useRef({ from, deeds, walked });
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
      if (latest.current.walked === null) return;
      setWalked(null);
      map.current?.light(null);
    };
    around.addEventListener('keydown', press, true);
    around.addEventListener('focusout', leave);
    around.addEventListener('pointerdown', leave);
    return () => {
      around.removeEventListener('keydown', press, true);
      around.removeEventListener('focusout', leave);
      around.removeEventListener('pointerdown', leave);
    };
  }, [sheet, map]);
  return walked;
}

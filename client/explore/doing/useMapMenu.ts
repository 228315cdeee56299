import { useEffect, useRef, useState, type RefObject } from 'react';
import type { Point } from '../../map/curve.ts';
import type { MapView } from '../../map/mapView.ts';

/** Where a menu was asked for, in pixels of the sheet, and about whom; null: about the sheet. */
export interface MenuPlace {
  readonly at: Point;
  readonly actor: string | null;
}

/** Milliseconds that a finger has to stay, and pixels that it may tremble. */
const long = { milliseconds: 550, pixels: 10 } as const;

/**
 * Hears where a menu is asked for: by the right button, a finger that stays, Shift+F10 or the menu key.
 *
 * @param sheet the element around the map
 * @param walked whom the keys have led to
 */
export function useMapMenu(
  sheet: RefObject<HTMLElement | null>,
  map: RefObject<MapView | null>,
  walked: string | null,
): { readonly place: MenuPlace | null; readonly close: () => void } {
  const [place, setPlace] = useState<MenuPlace | null>(null);
  const keyed = useRef(walked);
  useEffect(() => {
    keyed.current = walked;
  });
  useEffect(() => {
    const around = sheet.current;
    if (around === null) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let pressed: Point | null = null;
    let isHeld = false;
    const pixel = (x: number, y: number): Point => {
      const { left, top } = around.getBoundingClientRect();
      return [x - left, y - top];
    };
    const openAt = (at: Point, finger: boolean): void => {
      const under = map.current?.at(at, finger);
      const signs = map.current?.signs ?? [];
      const sign = signs.find(({ key }) => under?.what === 'actor' && under.actor === key);
      const [actor = null] = sign?.actors.length === 1 ? sign.actors : [];
      setPlace({ at, actor });
    };
    const asked = (event: MouseEvent): void => {
      event.preventDefault();
      clearTimeout(timer);
      openAt(pixel(event.clientX, event.clientY), false);
    };
    const press = (event: KeyboardEvent): void => {
      if (event.key !== 'ContextMenu' && !(event.key === 'F10' && event.shiftKey)) return;
      event.preventDefault();
      const { width, height } = around.getBoundingClientRect();
      const actor = keyed.current;
      const sign = map.current?.signs.find(({ key }) => key === actor);
      setPlace({
        at: sign?.at ?? [width / 2, height / 2],
        actor: sign === undefined ? null : actor,
      });
    };
    const touch = (event: PointerEvent): void => {
      clearTimeout(timer);
      if (event.pointerType !== 'touch' || !event.isPrimary) return;
      pressed = [event.clientX, event.clientY];
      const [x, y] = pressed;
      timer = setTimeout(() => {
        isHeld = true;
        openAt(pixel(x, y), true);
      }, long.milliseconds);
    };
    const move = (event: PointerEvent): void => {
      if (pressed === null) return;
      const [x, y] = pressed;
      if (Math.hypot(event.clientX - x, event.clientY - y) > long.pixels) clearTimeout(timer);
    };
    const leave = (): void => clearTimeout(timer);
    // The finger that has asked for the menu chooses nothing as it leaves.
    const lift = (event: TouchEvent): void => {
      if (!isHeld) return;
      isHeld = false;
      event.preventDefault();
      event.stopPropagation();
    };
    around.addEventListener('contextmenu', asked);
    around.addEventListener('touchend', lift, true);
    around.addEventListener('keydown', press);
    around.addEventListener('pointerdown', touch);
    window.addEventListener('pointermove', move);
    window.addEventListener('pointerup', leave);
    window.addEventListener('pointercancel', leave);
    return () => {
      clearTimeout(timer);
      around.removeEventListener('contextmenu', asked);
      around.removeEventListener('touchend', lift, true);
      around.removeEventListener('keydown', press);
      around.removeEventListener('pointerdown', touch);
      window.removeEventListener('pointermove', move);
      window.removeEventListener('pointerup', leave);
      window.removeEventListener('pointercancel', leave);
    };
  }, [sheet, map]);
  return { place, close: () => setPlace(null) };
}

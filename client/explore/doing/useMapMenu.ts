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

type Ask = (x: number, y: number, finger: boolean) => void;

/** A finger that stays asks for a menu, and chooses nothing as it leaves. */
function hearFinger(around: HTMLElement, ask: Ask): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pressed: Point | null = null;
  let isHeld = false;
  const touch = (event: PointerEvent): void => {
    clearTimeout(timer);
    if (event.pointerType !== 'touch' || !event.isPrimary) return;
    const [x, y] = (pressed = [event.clientX, event.clientY]);
    timer = setTimeout(() => {
      isHeld = true;
      ask(x, y, true);
    }, long.milliseconds);
  };
  const move = (event: PointerEvent): void => {
    if (pressed === null) return;
    const [x, y] = pressed;
    if (Math.hypot(event.clientX - x, event.clientY - y) > long.pixels) clearTimeout(timer);
  };
  const leave = (): void => clearTimeout(timer);
  const lift = (event: TouchEvent): void => {
    if (!isHeld) return;
    isHeld = false;
    event.preventDefault();
    event.stopPropagation();
  };
  around.addEventListener('touchend', lift, true);
  around.addEventListener('pointerdown', touch);
  // Some browsers ask by themselves once a finger has stayed: once is enough.
  around.addEventListener('contextmenu', leave);
  window.addEventListener('pointermove', move);
  window.addEventListener('pointerup', leave);
  window.addEventListener('pointercancel', leave);
  return () => {
    leave();
    around.removeEventListener('touchend', lift, true);
    around.removeEventListener('pointerdown', touch);
    around.removeEventListener('contextmenu', leave);
    window.removeEventListener('pointermove', move);
    window.removeEventListener('pointerup', leave);
    window.removeEventListener('pointercancel', leave);
  };
}

/** The right button asks for a menu, and so do Shift+F10 and the menu key. */
function hearButtonAndKeys(around: HTMLElement, ask: Ask, askByKeys: () => void): () => void {
  const asked = (event: MouseEvent): void => {
    event.preventDefault();
    ask(event.clientX, event.clientY, false);
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'ContextMenu' && !(event.key === 'F10' && event.shiftKey)) return;
    event.preventDefault();
    askByKeys();
  };
  around.addEventListener('contextmenu', asked);
  around.addEventListener('keydown', press);
  return () => {
    around.removeEventListener('contextmenu', asked);
    around.removeEventListener('keydown', press);
  };
}

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
    const ask: Ask = (x, y, finger) => {
      const { left, top } = around.getBoundingClientRect();
      const at: Point = [x - left, y - top];
      const under = map.current?.at(at, finger);
      const signs = map.current?.signs ?? [];
      const sign = signs.find(({ key }) => under?.what === 'actor' && under.actor === key);
      const [actor = null] = sign?.actors.length === 1 ? sign.actors : [];
      setPlace({ at, actor });
    };
    const askByKeys = (): void => {
      const { width, height } = around.getBoundingClientRect();
      const actor = keyed.current;
      const sign = map.current?.signs.find(({ key }) => key === actor);
      const at = sign?.at ?? [width / 2, height / 2];
      setPlace({ at, actor: sign === undefined ? null : actor });
    };
    const stops = [hearFinger(around, ask), hearButtonAndKeys(around, ask, askByKeys)];
    return () => stops.forEach((stop) => stop());
  }, [sheet, map]);
  return { place, close: () => setPlace(null) };
}

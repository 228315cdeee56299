import { useEffect, useRef, type RefObject } from 'react';
import type { MapView } from '../map/mapView.ts';

interface KeyActions {
  readonly map: RefObject<MapView | null>;
  readonly frame: () => void;
  readonly onMap: () => void;
  readonly onTable: () => void;
  readonly onKeys: () => void;
  readonly onEscape: () => void;
  readonly onExpand: () => void;
  readonly onHide: () => void;
}

const pans: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-0.1, 0],
  ArrowRight: [0.1, 0],
  ArrowUp: [0, 0.1],
  ArrowDown: [0, -0.1],
};

/** The keys of the explorer, while nobody is writing. */
export function useKeys(actions: KeyActions): void {
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { target } = event;
      const { map, frame, onMap, onTable, onKeys, onEscape, onExpand, onHide } = latest.current;
      const writing = target instanceof HTMLInputElement && target.type === 'text';
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === 'Escape') return onEscape();
      if (writing) return;
      const pan =
        target instanceof HTMLElement && target.classList.contains('canvas')
          ? pans[event.key]
          : undefined;
      if (pan !== undefined) {
        event.preventDefault();
        return map.current?.pan(...pan);
      }
      const act = {
        '?': onKeys,
        m: onMap,
        t: onTable,
        e: onExpand,
        h: onHide,
        '+': () => map.current?.zoom(1.4),
        '-': () => map.current?.zoom(1 / 1.4),
        '0': frame,
      }[event.key];
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}

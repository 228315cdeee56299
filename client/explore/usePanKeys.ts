import { useEffect, useRef, type RefObject } from 'react';
import type { MapView } from '../map/mapView.ts';

/** By how much of its width and height an arrow key moves the map. */
const pans: Readonly<Partial<Record<string, readonly [number, number]>>> = {
  ArrowLeft: [-0.1, 0],
  ArrowRight: [0.1, 0],
  ArrowUp: [0, 0.1],
  ArrowDown: [0, -0.1],
};

/**
 * Lets the arrow keys move the map while it has the focus.
 * @returns the element around the map
 */
export function usePanKeys(map: RefObject<MapView | null>): RefObject<HTMLDivElement | null> {
  const sheet = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const around = sheet.current;
    const press = (event: KeyboardEvent) => {
      const by = pans[event.key];
      if (by === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      map.current?.camera?.pan(...by);
    };
    around?.addEventListener('keydown', press);
    return () => around?.removeEventListener('keydown', press);
  }, [map]);
  return sheet;
}

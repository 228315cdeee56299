import { useEffect, useRef, type RefObject } from 'react';
import type { Insets } from '../map/frame.ts';
import type { MapScene } from '../map/mapScene.ts';
import type { MapView } from '../map/mapView.ts';
import { narrow } from './narrow.ts';

/** Pixels of the sheet that words cover. */
function insetsOf(isStart: boolean): Insets {
  const { innerWidth, innerHeight } = window;
  const isNarrow = window.matchMedia(narrow).matches;
  if (isNarrow && isStart) return { top: innerHeight * 0.48, right: 50, bottom: 40, left: 50 };
  if (isNarrow) return { top: 100, right: 40, bottom: 60, left: 40 };
  if (isStart) return { top: 50, right: 110, bottom: 80, left: Math.min(innerWidth * 0.52, 760) };
  return { top: 64, right: 90, bottom: 64, left: 90 };
}

export interface Framing {
  /** Frames everything that is shown. */
  readonly frame: () => void;
  /** To be called where the map is a new one, which has no frame yet. */
  readonly forget: () => void;
}

/**
 * Frames the map anew where the layout is another, or on the way from the first view to the map; nothing else that happens
 * here moves the camera.
 *
 * @param basis of which layout the places are
 */
export function useFraming(
  map: RefObject<MapView | null>,
  scene: MapScene | null,
  basis: string,
  isStart: boolean,
): Framing {
  const framed = useRef({ basis: '', isStart });
  useEffect(() => {
    const before = framed.current;
    if (scene === null || map.current === null) return;
    if (before.basis === basis && before.isStart === isStart) return;
    map.current.show(scene);
    if (before.basis !== basis) map.current.settle();
    framed.current = { basis, isStart };
    map.current.frame(insetsOf(isStart));
  }, [map, scene, basis, isStart]);
  return {
    frame: () => map.current?.frame(insetsOf(isStart)),
    forget: () => {
      framed.current = { ...framed.current, basis: '' };
    },
  };
}

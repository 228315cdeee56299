import { useEffect, useRef, type RefObject } from 'react';
import type { Position } from '../graph/layout.ts';
import type { Insets } from '../map/frame.ts';
import type { MapScene } from '../map/mapScene.ts';
import type { MapView } from '../map/mapView.ts';
import { sameLook, type Look } from '../state/placed.ts';
import { changeView } from '../state/useView.ts';
import type { View } from '../state/view.ts';
import { narrow } from '../parts/narrow.ts';

/** Milliseconds in which actors come to stand otherwise, and the camera with them. */
export const arrangeMilliseconds = 700;

/** By how much the theme enlarges everything. */
export const scaleOfTheme = (): number =>
  Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--scale')) || 1;

/** Pixels of the sheet that words cover. */
function insetsOf(isStart: boolean): Insets {
  const { innerWidth, innerHeight } = window;
  const isNarrow = window.matchMedia(narrow).matches;
  if (isNarrow && isStart) return { top: innerHeight * 0.48, right: 50, bottom: 40, left: 50 };
  if (isNarrow) return { top: 100, right: 48, bottom: 110, left: 48 };
  const scale = scaleOfTheme();
  // Names in large type reach further from the signs toward the words beside the map.
  const words = Math.min(innerWidth * (scale > 1 ? 0.59 : 0.52), 760 * scale);
  if (isStart) return { top: 40, right: 110 * scale, bottom: 110, left: words };
  return { top: 68 * scale, right: 90 * scale, bottom: 60 * scale, left: 90 * scale };
}

export interface Framing {
  /** Frames everything that is shown. */
  readonly frame: () => void;
  /** To be called where the map is a new one, which has no frame yet. */
  readonly forget: () => void;
  /** To be called where somebody has moved the camera. */
  readonly onLook: (look: Look) => void;
}

/** What the frame depends on. */
export interface FrameBasis {
  /** Another one is another map. */
  readonly dataset: string;
  readonly scope: View['scope'];
  readonly isStart: boolean;
  /** How actors are arranged, and which of them alone are shown. */
  readonly arrangement: string;
}

/**
 * Frames the map anew where the dataset or the scope is another, or on the way from the first view to the map; nothing else
 * that happens here moves the camera, but a link, or a step back, that says what is looked at.
 */
export function useFraming(
  map: RefObject<MapView | null>,
  scene: MapScene | null,
  { dataset, scope, isStart, arrangement }: FrameBasis,
  look: Look | null,
  /** Where everybody on the map stands, or will stand once all have come there. */
  goal: readonly Position[],
): Framing {
  const framed = useRef<FrameBasis>({ dataset: '', scope, isStart, arrangement });
  const latestGoal = useRef(goal);
  useEffect(() => {
    latestGoal.current = goal;
  });
  const looked = useRef<Look | null>(null);
  useEffect(() => {
    const before = framed.current;
    if (scene === null || map.current === null) return;
    const isOther = before.dataset !== dataset;
    if (isOther || before.scope !== scope || before.isStart !== isStart) {
      map.current.show(scene);
      if (isOther) map.current.settle();
      framed.current = { dataset, scope, isStart, arrangement };
      if (isOther && look !== null && !isStart) map.current.lookAt(look);
      else {
        map.current.frame(insetsOf(isStart));
        if (scene.selected !== null) map.current.bring(scene.selected);
        if (look !== null && !isStart) changeView({ look: null }, 'silent');
      }
    } else if (before.arrangement !== arrangement) {
      framed.current = { dataset, scope, isStart, arrangement };
      if (look !== null && !isStart) map.current.lookAt(look, arrangeMilliseconds);
      else map.current.frameOn(latestGoal.current, insetsOf(isStart), arrangeMilliseconds);
    } else if (look !== null && !isStart && !sameLook(look, looked.current))
      map.current.lookAt(look);
    looked.current = look;
  }, [map, scene, dataset, scope, isStart, arrangement, look]);
  return {
    frame: () => {
      map.current?.frame(insetsOf(isStart));
      changeView({ look: null }, 'silent');
    },
    forget: () => {
      framed.current = { ...framed.current, dataset: '' };
    },
    onLook: (now) => {
      if (isStart) return;
      looked.current = now;
      changeView({ look: now }, 'silent');
    },
  };
}

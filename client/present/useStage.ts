import { useEffect, useMemo } from 'react';
import type { SceneMessage, StoryMessage } from '../../model/messages/story.ts';
import { useWording } from '../parts/useTexts.ts';
import { changeView } from '../state/useView.ts';
import type { View } from '../state/view.ts';
import { fillScreen } from './fillScreen.ts';
import { useInStep } from './useInStep.ts';
import { useStageKeys } from './useStageKeys.ts';

/** Where in a story one is, and the ways from there. */
export interface Stage {
  /** From 0. */
  readonly at: number;
  /** Undefined only of a story without scenes. */
  readonly scene: SceneMessage | undefined;
  readonly next: () => void;
  readonly previous: () => void;
}

/** Leads through a story by address, keys and the other window, and names this window after the scene. */
export function useStage(story: StoryMessage, view: View, onLeave: () => void): Stage {
  const word = useWording();
  const { scenes } = story;
  const at = Math.max(
    0,
    scenes.findIndex(({ id }) => id === view.scene),
  );
  const scene = scenes[at];
  const go = (to: number): void => {
    const id = scenes[Math.min(Math.max(0, to), scenes.length - 1)]?.id;
    if (id !== undefined) changeView({ scene: id }, { gesture: 'scene' });
  };
  const [next, previous] = [() => go(at + 1), () => go(at - 1)];
  const [first, last] = [() => go(0), () => go(scenes.length - 1)];
  useStageKeys({ next, previous, first, last, leave: onLeave, fill: fillScreen });
  const known = useMemo(() => scenes.map(({ id }) => id), [scenes]);
  useInStep(story.id, scene?.id ?? '', known);
  const title = scene === undefined ? '' : word(scene.title);
  const whole = word(story.title);
  useEffect(() => {
    document.title = `${title} · ${whole} · Entremise`;
  }, [title, whole]);
  return { at, scene, next, previous };
}

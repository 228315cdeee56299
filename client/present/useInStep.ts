import { useEffect, useRef } from 'react';
import { z } from 'zod';
import { changeView } from '../state/useView.ts';
import { openLine, type Line } from './otherWindow.ts';

const place = z.object({ story: z.string(), scene: z.string() });

/**
 * Keeps the windows that tell one story on one scene.
 * @param scene where this window is
 * @param known the scenes that this window has: one that is not public is none of the audience's
 */
export function useInStep(story: string, scene: string, known: readonly string[]): void {
  const line = useRef<Line | null>(null);
  const latest = useRef(known);
  // Where the other windows are, as far as this one knows: a window that opens takes its place from its address and tells
  // nobody to come along, and what is heard is not said back, or two windows would chase each other.
  const others = useRef(scene);
  useEffect(() => {
    latest.current = known;
  });
  useEffect(() => {
    const open = openLine((what) => {
      const heard = place.safeParse(what).data;
      if (heard?.story !== story || !latest.current.includes(heard.scene)) return;
      others.current = heard.scene;
      changeView({ scene: heard.scene }, 'silent');
    });
    line.current = open;
    return () => {
      line.current = null;
      open.close();
    };
  }, [story]);
  useEffect(() => {
    if (others.current === scene) return;
    others.current = scene;
    line.current?.say({ story, scene });
  }, [story, scene]);
}

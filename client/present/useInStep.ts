import { useEffect, useRef } from 'react';
import { z } from 'zod';
import { changeView } from '../state/useView.ts';

/** On which the windows of one browser hear each other; nothing leaves it. */
const channelName = 'entremise.present';
const place = z.object({ story: z.string(), scene: z.string() });

/**
 * Keeps the windows that tell one story on one scene.
 * @param scene where this window is
 * @param known the scenes that this window has: one that is not public is none of the audience's
 */
export function useInStep(story: string, scene: string, known: readonly string[]): void {
  const channel = useRef<BroadcastChannel | null>(null);
  const latest = useRef(known);
  useEffect(() => {
    latest.current = known;
  });
  useEffect(() => {
    const open = new BroadcastChannel(channelName);
    open.addEventListener('message', ({ data }) => {
      const heard = place.safeParse(data).data;
      if (heard?.story === story && latest.current.includes(heard.scene))
        changeView({ scene: heard.scene }, 'silent');
    });
    channel.current = open;
    return () => {
      channel.current = null;
      open.close();
    };
  }, [story]);
  const isFirst = useRef(true);
  useEffect(() => {
    // A window that opens takes its place from its address and tells nobody to come along.
    if (isFirst.current) isFirst.current = false;
    else channel.current?.postMessage({ story, scene });
  }, [story, scene]);
}

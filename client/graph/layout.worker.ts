import { layOut, type LayoutQuestion } from './layout.ts';

/** The layout runs here, so that the screen never waits for it. */
self.addEventListener('message', ({ data }: MessageEvent<LayoutQuestion & { id: number }>) => {
  self.postMessage({ id: data.id, answer: layOut(data) });
});

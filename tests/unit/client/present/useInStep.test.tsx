// @vitest-environment happy-dom
import { BroadcastChannel } from 'node:worker_threads';
import { cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useInStep } from '../../../../client/present/useInStep.ts';

const story = 'harbour-talks';
const scenes = ['fleet', 'talks', 'mandate'];
let other: BroadcastChannel;
beforeEach(() => {
  vi.stubGlobal('BroadcastChannel', globalThis.BroadcastChannel ?? BroadcastChannel);
  other = new BroadcastChannel('entremise.present');
});
afterEach(() => {
  cleanup();
  other.close();
  vi.unstubAllGlobals();
});

/** What is said next on the channel. */
const said = () =>
  new Promise<unknown>((resolve) => {
    other.onmessage = (message) => resolve((message as unknown as MessageEvent<unknown>).data);
  });
const sceneInAddress = () => new URLSearchParams(window.location.search).get('scene');

test('a window follows the other and does not say back what it heard, or the two would chase each other', async () => {
  const { rerender } = renderHook(({ scene }) => useInStep(story, scene, scenes), {
    initialProps: { scene: 'fleet' },
  });
  const first = said();
  other.postMessage({ story, scene: 'talks' });
  await vi.waitFor(() => expect(sceneInAddress()).toBe('talks'));
  rerender({ scene: 'talks' });
  rerender({ scene: 'mandate' });
  expect(await first).toEqual({ story, scene: 'mandate' });
});

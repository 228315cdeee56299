import { useEffect, useMemo, useRef } from 'react';
import { channelOn } from '../../model/channelState.ts';
import type { SceneMessage } from '../../model/messages/story.ts';
import { presentTexts } from '../../wording/presentTexts.ts';
import type { Graphs } from '../graph/useGraph.ts';
import type { Shown } from '../graph/useShown.ts';
import { lying, upright } from '../graph/sheetShape.ts';
import { useLayout } from '../graph/useLayout.ts';
import { MapCanvas } from '../map/MapCanvas.tsx';
import { emptyScene } from '../map/mapScene.ts';
import type { MapView } from '../map/mapView.ts';
import { useGlide } from '../parts/useGlide.ts';
import { useMedia } from '../parts/useMedia.ts';
import { useTexts, useWording } from '../parts/useTexts.ts';
import type { Theme, View } from '../state/view.ts';
import { narrow } from '../parts/narrow.ts';
import { frameOfScene } from './frameOfScene.ts';
import { useSceneOnMap } from './useSceneOnMap.ts';

/** How long a scene takes to become the next. */
const sceneMilliseconds = 700;

interface SceneMapProperties {
  readonly scene: SceneMessage;
  readonly view: View;
  readonly graphs: Graphs;
  readonly shown: Shown;
  readonly theme: Theme;
}

/** The map of a scene: from one to the next, camera and signs glide. */
export function SceneMap({ scene: told, view, graphs, shown, theme }: SceneMapProperties) {
  const word = useWording();
  const text = useTexts();
  const map = useRef<MapView | null>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const isSettled = useRef(false);
  const shape = useMedia(narrow) ? upright : lying;
  const layout = useLayout(graphs.whole, shown, view, shape);
  const positions = useGlide(layout.positions, told.id, sceneMilliseconds);
  const gliding = useMemo(() => ({ ...layout, positions }), [layout, positions]);
  const scene = useSceneOnMap(shown, gliding, view, told.actors);
  const isDrawn = scene !== null;
  useEffect(() => {
    if (!isDrawn || map.current === null) return;
    const frame = (duration: number): void => {
      if (view.look !== null) map.current?.lookAt(view.look, duration);
      else
        map.current?.frame(
          frameOfScene(sheet.current?.clientWidth ?? window.innerWidth),
          told.actors,
          duration,
        );
    };
    if (!isSettled.current) map.current.settle();
    frame(isSettled.current ? sceneMilliseconds : 0);
    isSettled.current = true;
    const resized = (): void => {
      requestAnimationFrame(() => {
        // On a larger wall the letters of the projector grow.
        map.current?.repaint();
        frame(0);
      });
    };
    window.addEventListener('resize', resized);
    return () => window.removeEventListener('resize', resized);
  }, [isDrawn, told, view.look, theme]);
  return (
    <div className="map" ref={sheet}>
      <MapCanvas
        scene={scene ?? emptyScene}
        theme={theme}
        label={word(presentTexts.map)}
        mapRef={map}
        onReady={() => {
          isSettled.current = false;
        }}
        events={{
          onSelect: () => undefined,
          onExpand: () => undefined,
          onMove: () => undefined,
          channelOf: ({ attributes: { channel, channelSince } }) =>
            channelOn(channel, channelSince, shown.day ?? shown.lastDay, shown.lastDay),
        }}
      />
      {scene === null && graphs.failure === null && (
        <p className="loading" role="status">
          {text.loading}
        </p>
      )}
    </div>
  );
}

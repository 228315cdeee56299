import { useEffect, useRef, type RefObject } from 'react';
import type { MapScene } from './mapScene.ts';
import { MapView, type MapEvents } from './mapView.ts';
import type { Theme } from '../state/view.ts';

interface MapCanvasProperties {
  readonly scene: MapScene;
  readonly theme: Theme;
  readonly label: string;
  readonly events: MapEvents;
  readonly mapRef: RefObject<MapView | null>;
  /** Called once, when the map stands. */
  readonly onReady: () => void;
}

/** The sheet on which the map is drawn. Lists and tables beside it say the same to those who cannot see it. */
export function MapCanvas({ scene, theme, label, events, mapRef, onReady }: MapCanvasProperties) {
  const container = useRef<HTMLDivElement>(null);
  const latest = useRef({ events, onReady });
  useEffect(() => {
    latest.current = { events, onReady };
  });
  useEffect(() => {
    if (container.current === null) return;
    const view = new MapView(container.current, {
      onSelect: (actor) => latest.current.events.onSelect(actor),
      onExpand: (actor) => latest.current.events.onExpand(actor),
      onMove: (actor, position) => latest.current.events.onMove(actor, position),
      channelOf: (edge) => latest.current.events.channelOf(edge),
    });
    mapRef.current = view;
    latest.current.onReady();
    return () => {
      mapRef.current = null;
      view.stop();
    };
  }, [mapRef]);
  useEffect(() => mapRef.current?.show(scene), [mapRef, scene]);
  useEffect(() => mapRef.current?.repaint(), [mapRef, theme]);
  return (
    <div ref={container} className="canvas" role="application" aria-label={label} tabIndex={0} />
  );
}

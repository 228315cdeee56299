import { useEffect, useRef, useState, type RefObject } from 'react';
import type { Theme } from '../state/view.ts';
import { uncovered } from './covers.ts';
import type { MapEvents, MapState } from './mapEvents.ts';
import { MapNotice } from './MapNotice.tsx';
import type { MapScene } from './mapScene.ts';
import { MapView } from './mapView.ts';

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
  const [state, setState] = useState<MapState>('drawn');
  useEffect(() => {
    latest.current = { events, onReady };
  });
  useEffect(() => {
    if (container.current === null) return;
    const view = new MapView(container.current, {
      onSelect: (actor) => latest.current.events.onSelect(actor),
      onExpand: (actor) => latest.current.events.onExpand(actor),
      onEvent: (event) => latest.current.events.onEvent?.(event),
      onOpenCamp: (camp) => latest.current.events.onOpenCamp?.(camp),
      onMove: (actor, position) => latest.current.events.onMove(actor, position),
      onLook: (look) => latest.current.events.onLook?.(look),
      onMoving: () => latest.current.events.onMoving?.(),
      onRest: () => latest.current.events.onRest?.(),
      channelOf: (edge) => latest.current.events.channelOf(edge),
      onRelation: (relation) => latest.current.events.onRelation?.(relation),
      onHover: (under, at) => latest.current.events.onHover?.(under, at),
      covers: () => latest.current.events.covers?.() ?? uncovered,
      onState: (now) => {
        setState(now);
        latest.current.events.onState?.(now);
      },
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
    <>
      <div ref={container} className="canvas" role="application" aria-label={label} tabIndex={0} />
      <MapNotice
        state={state}
        language={document.documentElement.lang === 'fr' ? 'fr' : 'en'}
        onRedraw={() => mapRef.current?.redraw()}
      />
    </>
  );
}

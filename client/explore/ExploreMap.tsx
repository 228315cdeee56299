import { useEffect, useRef } from 'react';
import { channelOn } from '../../model/channelState.ts';
import type { Layout } from '../graph/useLayout.ts';
import type { Shown } from '../graph/useShown.ts';
import { opening } from '../graph/opening.ts';
import { MapCanvas } from '../map/MapCanvas.tsx';
import type { MapScene } from '../map/mapScene.ts';
import type { MapEvents } from '../map/mapEvents.ts';
import type { MapView } from '../map/mapView.ts';
import { useShortcuts } from '../parts/useShortcuts.ts';
import { useTexts } from '../parts/useTexts.ts';
import { hearLight } from '../state/attention.ts';
import type { Look } from '../state/placed.ts';
import { changeView } from '../state/useView.ts';
import type { Theme, View } from '../state/view.ts';
import { usePanKeys } from './usePanKeys.ts';
import { useFraming } from './useFraming.ts';
import { useScene } from './useScene.ts';
import { ZoomButtons } from './ZoomButtons.tsx';

interface ExploreMapProperties {
  readonly dataset: string;
  readonly layout: Layout;
  readonly shown: Shown;
  readonly view: View;
  readonly theme: Theme;
  readonly onExpand: (actor: string) => void;
}

/** By how much one step of zoom enlarges. */
const zoomStep = 1.4;
const empty: MapScene = {
  nodes: [],
  edges: [],
  positions: {},
  camps: [],
  main: new Set(),
  opened: new Set(),
  degrees: new Map(),
  selected: null,
  selectedRelation: null,
  lit: new Set(),
  pinned: new Set(),
  nameOf: ({ key }) => key,
  dimmed: new Set(),
};

/** What the map tells, as changes of the view. */
function eventsOf(
  { view, shown, onExpand }: Omit<ExploreMapProperties, 'theme' | 'dataset' | 'layout'>,
  onLook: (look: Look) => void,
): MapEvents {
  const open = (actor: string) => changeView(opening(actor, view, shown.start));
  const isOpen = view.page !== 'start' && (view.actor ?? view.relation) !== null;
  return {
    onSelect: (actor) => {
      if (actor !== null) open(actor);
      else if (isOpen) changeView({ actor: null, relation: null });
    },
    onExpand: (actor) => {
      open(actor);
      onExpand(actor);
    },
    onOpenCamp: (camp) => changeView({ opened: [...new Set([...view.opened, camp])] }),
    // No step in the history: a drag is undone on the map.
    onMove: (actor, { x, y }) =>
      changeView(
        { moved: [...view.moved.filter((one) => one.actor !== actor), { actor, x, y }] },
        'silent',
      ),
    onLook,
    channelOf: ({ attributes: { channel, channelSince } }) =>
      channelOn(channel, channelSince, shown.day ?? shown.lastDay, shown.lastDay),
  };
}

/** The map with its keys, its buttons, and the light that lists throw on it. */
export function ExploreMap({
  dataset,
  layout,
  shown,
  view,
  theme,
  onExpand,
}: ExploreMapProperties) {
  const text = useTexts();
  const map = useRef<MapView | null>(null);
  const isStart = view.page === 'start';
  const scene = useScene(shown, layout, view);
  const basis = {
    dataset,
    scope: isStart ? ('main' as const) : view.scope,
    isStart,
  };
  const { frame, forget, onLook } = useFraming(map, scene, basis, view.look);
  useEffect(() => hearLight((actor) => map.current?.light(actor)), []);
  const zoom = (factor: number) => map.current?.zoom(factor);
  const [zoomIn, zoomOut] = [() => zoom(zoomStep), () => zoom(1 / zoomStep)];
  useShortcuts({ '+': zoomIn, '-': zoomOut, '0': frame });
  const sheet = usePanKeys(map);
  return (
    <>
      <div ref={sheet} className="map">
        <MapCanvas
          scene={scene ?? empty}
          theme={theme}
          label={text.mapLabel}
          mapRef={map}
          onReady={forget}
          events={eventsOf({ view, shown, onExpand }, onLook)}
        />
      </div>
      {!isStart && <ZoomButtons onIn={zoomIn} onOut={zoomOut} onFit={frame} />}
    </>
  );
}

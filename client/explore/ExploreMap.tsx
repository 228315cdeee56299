import { useEffect, useRef, useState } from 'react';
import { channelOn } from '../../model/channelState.ts';
import type { GraphMessage } from '../../model/messages/graph.ts';
import type { Layout } from '../graph/useLayout.ts';
import type { Shown } from '../graph/useShown.ts';
import { opening } from '../graph/opening.ts';
import { MapCanvas } from '../map/MapCanvas.tsx';
import { emptyScene } from '../map/mapScene.ts';
import type { MapEvents } from '../map/mapEvents.ts';
import type { Under } from '../map/under.ts';
import { unstretched } from '../graph/sheetShape.ts';
import type { MapView } from '../map/mapView.ts';
import { useShortcuts } from '../parts/useShortcuts.ts';
import { useTexts } from '../parts/useTexts.ts';
import { hearLight } from '../state/attention.ts';
import { changeView } from '../state/useView.ts';
import type { Theme, View } from '../state/view.ts';
import { MapHint, type Pointed } from './MapHint.tsx';
import type { ShownMeasure } from './measures/useMeasuredSigns.ts';
import { isSideOpen } from './record/isSideOpen.ts';
import { nothingOpen } from './record/openRecord.ts';
import { useRecordActors } from './record/useRecordActors.ts';
import { useExcluded } from './useExcluded.ts';
import { usePanKeys } from './usePanKeys.ts';
import { useFraming } from './useFraming.ts';
import { usePicture } from './usePicture.ts';
import { useScene } from './useScene.ts';
import { ZoomButtons } from './ZoomButtons.tsx';

interface ExploreMapProperties {
  /** Of the whole graph; null while it is awaited. */
  readonly attributes: GraphMessage['attributes'] | null;
  readonly layout: Layout;
  readonly shown: Shown;
  readonly view: View;
  readonly theme: Theme;
  /** What the signs show; null: who has how many relations. */
  readonly measure: ShownMeasure | null;
  readonly onExpand: (actor: string) => void;
}

/** By how much one step of zoom enlarges. */
const zoomStep = 1.4;
/** What the map tells, as changes of the view. */
function eventsOf(
  { view, shown, layout, onExpand }: Omit<ExploreMapProperties, 'theme' | 'attributes' | 'measure'>,
  { onLook, onHover }: Required<Pick<MapEvents, 'onLook' | 'onHover'>>,
): MapEvents {
  const isStart = view.page === 'start';
  const open = (actor: string) => changeView(opening(actor, view, shown.start));
  return {
    onSelect: (actor) => {
      if (actor !== null) open(actor);
      else if (isSideOpen(view)) changeView(nothingOpen);
    },
    onExpand: (actor) => {
      open(actor);
      onExpand(actor);
    },
    onRelation: (relation) => changeView({ relation, page: isStart ? 'map' : view.page }),
    onOpenCamp: (camp) => changeView({ opened: [...new Set([...view.opened, camp])] }),
    // No step in the history: a drag is undone on the map.
    onMove: (actor, place) => {
      const others = view.moved.filter((one) => one.actor !== actor);
      const moved = [...others, { actor, ...unstretched(place, layout.shape) }];
      changeView({ moved }, 'silent');
    },
    onLook,
    onHover,
    channelOf: ({ attributes: { channel, channelSince } }) =>
      channelOn(channel, channelSince, shown.day ?? shown.lastDay, shown.lastDay),
  };
}

/** A line, or the sign of a folded camp, has words of its own; an actor has a name beside his sign already. */
const nextPointed = (
  under: Under,
  at: { readonly x: number; readonly y: number },
): Pointed | null =>
  under.what === 'relations' || (under.what === 'actor' && under.actor.includes(':'))
    ? { under, ...at }
    : null;

/** The map with its keys, its buttons, and the light that lists throw on it. */
export function ExploreMap(properties: ExploreMapProperties) {
  const { attributes, layout, shown, view, theme, measure } = properties;
  const text = useTexts();
  const map = useRef<MapView | null>(null);
  const isStart = view.page === 'start';
  const excluded = useExcluded(shown, view);
  const scene = useScene(shown, layout, view, excluded, useRecordActors(view), measure);
  const basis = {
    dataset: attributes?.dataset ?? '',
    scope: isStart ? ('main' as const) : view.scope,
    isStart,
  };
  const { frame, forget, onLook } = useFraming(map, scene, basis, view.look);
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const onHover = (under: Under, at: { readonly x: number; readonly y: number }): void =>
    setPointed(nextPointed(under, at));
  useEffect(() => hearLight((actor) => map.current?.light(actor)), []);
  const zoom = (factor: number) => map.current?.zoom(factor);
  const [zoomIn, zoomOut] = [() => zoom(zoomStep), () => zoom(1 / zoomStep)];
  useShortcuts({ '+': zoomIn, '-': zoomOut, '0': frame });
  const sheet = usePanKeys(map);
  const save = usePicture(map, attributes, shown, measure);
  return (
    <>
      <div ref={sheet} className="map">
        <MapCanvas
          scene={scene ?? emptyScene}
          theme={theme}
          label={text.mapLabel}
          mapRef={map}
          onReady={forget}
          events={eventsOf(properties, { onLook, onHover })}
        />
        {pointed !== null && scene !== null && (
          <MapHint pointed={pointed} nodes={scene.nodes} edges={scene.edges} camps={layout.camps} />
        )}
      </div>
      {!isStart && (
        <ZoomButtons
          onIn={zoomIn}
          onOut={zoomOut}
          onFit={frame}
          isDrawn={scene !== null}
          graph={shown.visible}
          onSave={save}
        />
      )}
    </>
  );
}

import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { GraphMessage } from '../../model/messages/graph.ts';
import type { Layout } from '../graph/useLayout.ts';
import type { Shown } from '../graph/useShown.ts';
import { MapCanvas } from '../map/MapCanvas.tsx';
import { emptyScene, type MapScene } from '../map/mapScene.ts';
import type { Under } from '../map/under.ts';
import type { MapView } from '../map/mapView.ts';
import { useGlide } from '../parts/useGlide.ts';
import { useShortcuts } from '../parts/useShortcuts.ts';
import { useTexts } from '../parts/useTexts.ts';
import { hearLight } from '../state/attention.ts';
import type { Theme, View } from '../state/view.ts';
import { MapDoing } from './doing/MapDoing.tsx';
import { MapTools } from './doing/MapTools.tsx';
import { useMapCommands } from './doing/useMapCommands.ts';
import { coversOf } from './coversOf.ts';
import { mapEventsOf } from './mapEventsOf.ts';
import { MapHint, type Pointed } from './MapHint.tsx';
import { MarginNames, useMarginNames } from './MarginNames.tsx';
import type { ShownMeasure } from './measures/useMeasuredSigns.ts';
import { useRecordActors } from './record/useRecordActors.ts';
import { useExcluded } from './useExcluded.ts';
import { usePanKeys } from './usePanKeys.ts';
import { arrangeMilliseconds, useFraming } from './useFraming.ts';
import { usePicture } from './usePicture.ts';
import { useScene } from './useScene.ts';

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
  /** What takes the map out of the program, beside a picture. */
  readonly out: ReactNode;
}

/** By how much one step of zoom enlarges. */
const zoomStep = 1.4;

/** A line, or the sign of a folded camp or an event, has words of its own; an actor has a name beside his sign already. */
const nextPointed = (
  under: Under,
  at: { readonly x: number; readonly y: number },
): Pointed | null =>
  under.what === 'relations' || (under.what === 'actor' && under.actor.includes(':'))
    ? { under, ...at }
    : null;

/** The layout while actors come to stand otherwise. */
function useGliding(layout: Layout): Layout {
  const positions = useGlide(layout.positions, layout.occasion, arrangeMilliseconds);
  return useMemo(() => ({ ...layout, positions }), [layout, positions]);
}

/** Where everybody will stand once all have come there. */
const goalOf = (scene: MapScene | null, { positions }: Layout) =>
  (scene?.nodes ?? []).flatMap(({ key }) => positions[key] ?? []);

/** The map with its keys, its tools, and the light that lists throw on it. */
export function ExploreMap(properties: ExploreMapProperties) {
  const { attributes, layout, shown, view, theme, measure, onExpand } = properties;
  const text = useTexts();
  const map = useRef<MapView | null>(null);
  const isStart = view.page === 'start';
  const [isLasso, setLasso] = useState(false);
  const excluded = useExcluded(shown, view);
  const scene = useScene(shown, useGliding(layout), view, excluded, useRecordActors(view), measure);
  const basis = {
    dataset: attributes?.dataset ?? '',
    scope: isStart ? ('main' as const) : view.scope,
    isStart,
    arrangement: isStart ? '' : `${layout.arrangement} ${view.only.join(' ')}`,
  };
  const { frame, forget, onLook } = useFraming(map, scene, basis, view.look, goalOf(scene, layout));
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const onHover = (under: Under, at: { readonly x: number; readonly y: number }): void =>
    setPointed(nextPointed(under, at));
  useEffect(() => hearLight((actor) => map.current?.light(actor)), []);
  const zoom = (factor: number) => map.current?.camera?.zoom(factor);
  const [zoomIn, zoomOut] = [() => zoom(zoomStep), () => zoom(1 / zoomStep)];
  useShortcuts({ '+': zoomIn, '-': zoomOut, '0': frame });
  const sheet = usePanKeys(map);
  const margin = useMarginNames(sheet, map, isStart ? null : view.actor, shown);
  const save = usePicture(map, attributes, shown, measure);
  useMapCommands(view, { zoomIn, zoomOut, fit: frame, lasso: () => setLasso(true) });
  return (
    <>
      <div ref={sheet} className="map" data-tool={isLasso || undefined}>
        <MapCanvas
          scene={scene ?? emptyScene}
          theme={theme}
          label={text.mapLabel}
          mapRef={map}
          onReady={forget}
          events={mapEventsOf(properties, {
            ...{ onLook, onHover, onMoving: margin.hide, onRest: margin.look },
            covers: () => coversOf(sheet.current),
          })}
        />
        {pointed !== null && scene !== null && (
          <MapHint
            pointed={pointed}
            nodes={scene.nodes}
            edges={scene.edges}
            excluded={scene.excluded}
            camps={layout.camps}
            events={shown.events ?? []}
          />
        )}
        {!isStart && <MarginNames margin={margin.margin} shown={shown} map={map} />}
        {!isStart && (
          <MapDoing
            {...{ sheet, map, view, shown, layout, onExpand, isLasso }}
            onFit={frame}
            onDrawn={() => setLasso(false)}
          />
        )}
      </div>
      {!isStart && (
        <MapTools
          view={view}
          dataset={attributes?.dataset ?? ''}
          isLasso={isLasso}
          onLasso={setLasso}
          onIn={zoomIn}
          onOut={zoomOut}
          onFit={frame}
          isDrawn={scene !== null}
          graph={shown.visible && { ...shown.visible, events: shown.events ?? [] }}
          out={properties.out}
          onSave={save}
        />
      )}
    </>
  );
}

import { useMemo, useRef } from 'react';
import { channelOn } from '../../model/channelState.ts';
import type { GraphMessage } from '../../model/messages/graph.ts';
import { lastDayOf } from '../graph/startDay.ts';
import { lying } from '../graph/sheetShape.ts';
import { useLayout } from '../graph/useLayout.ts';
import { useOpenActor } from '../graph/useOpenActor.ts';
import { degreesOf } from '../graph/visibleGraph.ts';
import { MapCanvas } from '../map/MapCanvas.tsx';
import { emptyScene, type MapScene } from '../map/mapScene.ts';
import type { MapView } from '../map/mapView.ts';
import { useLanguage, useWording } from '../parts/useTexts.ts';
import { changeView, useView } from '../state/useView.ts';
import { themeOf } from '../state/preferences.ts';
import { mapName } from '../../wording/names.ts';
import { resultTexts } from '../../wording/resultTexts.ts';

const none: readonly never[] = [];
/** Pixels kept free around the graph, for names. */
const insets = { top: 40, right: 110, bottom: 40, left: 110 };

/** The actors and relations of an answer, arranged for themselves. */
export function ResultGraph({ graph }: { readonly graph: GraphMessage }) {
  const word = useWording();
  const language = useLanguage();
  const view = useView();
  const open = useOpenActor();
  const map = useRef<MapView | null>(null);
  // The graph of an answer brings no places: it is arranged by its own relations.
  const { positions } = useLayout(graph, none, none, lying);
  const isPlaced = graph.nodes.every(({ key }) => positions[key] !== undefined);
  const lastDay = lastDayOf(graph);
  const scene = useMemo((): MapScene => {
    if (!isPlaced) return emptyScene;
    return {
      ...emptyScene,
      nodes: graph.nodes,
      edges: graph.edges,
      positions,
      main: new Set(graph.nodes.map(({ key }) => key)),
      degrees: degreesOf(graph.edges),
      nameOf: ({ attributes }) => mapName(attributes, language),
    };
  }, [graph, positions, isPlaced, language]);
  const frame = () => map.current?.frame(insets);
  return (
    <div className="result-graph">
      <MapCanvas
        scene={scene}
        theme={themeOf(view.theme)}
        label={word(resultTexts.graphLabel)}
        mapRef={map}
        onReady={frame}
        events={{
          onSelect: (actor) => {
            if (actor !== null) open(actor);
          },
          onExpand: open,
          onMove: () => undefined,
          onRelation: (relation) =>
            changeView({ relation, event: null, place: null, source: null }),
          channelOf: ({ attributes: { channel, channelSince } }) =>
            lastDay === null ? null : channelOn(channel, channelSince, lastDay, lastDay),
        }}
      />
    </div>
  );
}

import type { RefObject } from 'react';
import type { Language } from '../../model/wording.ts';
import type { VisibleGraph } from '../graph/visibleGraph.ts';
import { nameIn } from '../../wording/names.ts';
import { useReachTexts, useTexts } from '../parts/useTexts.ts';
import { focusOf, type MapScene } from '../map/mapScene.ts';
import type { MapView } from '../map/mapView.ts';
import type { ChangeView } from '../state/useView.ts';
import type { View } from '../state/view.ts';
import { Icon } from '../parts/Icon.tsx';

interface SheetHeadProperties {
  readonly page: 'map' | 'table';
  readonly view: View;
  readonly visible: VisibleGraph;
  readonly scene: MapScene;
  readonly change: ChangeView;
  readonly map: RefObject<MapView | null>;
  readonly frame: () => void;
  readonly language: Language;
  readonly truncated: boolean;
  readonly onLegend: () => void;
}

/** What stands on the sheet around the map: what is shown, the way to the table, zoom, and the empty view's words. */
export function SheetHead({
  page,
  view,
  visible,
  scene,
  change,
  map,
  frame,
  language,
  truncated,
  onLegend,
}: SheetHeadProperties) {
  const text = useTexts();
  const reach = useReachTexts();
  const selected = visible.nodes.find(({ key }) => key === view.actor);
  const focus = selected === undefined ? null : focusOf(scene, null);
  return (
    <>
      <div className="sheet__top">
        <button type="button" className="sheet__legend" aria-label={text.legend} onClick={onLegend}>
          <Icon name="filter" /> <span>{text.legend}</span>
        </button>
        <p role="status">
          <b>{text.inView(visible.nodes.length, visible.edges.length)}</b>
          {truncated && ` ${text.truncated(visible.nodes.length)}`}
        </p>
        <div className="switch" role="group" aria-label={text.actors}>
          <button
            type="button"
            aria-pressed={view.scope === 'main'}
            onClick={() => change({ scope: 'main' })}
          >
            {text.mainActors}
          </button>
          <button
            type="button"
            aria-pressed={view.scope === 'all'}
            onClick={() => change({ scope: 'all' })}
          >
            {text.wholeNetwork}
          </button>
        </div>
        {view.hidden.length > 0 && (
          <button
            type="button"
            className="chip"
            title={text.showHidden}
            onClick={() => change({ hidden: [] })}
          >
            {text.hiddenChip(view.hidden.length)}
          </button>
        )}
        {view.lit.length > 0 && (
          <span className="lit" role="group" aria-label={reach.litRoutes}>
            <button type="button" className="chip" onClick={() => change({ page: 'reach' })}>
              {reach.toReach}
            </button>
            <button type="button" className="chip" onClick={() => change({ lit: [] })}>
              {reach.unlit}
            </button>
          </span>
        )}
        {selected !== undefined && focus !== null && (
          <p className="sheet__focus">
            {text.inFocus(nameIn(selected.attributes, language), focus.nodes.size - 1)}
          </p>
        )}
        <div
          className="switch switch--pages"
          role="group"
          aria-label={`${text.map}, ${text.table}`}
        >
          <button
            type="button"
            aria-pressed={page === 'map'}
            onClick={() => change({ page: 'map' })}
          >
            {text.map}
          </button>
          <button
            type="button"
            aria-pressed={page === 'table'}
            onClick={() => change({ page: 'table' })}
          >
            {text.table}
          </button>
        </div>
      </div>
      {visible.nodes.length === 0 && (
        <div className="empty">
          <p>{text.emptyView}</p>
          <button
            type="button"
            onClick={() =>
              change({ category: null, kind: null, status: null, asOf: null, hidden: [] })
            }
          >
            {text.showAll}
          </button>
          <p>{text.emptyViewDo}</p>
        </div>
      )}
      {page === 'map' && (
        <>
          <p className="colophon">{text.signs}</p>
          <div className="zoom" role="group">
            <button
              type="button"
              aria-label={text.zoomOut}
              onClick={() => map.current?.zoom(1 / 1.4)}
            >
              −
            </button>
            <button type="button" aria-label={text.zoomIn} onClick={() => map.current?.zoom(1.4)}>
              +
            </button>
            <button type="button" aria-label={text.fit} onClick={frame}>
              <Icon name="fit" size={16} />
            </button>
          </div>
        </>
      )}
    </>
  );
}

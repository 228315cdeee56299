import { useMemo, useState } from 'react';
import { Failure } from '../parts/Failure.tsx';
import { Icon } from '../parts/Icon.tsx';
import { useEscape } from '../parts/useEscape.ts';
import { useMedia } from '../parts/useMedia.ts';
import { useTexts } from '../parts/useTexts.ts';
import type { Camp } from '../graph/camps.ts';
import type { Graphs } from '../graph/useGraph.ts';
import { lying, upright } from '../graph/sheetShape.ts';
import { useLayout, type Layout } from '../graph/useLayout.ts';
import type { Shown } from '../graph/useShown.ts';
import { countView } from '../graph/viewCounts.ts';
import type { Theme, View } from '../state/view.ts';
import { CampList } from './CampList.tsx';
import { EmptyView } from './EmptyView.tsx';
import { ExploreMap } from './ExploreMap.tsx';
import { ExportMenu } from './export/ExportMenu.tsx';
import { LegendStrip } from './LegendStrip.tsx';
import { LegendPanel } from './LegendPanel.tsx';
import { MeasureKey } from './measures/MeasureKey.tsx';
import { MeasuresPage } from './measures/MeasuresPage.tsx';
import type { Measured } from './measures/useMeasure.ts';
import { useMeasuredSigns, type ShownMeasure } from './measures/useMeasuredSigns.ts';
import { narrow } from '../parts/narrow.ts';
import { SheetHead } from './SheetHead.tsx';
import { StartKey } from './StartKey.tsx';
import { StartPanel } from './StartPanel.tsx';
import { useBesides } from './useBesides.ts';
import { TablePage } from './table/TablePage.tsx';
import { hasTimeline } from './timeline/hasTimeline.ts';
import { Timeline } from './timeline/Timeline.tsx';

const none: readonly Camp[] = [];

interface ExploreProperties {
  readonly view: View;
  readonly graphs: Graphs;
  /** What the view shows of the graphs; null while they are awaited. */
  readonly shown: Shown | null;
  readonly theme: Theme;
  readonly isTimelineOpen: boolean;
  /** Whether a dossier of three lines stands beside the map. */
  readonly isBrief: boolean;
  /** The name of the page, for those who hear it. */
  readonly title: string;
  readonly onExpand: (actor: string) => void;
}

interface LegendProperties {
  readonly graphs: Graphs;
  readonly shown: Shown | null;
  /** Those that can be folded. */
  readonly camps: readonly Camp[];
  readonly certainOnly: boolean;
  /** What the signs of the map show; null on other pages. */
  readonly measure: ShownMeasure | null;
  /** On a narrow screen: whether it lies over the sheet. */
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** The legend beside the sheet. */
function Legend({ graphs, shown, camps, certainOnly, measure, isOpen, onClose }: LegendProperties) {
  const text = useTexts();
  const besides = useBesides(shown, graphs);
  useEscape(isOpen, onClose);
  const counts = useMemo(() => {
    if (shown === null || shown.unfiltered === null) return null;
    const { unfiltered, day, lastDay } = shown;
    return countView(unfiltered, day ?? lastDay, lastDay, certainOnly);
  }, [shown, certainOnly]);
  return (
    <aside className="panel" aria-label={text.legend} data-open={isOpen || undefined}>
      <button type="button" className="panel__close" aria-label={text.close} onClick={onClose}>
        <Icon name="close" />
      </button>
      {measure !== null && <MeasureKey {...measure} />}
      {shown !== null && shown.visible !== null && camps.length > 0 && (
        <CampList camps={camps} visible={shown.visible} />
      )}
      {counts !== null && <LegendPanel counts={counts} besides={besides} />}
    </aside>
  );
}

/** Whether nothing is to be seen; events alone are something, on the map as in their table. */
const isNothing = ({ visible, events }: Shown): boolean =>
  visible !== null && visible.edges.length === 0 && (events ?? []).length === 0;

/** What stands on the sheet: the map or the table with its head, or the invitation. */
function Sheet({
  view,
  graphs,
  shown,
  theme,
  layout,
  measured,
  onSigns,
  onExpand,
  onLegend,
}: Omit<ExploreProperties, 'title' | 'isTimelineOpen' | 'isBrief'> & {
  readonly layout: Layout;
  readonly measured: Measured;
  readonly onSigns: ShownMeasure | null;
  readonly onLegend: () => void;
}) {
  if (shown === null) return null;
  const { visible } = shown;
  const isStart = view.page === 'start';
  const exported = { moment: shown.moment, layout };
  const isEmpty = !graphs.isAwaited && view.page !== 'measures' && isNothing(shown);
  return (
    <>
      {view.page === 'table' && visible !== null && (
        <TablePage
          graph={visible}
          events={shown.events}
          dataset={graphs.whole?.attributes.dataset ?? ''}
          stack={graphs.whole?.attributes.stack}
          measured={measured.answer}
          out={
            <ExportMenu className="chip" placement="bottom end" visible={visible} {...exported} />
          }
        />
      )}
      {view.page === 'measures' && <MeasuresPage view={view} measured={measured} />}
      {(isStart || view.page === 'map') && (
        <ExploreMap
          attributes={graphs.whole?.attributes ?? null}
          layout={layout}
          shown={shown}
          view={view}
          theme={theme}
          measure={onSigns}
          onExpand={onExpand}
          out={
            visible && (
              <ExportMenu
                className="map-tool"
                placement="top end"
                {...exported}
                visible={visible}
              />
            )
          }
        />
      )}
      {isStart && graphs.whole !== null && <StartPanel graph={graphs.whole} />}
      {isStart && visible !== null && <StartKey visible={visible} />}
      {!isStart && visible !== null && (
        <>
          <SheetHead
            shown={shown}
            visible={visible}
            view={view}
            found={
              view.scope === 'all' ? (graphs.filtered?.attributes.found?.actors ?? null) : null
            }
            given={graphs.whole?.attributes.positions}
            layout={layout}
            onLegend={onLegend}
          />
          {isEmpty && <EmptyView shown={shown} view={view} />}
        </>
      )}
    </>
  );
}

/** Who stands where: the map, the table of the same, and the first view. */
export function ExplorePage(properties: ExploreProperties) {
  const { view, graphs, shown, title } = properties;
  const text = useTexts();
  const [isLegendOpen, setLegendOpen] = useState(false);
  const isStart = view.page === 'start';
  const shape = useMedia(narrow) ? upright : lying;
  const { measured, onSigns } = useMeasuredSigns(view, graphs);
  const layout = useLayout(graphs.whole, shown, view, shape);
  return (
    <>
      {!isStart && (
        <Legend
          graphs={graphs}
          shown={shown}
          camps={view.scope === 'all' && view.page === 'map' ? layout.camps : none}
          certainOnly={view.certainOnly}
          measure={view.page === 'map' ? onSigns : null}
          isOpen={isLegendOpen}
          onClose={() => setLegendOpen(false)}
        />
      )}
      <div className="column">
        <main className="sheet" id="content" tabIndex={-1} aria-busy={graphs.isAwaited}>
          {(!isStart || shown === null) && <h1 className="vh">{title}</h1>}
          <Sheet
            {...properties}
            layout={layout}
            measured={measured}
            onSigns={onSigns}
            onLegend={() => setLegendOpen(true)}
          />
          {graphs.failure !== null && <Failure failure={graphs.failure} />}
          {shown === null && graphs.failure === null && (
            <p className="loading" role="status">
              {text.loading}
            </p>
          )}
        </main>
        {properties.theme === 'projector' && view.page === 'map' && shown !== null && (
          <LegendStrip shown={shown} measure={onSigns} isBrief={properties.isBrief} />
        )}
        {hasTimeline(view.page) && shown !== null && (
          <Timeline
            view={view}
            shown={shown}
            startDay={graphs.startDay}
            isAwaited={graphs.isAwaited}
            isOpen={properties.isTimelineOpen}
          />
        )}
      </div>
    </>
  );
}

import { useState } from 'react';
import { ExplorePage } from '../explore/ExplorePage.tsx';
import { isRecordOpen, isSideOpen } from '../explore/record/isSideOpen.ts';
import { RecordPage } from '../explore/record/RecordPage.tsx';
import { RecordPanel } from '../explore/record/RecordPanel.tsx';
import { narrow } from '../parts/narrow.ts';
import { SidePanel } from '../explore/SidePanel.tsx';
import { hasTimeline } from '../explore/timeline/hasTimeline.ts';
import { timelineIsOpen } from '../explore/timeline/timelineIsOpen.ts';
import { Failure } from '../parts/Failure.tsx';
import { useMedia } from '../parts/useMedia.ts';
import { useShortcuts } from '../parts/useShortcuts.ts';
import { useTexts } from '../parts/useTexts.ts';
import { DatasetsPage } from '../data/DatasetsPage.tsx';
import { ImportPage } from '../data/ImportPage.tsx';
import { QueryPage } from '../query/QueryPage.tsx';
import { PresentPage } from '../present/PresentPage.tsx';
import { StoryStage } from '../present/StoryStage.tsx';
import { ReachPage } from '../reach/ReachPage.tsx';
import { useGraph, type Graphs } from '../graph/useGraph.ts';
import { useEvents } from '../graph/useEvents.ts';
import { useShown, type Shown } from '../graph/useShown.ts';
import { changeView } from '../state/useView.ts';
import { isApart } from '../state/pageWithSide.ts';
import { recordPages, type Theme, type View } from '../state/view.ts';
import { CommandPalette } from './CommandPalette.tsx';
import { Rail } from './Rail.tsx';
import { TopBar } from './TopBar.tsx';
import { usePageCommands } from './usePageCommands.ts';
import { useTitle } from './useTitle.ts';
import './frame.css';

interface ShellProperties {
  readonly view: View;
  readonly theme: Theme;
}

interface PageProperties extends ShellProperties {
  readonly graphs: Graphs;
  readonly shown: Shown | null;
  readonly title: string;
  readonly isTimelineOpen: boolean;
  readonly isBrief: boolean;
  readonly onExpand: (actor: string) => void;
}

/** The page of the mode. */
function Page(properties: PageProperties) {
  const { view, graphs, shown, title } = properties;
  const list = recordPages.find((page) => page === view.page);
  if (list !== undefined) return <RecordPage {...properties} page={list} />;
  if (view.page === 'query') return <QueryPage {...properties} />;
  if (view.page === 'import') return <ImportPage view={view} title={title} />;
  if (view.page === 'datasets') return <DatasetsPage title={title} />;
  if (view.page === 'present')
    return <PresentPage view={view} title={title} startDay={graphs.startDay} />;
  if (view.page !== 'reach') return <ExplorePage {...properties} />;
  if (graphs.whole !== null && shown !== null)
    return <ReachPage view={view} graph={graphs.whole} start={shown.start} title={title} />;
  return (
    <main className="sheet" id="content" tabIndex={-1}>
      <h1 className="vh">{title}</h1>
      {graphs.failure !== null && <Failure failure={graphs.failure} />}
    </main>
  );
}

/** The frame around every mode: bar, rail, the page of the mode, and the panel of what is open. */
export function Shell({ view, theme }: ShellProperties) {
  const text = useTexts();
  const graphs = useGraph(view);
  const shown = useShown(graphs, useEvents(graphs, view), view);
  const title = useTitle(view, graphs.whole);
  const isTimelineOpen = timelineIsOpen(view, theme, useMedia(narrow));
  const [expanding, setExpanding] = useState<string | null>(null);
  // On a wall, whose dossier is read whole instead of in three lines.
  const [whole, setWhole] = useState<string | null>(null);
  useShortcuts({
    m: () => changeView({ page: 'map' }),
    t: () => changeView({ page: 'table' }),
  });
  usePageCommands(view);
  if (view.page === 'present' && view.story !== null)
    return <StoryStage key={view.story} view={view} story={view.story} theme={theme} />;
  const isOpen = isSideOpen(view) && !isApart(view.page);
  const isBrief =
    theme === 'projector' &&
    view.page === 'map' &&
    view.actor !== null &&
    view.relation === null &&
    whole !== view.actor &&
    expanding !== view.actor;
  const isRecord = recordPages.some((page) => page === view.page);
  return (
    <div
      className="app"
      data-page={view.page}
      data-record={isRecord || undefined}
      data-side={isOpen || undefined}
      data-brief={isBrief || undefined}
    >
      <a className="skip" href="#content">
        {text.skip}
      </a>
      <CommandPalette view={view} dataset={graphs.whole?.attributes.dataset ?? ''} />
      <TopBar
        view={view}
        theme={theme}
        whole={graphs.whole}
        visible={shown?.visible ?? null}
        startDay={graphs.startDay}
        hasTimeline={hasTimeline(view.page) && isTimelineOpen}
      />
      <Rail view={view} />
      <Page
        view={view}
        theme={theme}
        graphs={graphs}
        shown={shown}
        title={title}
        isTimelineOpen={isTimelineOpen}
        isBrief={isBrief}
        onExpand={setExpanding}
      />
      {isRecordOpen(view) && isOpen && <RecordPanel view={view} />}
      {isOpen && !isRecordOpen(view) && shown !== null && (
        <SidePanel
          view={view}
          shown={shown}
          filtered={graphs.filtered}
          isBrief={isBrief}
          onWhole={() => setWhole(view.actor)}
          expanding={expanding}
          onExpanding={setExpanding}
        />
      )}
    </div>
  );
}

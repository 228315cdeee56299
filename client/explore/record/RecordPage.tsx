import type { ReactNode } from 'react';
import type { Graphs } from '../../graph/useGraph.ts';
import type { Shown } from '../../graph/useShown.ts';
import type { RecordPage as Page, View } from '../../state/view.ts';
import { Timeline } from '../timeline/Timeline.tsx';
import { LayersPage } from '../own/LayersPage.tsx';
import { EventsPage } from './EventsPage.tsx';
import { PlacesPage } from './PlacesPage.tsx';
import { QualityPage } from './QualityPage.tsx';
import { SourcesPage } from './SourcesPage.tsx';
import './record.css';

interface RecordPageProperties {
  readonly page: Page;
  readonly view: View;
  readonly graphs: Graphs;
  readonly shown: Shown | null;
  readonly title: string;
  readonly isTimelineOpen: boolean;
}

function contentOf(page: Page, view: View): ReactNode {
  switch (page) {
    case 'events':
      return <EventsPage view={view} />;
    case 'places':
      return <PlacesPage view={view} />;
    case 'sources':
      return <SourcesPage view={view} />;
    case 'quality':
      return <QualityPage />;
    case 'layers':
      return <LayersPage view={view} />;
  }
}

/** What is recorded besides actors and relations, as lists; below the events the strip of time. */
export const RecordPage = ({
  page,
  view,
  graphs,
  shown,
  title,
  isTimelineOpen,
}: RecordPageProperties) => (
  <div className="column">
    <main className="sheet record" id="content" tabIndex={-1}>
      <h1 className="vh">{title}</h1>
      {contentOf(page, view)}
    </main>
    {page === 'events' && shown !== null && (
      <Timeline
        view={view}
        shown={shown}
        startDay={graphs.startDay}
        isAwaited={graphs.isAwaited}
        isOpen={isTimelineOpen}
      />
    )}
  </div>
);

import { useState } from 'react';
import { ExplorePage } from '../explore/ExplorePage.tsx';
import { SidePanel } from '../explore/SidePanel.tsx';
import { Failure } from '../parts/Failure.tsx';
import { useShortcuts } from '../parts/useShortcuts.ts';
import { useTexts } from '../parts/useTexts.ts';
import { ReachPage } from '../reach/ReachPage.tsx';
import { useGraph, type Graphs } from '../graph/useGraph.ts';
import { useShown, type Shown } from '../graph/useShown.ts';
import { changeView } from '../state/useView.ts';
import type { Theme, View } from '../state/view.ts';
import { Rail } from './Rail.tsx';
import { TopBar } from './TopBar.tsx';
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
  readonly onExpand: (actor: string) => void;
}

/** The page of the mode. */
function Page({ view, theme, graphs, shown, title, onExpand }: PageProperties) {
  if (view.page !== 'reach')
    return (
      <ExplorePage
        view={view}
        graphs={graphs}
        shown={shown}
        theme={theme}
        title={title}
        onExpand={onExpand}
      />
    );
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
  const shown = useShown(graphs, view);
  const title = useTitle(view, graphs.whole);
  const [expanding, setExpanding] = useState<string | null>(null);
  useShortcuts({
    m: () => changeView({ page: 'map' }),
    t: () => changeView({ page: 'table' }),
  });
  const isOpen = view.page !== 'start' && (view.actor ?? view.relation) !== null;
  return (
    <div className="app" data-page={view.page} data-side={isOpen || undefined}>
      <a className="skip" href="#content">
        {text.skip}
      </a>
      <TopBar view={view} theme={theme} whole={graphs.whole} startDay={graphs.startDay} />
      <Rail view={view} />
      <Page
        view={view}
        theme={theme}
        graphs={graphs}
        shown={shown}
        title={title}
        onExpand={setExpanding}
      />
      {isOpen && shown !== null && (
        <SidePanel view={view} shown={shown} expanding={expanding} onExpanding={setExpanding} />
      )}
    </div>
  );
}

import { useRef, useState } from 'react';
import { controlsIn } from '../embed/controls.ts';
import { useWheelAfterFocus } from '../embed/useWheelAfterFocus.ts';
import { ExplorePage } from '../explore/ExplorePage.tsx';
import { isSideOpen } from '../explore/record/isSideOpen.ts';
import { SidePanel } from '../explore/SidePanel.tsx';
import { useGraph } from '../graph/useGraph.ts';
import { useShown } from '../graph/useShown.ts';
import { useWording } from '../parts/useTexts.ts';
import { StoryStage } from '../present/StoryStage.tsx';
import type { Theme, View } from '../state/view.ts';
import { embedTexts } from '../../wording/embedTexts.ts';
import { EmbedBar } from './EmbedBar.tsx';
import { EmbedNote } from './EmbedNote.tsx';
import { useTitle } from './useTitle.ts';
import './frame.css';
import './embed.css';

/** What the address names when the page opens; afterward the view alone stands in it. */
const controls = controlsIn(window.location.search);

/** A map, or a story, in a page of somebody else: the public layer, with the controls that its address names. */
export function EmbedShell({ view: asked, theme }: { view: View; theme: Theme }) {
  const word = useWording();
  const isStory = asked.page === 'present' && asked.story !== null;
  const view: View = isStory ? { ...asked, screen: 'audience' } : { ...asked, page: 'map' };
  const graphs = useGraph(view);
  const shown = useShown(graphs, view);
  const title = useTitle(view, graphs.whole);
  const frame = useRef<HTMLDivElement>(null);
  const isHinted = useWheelAfterFocus(frame);
  const [expanding, setExpanding] = useState<string | null>(null);
  const isOpen = controls.has('dossier') && isSideOpen(view);
  return (
    <div ref={frame} className="embed">
      {isStory ? (
        <StoryStage key={asked.story} view={view} story={asked.story ?? ''} theme={theme} />
      ) : (
        <>
          <EmbedBar view={view} graphs={graphs} controls={controls} />
          <div
            className="app"
            data-page="map"
            data-side={isOpen || undefined}
            data-controls={[...controls].join(' ')}
          >
            <ExplorePage
              view={view}
              graphs={graphs}
              shown={shown}
              theme={theme}
              title={title}
              isTimelineOpen
              onExpand={setExpanding}
            />
            {isOpen && shown !== null && (
              <SidePanel
                view={view}
                shown={shown}
                expanding={expanding}
                onExpanding={setExpanding}
              />
            )}
          </div>
        </>
      )}
      <EmbedNote view={asked} graph={graphs.whole} hasLink={controls.has('link')} />
      {isHinted && (
        <p className="embed__hint" role="status">
          {word(embedTexts.wheel)}
        </p>
      )}
    </div>
  );
}

import { useQuery } from '@tanstack/react-query';
import type { Day } from '../../model/partialDate.ts';
import { presentTexts, scenesCounted } from '../../wording/presentTexts.ts';
import { storiesCall } from '../api/calls.ts';
import { Failure } from '../parts/Failure.tsx';
import { useTexts, useWording } from '../parts/useTexts.ts';
import { changeView } from '../state/useView.ts';
import type { View } from '../state/view.ts';
import { DraftEditor } from './DraftEditor.tsx';
import { ExportPanel } from './ExportPanel.tsx';
import './presentPage.css';

interface PresentPageProperties {
  readonly view: View;
  /** The name of the page, for those who hear it. */
  readonly title: string;
  /** The day that a view begins with; null: all times. */
  readonly startDay: Day | null;
}

/** The stories that can be told, and the one that is being made. */
export function PresentPage({ view, title, startDay }: PresentPageProperties) {
  const text = useTexts();
  const word = useWording();
  const { data, error } = useQuery(storiesCall);
  return (
    <main className="sheet present" id="content" tabIndex={-1}>
      <h1 className="vh">{title}</h1>
      <section className="present__part">
        <h2>{word(presentTexts.stories)}</h2>
        <p className="present__intro">{word(presentTexts.intro)}</p>
        {error !== null && <Failure failure={error} />}
        {data === undefined && error === null && <p role="status">{text.loading}</p>}
        {data?.items.length === 0 && <p>{word(presentTexts.noStories)}</p>}
        <ul className="present__list">
          {data?.items.map(({ id, title: name, summary, scenes, handling }) => (
            <li key={id}>
              <button
                type="button"
                className="present__story"
                onClick={() => changeView({ story: id, scene: null })}
              >
                <b>{word(name)}</b>
                <span>{word(summary)}</span>
                <small className="num">
                  {word(scenesCounted(scenes))}
                  {handling === 'restricted' && ` · ${word(presentTexts.restricted)}`}
                </small>
              </button>
            </li>
          ))}
        </ul>
      </section>
      <ExportPanel />
      <DraftEditor view={view} startDay={startDay} />
    </main>
  );
}

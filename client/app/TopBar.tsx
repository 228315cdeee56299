import type { GraphMessage } from '../../model/messages/graph.ts';
import type { Day } from '../../model/partialDate.ts';
import { heldFile } from '../api/heldFile.ts';
import { openRecord } from '../explore/record/openRecord.ts';
import { useOpenActor } from '../graph/useOpenActor.ts';
import { knownDayOf } from '../graph/startDay.ts';
import type { VisibleGraph } from '../graph/visibleGraph.ts';
import { SearchBox } from '../parts/SearchBox.tsx';
import { useTexts } from '../parts/useTexts.ts';
import { changeView, usePartMissing } from '../state/useView.ts';
import { startView, type Theme, type View } from '../state/view.ts';
import { Account } from './Account.tsx';
import { AsOfControl } from './AsOfControl.tsx';
import { CopyLink } from './CopyLink.tsx';
import { DatasetMenu } from './DatasetMenu.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { LayerChip } from './LayerChip.tsx';
import { ThemeButton } from './ThemeButton.tsx';
import { UndoButtons } from './UndoButtons.tsx';
import './topBar.css';

interface TopBarProperties {
  readonly view: View;
  readonly theme: Theme;
  readonly whole: GraphMessage | null;
  /** What is on the screen; null while it is awaited. */
  readonly visible: VisibleGraph | null;
  /** The day a view begins with; null: all times. */
  readonly startDay: Day | null;
  /** Whether the timeline is in sight. */
  readonly hasTimeline: boolean;
}

/** The name of the program, which leads home. */
const Brand = ({ view }: { view: View }) => (
  <button
    type="button"
    className="brand"
    onClick={() => changeView({ ...startView, language: view.language, theme: view.theme })}
  >
    <svg width="40" height="16" viewBox="0 0 44 16" aria-hidden="true">
      <path d="M6 8h32" fill="none" stroke="currentColor" strokeWidth="1.6" />
      <circle cx="6" cy="8" r="4" fill="currentColor" />
      <circle cx="38" cy="8" r="4" fill="currentColor" />
      <circle className="bead" cx="22" cy="8" r="5.6" stroke="currentColor" strokeWidth="2" />
    </svg>
    <span>Entremise</span>
  </button>
);

/** Name, search, date, language, theme, link. */
export function TopBar({ view, theme, whole, visible, startDay, hasTimeline }: TopBarProperties) {
  const text = useTexts();
  const open = useOpenActor();
  const partMissing = usePartMissing();
  const lastDay = whole === null ? null : knownDayOf(whole);
  return (
    <header className="bar">
      <Brand view={view} />
      <DatasetMenu whole={whole} />
      <UndoButtons />
      <div className="bar__search">
        {view.page !== 'start' && (
          <SearchBox shortcut onChoose={open} onRecord={(kind, id) => openRecord(kind, id, view)} />
        )}
      </div>
      <div className="bar__tools">
        {whole !== null && lastDay !== null && (
          <AsOfControl
            view={view}
            startDay={startDay}
            lastDay={lastDay}
            edges={whole.edges}
            hasTimeline={hasTimeline}
          />
        )}
        <LanguageSwitch />
        <ThemeButton theme={theme} />
        {heldFile() === null && (
          <>
            <LayerChip />
            <CopyLink graph={visible} />
            <Account />
          </>
        )}
        {partMissing && (
          <p className="bar__note" role="status">
            {text.partMissing}
          </p>
        )}
      </div>
    </header>
  );
}

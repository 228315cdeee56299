import type { GraphMessage } from '../../model/messages/graph.ts';
import type { Day } from '../../model/partialDate.ts';
import { openRecord } from '../explore/record/openRecord.ts';
import { useOpenActor } from '../graph/useOpenActor.ts';
import { knownDayOf } from '../graph/startDay.ts';
import { SearchBox } from '../parts/SearchBox.tsx';
import { useLanguage, useTexts } from '../parts/useTexts.ts';
import { changeView, usePartMissing } from '../state/useView.ts';
import { startView, type Theme, type View } from '../state/view.ts';
import { importTexts } from '../../wording/importTexts.ts';
import { layersAbove, layersInWords } from '../../wording/layersInWords.ts';
import { textIn } from '../../wording/names.ts';
import { AsOfControl } from './AsOfControl.tsx';
import { CopyLink } from './CopyLink.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { ThemeButton } from './ThemeButton.tsx';
import './topBar.css';

interface TopBarProperties {
  readonly view: View;
  readonly theme: Theme;
  readonly whole: GraphMessage | null;
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

/** Which dataset it is, and how many layers lie above it. */
function DatasetName({ attributes }: GraphMessage) {
  const language = useLanguage();
  const above = (attributes.stack ?? []).filter(({ kind, on }) => kind !== 'base' && on).length;
  return (
    <p className="bar__set">
      <b>
        <bdi>{textIn(attributes, 'title', language)}</bdi>
      </b>{' '}
      <bdi>{textIn(attributes, 'subtitle', language)}</bdi>
      {above > 0 && (
        <>
          {' '}
          <button
            type="button"
            className="bar__layers"
            title={layersInWords(attributes.stack, language) ?? ''}
            onClick={() => changeView({ page: 'layers' })}
          >
            {layersAbove(above)[language]}
          </button>
        </>
      )}
      {attributes.draft === true && (
        <span className="draft" title={importTexts.draftMeaning[language]}>
          {importTexts.draft[language]}
        </span>
      )}
    </p>
  );
}

/** Name, search, date, language, theme, link. */
export function TopBar({ view, theme, whole, startDay, hasTimeline }: TopBarProperties) {
  const text = useTexts();
  const open = useOpenActor();
  const partMissing = usePartMissing();
  const lastDay = whole === null ? null : knownDayOf(whole);
  return (
    <header className="bar">
      <Brand view={view} />
      {whole !== null && <DatasetName {...whole} />}
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
        <CopyLink />
        {partMissing && (
          <p className="bar__note" role="status">
            {text.partMissing}
          </p>
        )}
      </div>
    </header>
  );
}

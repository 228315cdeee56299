import type { ReactNode } from 'react';
import { Choices } from '../../parts/Choices.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { useLanguage, useTexts } from '../../parts/useTexts.ts';
import { isOffered } from '../../state/isOffered.ts';
import { changeView } from '../../state/useView.ts';
import { recordPages, type RecordPage, type View } from '../../state/view.ts';
import { ownTexts } from '../../../wording/ownTexts.ts';
import { recordTexts } from '../../../wording/recordTexts.ts';

/** The ways between the lists. */
export function RecordTabs({ page }: { page: RecordPage }) {
  const text = useTexts();
  const language = useLanguage();
  const more = recordTexts[language];
  const labelOf = (value: RecordPage): string => {
    if (value === 'quality') return more.quality;
    return value === 'layers' ? ownTexts.layers[language] : text[value];
  };
  return (
    <Choices
      className="record__tabs"
      label={more.lists}
      chosen={page}
      onChoose={(next) => changeView({ page: next, query: null })}
      choices={recordPages.filter(isOffered).map((value) => ({ value, label: labelOf(value) }))}
    />
  );
}

interface HeadProperties {
  readonly page: Exclude<RecordPage, 'quality' | 'layers'>;
  readonly view: Pick<View, 'query' | 'eventKind' | 'outcome' | 'within' | 'window'>;
  /** How many rows are shown, of how many; null while they are awaited. */
  readonly count: { readonly shown: number; readonly all: number } | null;
  /** Filters of the list. */
  readonly children?: ReactNode;
}

/** What stands above a list: the ways to the others, a search within it, its filters, and how many rows are left. */
export function RecordHead({ page, view, count, children }: HeadProperties) {
  const text = recordTexts[useLanguage()];
  const isNarrowed = [view.query, view.eventKind, view.outcome, view.within, view.window].some(
    (filter) => filter !== null,
  );
  const clear = () =>
    changeView({ query: null, eventKind: null, outcome: null, within: null, window: null });
  return (
    <header className="record__head">
      <RecordTabs page={page} />
      <div className="record__tools">
        <label className="record__search">
          <Icon name="search" />
          <span className="vh">{text.findIn[page]}</span>
          <input
            type="search"
            value={view.query ?? ''}
            placeholder={text.findIn[page]}
            onChange={({ target }) =>
              changeView({ query: target.value || null }, { gesture: 'query' })
            }
          />
        </label>
        {children}
        <p className="record__count" role="status">
          {count !== null && <b className="num">{text.found(count.shown, count.all)}</b>}
        </p>
        {isNarrowed && (
          <button type="button" className="chip" onClick={clear}>
            {text.clear}
          </button>
        )}
      </div>
    </header>
  );
}

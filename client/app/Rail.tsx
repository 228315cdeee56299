import { Icon } from '../parts/Icon.tsx';
import { useLanguage, useTexts } from '../parts/useTexts.ts';
import { isOffered } from '../state/isOffered.ts';
import { changeView } from '../state/useView.ts';
import { recordPages, type View } from '../state/view.ts';
import { queryTexts } from '../../wording/queryTexts.ts';
import { presentTexts } from '../../wording/presentTexts.ts';
import { recordTexts } from '../../wording/recordTexts.ts';
import { KeysButton } from './KeysButton.tsx';
import './rail.css';

/** To Reach with the question as it stands, or about whoever is open. */
function toReach({ from, to, actor }: View): void {
  const isAsked = from.length > 0 || to.length > 0;
  changeView({ page: 'reach', to: isAsked || actor === null ? to : [actor] });
}

/** The modes, and the keys. */
export function Rail({ view }: { view: View }) {
  const text = useTexts();
  const language = useLanguage();
  const more = recordTexts[language];
  const asking = queryTexts[language];
  const isExplore = ['map', 'table', 'measures'].includes(view.page);
  const isRecord = recordPages.some((page) => page === view.page);
  return (
    <nav className="rail" aria-label={text.modes}>
      <button
        type="button"
        aria-current={isExplore ? 'page' : undefined}
        onClick={() => changeView({ page: 'map' })}
      >
        <Icon name="explore" size={20} />
        {text.explore}
      </button>
      <button
        type="button"
        aria-current={view.page === 'reach' ? 'page' : undefined}
        onClick={() => toReach(view)}
      >
        <Icon name="reach" size={20} />
        {text.reach}
      </button>
      {isOffered('query') && (
        <button
          type="button"
          aria-current={view.page === 'query' ? 'page' : undefined}
          onClick={() => changeView({ page: 'query' })}
        >
          <Icon name="query" size={20} />
          {asking.query}
        </button>
      )}
      <button
        type="button"
        aria-current={isRecord ? 'page' : undefined}
        onClick={() => changeView({ page: 'events' })}
      >
        <Icon name="record" size={20} />
        {more.record}
      </button>
      <button
        type="button"
        aria-current={view.page === 'present' ? 'page' : undefined}
        onClick={() => changeView({ page: 'present', story: null, scene: null })}
      >
        <Icon name="present" size={20} />
        {presentTexts.present[language]}
      </button>
      <KeysButton />
    </nav>
  );
}

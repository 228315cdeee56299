import type { Language } from '../../model/wording.ts';
import { reachViewTexts, type ReachShow } from '../../wording/reachViews.ts';
import './reachViews.css';

interface ReachViewsProperties {
  readonly shown: ReachShow;
  readonly shows: readonly ReachShow[];
  readonly language: Language;
  readonly onShow: (show: ReachShow) => void;
}

/** The ways to read an answer, the entry points first. */
export const ReachViews = ({ shown, shows, language, onShow }: ReachViewsProperties) => (
  <nav className="views" aria-label={reachViewTexts[language].views}>
    {shows.map((show) => (
      <button
        key={show}
        type="button"
        className="views__one"
        aria-current={show === shown ? 'page' : undefined}
        onClick={() => onShow(show)}
      >
        {reachViewTexts[language][show]}
      </button>
    ))}
  </nav>
);

import { Icon } from '../parts/Icon.tsx';
import { useLanguage, useTexts } from '../parts/useTexts.ts';
import { remember } from '../state/preferences.ts';
import { changeView } from '../state/useView.ts';
import { themes, type Theme } from '../state/view.ts';
import { termed } from '../../wording/punctuation.ts';

/** Leads from theme to theme: light, dark, for a projector. */
export function ThemeButton({ theme }: { theme: Theme }) {
  const text = useTexts();
  const name = termed(text.theme, text.themes[theme], useLanguage());
  const next = themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'light';
  const turn = () => {
    remember('theme', next);
    // The map reads its colors from the page, so the page changes first.
    document.documentElement.dataset['theme'] = next;
    changeView({ theme: next }, 'silent');
  };
  return (
    <button type="button" className="tool" aria-label={name} title={name} onClick={turn}>
      <Icon name="theme" />
    </button>
  );
}

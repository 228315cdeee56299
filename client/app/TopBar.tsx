import { useState, type ReactNode } from 'react';
import type { Language } from '../../model/wording.ts';
import { useTexts } from '../parts/useTexts.ts';
import { usePartMissing } from '../state/useView.ts';
import { isKeptHere } from '../state/address.ts';
import { themes, type Theme } from '../state/view.ts';
import { Icon } from '../parts/Icon.tsx';

interface TopBarProperties {
  readonly title: string;
  readonly subtitle: string | null;
  readonly search: ReactNode;
  readonly asOf: ReactNode;
  readonly language: Language;
  readonly theme: Theme;
  readonly onHome: () => void;
  readonly onLanguage: (language: Language) => void;
  readonly onTheme: (theme: Theme) => void;
}

/** Name, search, date, language, theme, link. */
export function TopBar({
  title,
  subtitle,
  search,
  asOf,
  language,
  theme,
  onHome,
  onLanguage,
  onTheme,
}: TopBarProperties) {
  const text = useTexts();
  const [copied, setCopied] = useState(false);
  const partMissing = usePartMissing();
  const copy = () => {
    const done = () => setCopied(true);
    navigator.clipboard
      .writeText(window.location.href)
      .then(done, () => window.prompt(text.copyLink, window.location.href));
  };
  return (
    <header className="bar">
      <button type="button" className="brand" onClick={onHome}>
        <svg width="40" height="16" viewBox="0 0 44 16" aria-hidden="true">
          <path d="M6 8h32" fill="none" stroke="currentColor" strokeWidth="1.6" />
          <circle cx="6" cy="8" r="4" fill="currentColor" />
          <circle cx="38" cy="8" r="4" fill="currentColor" />
          <circle className="bead" cx="22" cy="8" r="5.6" stroke="currentColor" strokeWidth="2" />
        </svg>
        <span>Entremise</span>
      </button>
      <p className="bar__set">
        <b>{title}</b> {subtitle}
      </p>
      <div className="bar__search">{search}</div>
      <div className="bar__tools">
        {asOf}
        <div className="language" role="group" aria-label={text.language}>
          {(['en', 'fr'] as const).map((code) => (
            <button
              key={code}
              type="button"
              lang={code}
              aria-label={code === 'en' ? 'English' : 'Français'}
              aria-pressed={code === language}
              onClick={() => onLanguage(code)}
            >
              {code.toUpperCase()}
            </button>
          ))}
        </div>
        <button
          type="button"
          className="tool"
          aria-label={`${text.theme}: ${text.themes[theme]}`}
          title={`${text.theme}: ${text.themes[theme]}`}
          onClick={() => onTheme(themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'light')}
        >
          <Icon name="theme" />
        </button>
        <button
          type="button"
          className="tool tool--copy"
          aria-label={text.copyLink}
          onClick={copy}
          onBlur={() => setCopied(false)}
        >
          <Icon name="link" /> <span>{copied ? text.copied : text.copyLink}</span>
        </button>
        <span className="vh" role="status">
          {copied ? text.copied : ''}
        </span>
        {copied && isKeptHere(window.location.search) && (
          <p className="copied" role="status">
            {text.copiedHere}
          </p>
        )}
        {partMissing && (
          <p className="part-missing" role="status">
            {text.partMissing}
          </p>
        )}
      </div>
    </header>
  );
}

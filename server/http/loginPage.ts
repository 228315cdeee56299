import type { Language, Wording } from '../../model/wording.ts';
import { loginTexts as texts, waitBeforeLogin } from '../../wording/loginTexts.ts';

export const loginStyle = `body{margin:0;min-height:100vh;display:grid;place-items:center;background:#faf8f3;color:#26241f;font:1.0625rem/1.5 system-ui,sans-serif}
main{width:min(22rem,100% - 3rem);padding:2rem 0}h1{font-size:1.25rem}label{display:block;font-weight:600;margin-top:1rem}
input{width:100%;box-sizing:border-box;font:inherit;padding:.5rem;border:1px solid #6b665a;border-radius:4px;background:#fff}
button{font:inherit;margin-top:1rem;padding:.5rem 1.25rem;border:0;border-radius:4px;background:#26241f;color:#fff;cursor:pointer}
details{margin-top:2rem}summary{cursor:pointer}a{color:inherit}nav{margin-top:2rem;font-size:.9375rem}
[role=alert]{color:#a32a12}:focus-visible{outline:2px solid #1d5fa8;outline-offset:2px}
@media (prefers-color-scheme:dark){body{background:#1b1a17;color:#ece8dd}input{background:#26241f;color:inherit}button{background:#ece8dd;color:#1b1a17}[role=alert]{color:#ff9d86}:focus-visible{outline-color:#8ab8ee}}
`;

/** What was wrong with a try to sign in. */
export type LoginFault =
  | { readonly is: 'wrongUser' | 'wrongToken' | 'busy' }
  | { readonly is: 'wait'; readonly seconds: number };

export interface LoginPage {
  readonly language: Language;
  /** What may be given. */
  readonly asksFor: { readonly token: boolean; readonly users: boolean };
  /** Where to go afterwards, within this server. */
  readonly next: string;
  /** What was wrong with the last try. */
  readonly fault: LoginFault | null;
  /** The name of the last try. */
  readonly name: string;
}

const said = (fault: LoginFault): Wording =>
  fault.is === 'wait' ? waitBeforeLogin(fault.seconds) : texts[fault.is];

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => signs[sign] ?? '');

const form = (
  { language, next }: LoginPage,
  fields: string,
): string => `<form method="post" action="/login">
<input type="hidden" name="next" value="${escaped(next)}"><input type="hidden" name="lang" value="${language}">
${fields}
<button>${texts.enter[language]}</button>
</form>`;

function userForm(page: LoginPage): string {
  const { language, name } = page;
  const [atName, atPassword] = name === '' ? [' autofocus', ''] : ['', ' autofocus'];
  return `<p>${texts.explainUsers[language]}</p>
${form(
  page,
  `<label for="name">${texts.name[language]}</label>
<input id="name" name="name" autocomplete="username" autocapitalize="none" spellcheck="false" maxlength="200" value="${escaped(name)}" required${atName}>
<label for="password">${texts.password[language]}</label>
<input id="password" name="password" type="password" autocomplete="current-password" maxlength="1000" required${atPassword}>`,
)}`;
}

const tokenForm = (page: LoginPage, focus: string): string =>
  form(
    page,
    `<label for="token">${texts.token[page.language]}</label>
<input id="token" name="token" type="password" autocomplete="current-password" maxlength="1000" required${focus}>`,
  );

/** By name and password, by the token, or by either. */
function forms(page: LoginPage): string {
  const { language, asksFor } = page;
  if (!asksFor.users)
    return `<p>${texts.explainToken[language]}</p>\n${tokenForm(page, ' autofocus')}`;
  const other = `<details><summary>${texts.withToken[language]}</summary><p>${texts.explainToken[language]}</p>${tokenForm(page, '')}</details>`;
  return `${userForm(page)}\n${asksFor.token ? other : ''}`;
}

/** The page on which one signs in; it holds nothing of the data and needs no script. */
export function loginPage(page: LoginPage): string {
  const { language, fault, next } = page;
  const other = language === 'en' ? 'fr' : 'en';
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${texts.title[language]}</title><link rel="stylesheet" href="/login.css"></head>
<body><main><h1>${texts.title[language]}</h1>
${fault === null ? '' : `<p role="alert">${said(fault)[language]}</p>`}
${forms(page)}
<nav><a lang="${other}" hreflang="${other}" href="/login?lang=${other}&amp;next=${encodeURIComponent(next)}">${texts.otherLanguage[language]}</a></nav>
</main></body></html>
`;
}

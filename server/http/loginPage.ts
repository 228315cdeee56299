import type { Language } from '../../model/wording.ts';

const words = {
  en: {
    title: 'Entremise: sign in',
    label: 'Access token',
    explain: 'This server asks for the token that it was started with (ENTREMISE_TOKEN).',
    enter: 'Sign in',
    wrong: 'That is not the token.',
    wait: (seconds: number) => `Too many wrong tries. Try again in ${seconds} s.`,
  },
  fr: {
    title: 'Entremise\u00a0: connexion',
    label: 'Jeton d’accès',
    explain: 'Ce serveur demande le jeton avec lequel il a été démarré (ENTREMISE_TOKEN).',
    enter: 'Se connecter',
    wrong: 'Ce n’est pas le jeton.',
    wait: (seconds: number) => `Trop d’essais erronés. Réessayez dans ${seconds} s.`,
  },
} as const satisfies Record<Language, unknown>;

export type LoginFault =
  { readonly kind: 'wrong' } | { readonly kind: 'wait'; readonly seconds: number };

export const loginStyle = `body{margin:0;min-height:100vh;display:grid;place-items:center;background:#faf8f3;color:#26241f;font:1.0625rem/1.5 system-ui,sans-serif}
main{max-width:24rem;padding:2rem}h1{font-size:1.25rem}label{display:block;font-weight:600;margin-top:1rem}
input{width:100%;box-sizing:border-box;font:inherit;padding:.5rem;border:1px solid #6b665a;border-radius:4px;background:#fff}
button{font:inherit;margin-top:1rem;padding:.5rem 1.25rem;border:0;border-radius:4px;background:#26241f;color:#fff}
[role=alert]{color:#a32a12}:focus-visible{outline:2px solid #1d5fa8;outline-offset:2px}
@media (prefers-color-scheme:dark){body{background:#1b1a17;color:#ece8dd}input{background:#26241f;color:inherit}button{background:#ece8dd;color:#1b1a17}[role=alert]{color:#ff9d86}}
`;

const alertOf = (fault: LoginFault, text: (typeof words)[Language]): string =>
  fault.kind === 'wrong' ? text.wrong : text.wait(fault.seconds);

/** The page that takes the token; it holds nothing of the data and needs no script. */
export function loginPage(language: Language, fault: LoginFault | null): string {
  const text = words[language];
  const alert = fault === null ? '' : alertOf(fault, text);
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text.title}</title><link rel="stylesheet" href="/login.css"></head>
<body><main><h1>${text.title}</h1><p>${text.explain}</p>
${alert === '' ? '' : `<p role="alert">${alert}</p>`}
<form method="post" action="/login">
<label for="token">${text.label}</label>
<input id="token" name="token" type="password" autocomplete="current-password" required autofocus>
<button>${text.enter}</button>
</form></main></body></html>
`;
}

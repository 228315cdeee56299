import type { Wording } from '../model/wording.ts';

/** What the page says on which one signs in. */
export const loginTexts = {
  title: { en: 'Entremise: sign in', fr: 'Entremise\u00a0: connexion' },
  name: { en: 'Name', fr: 'Nom' },
  password: { en: 'Password', fr: 'Mot de passe' },
  token: { en: 'Access token', fr: 'Jeton d’accès' },
  explainUsers: {
    en: 'Whoever runs this server has given you a name and a password.',
    fr: 'La personne qui gère ce serveur vous a donné un nom et un mot de passe.',
  },
  explainToken: {
    en: 'This server asks for the token that it was started with (ENTREMISE_TOKEN).',
    fr: 'Ce serveur demande le jeton avec lequel il a été démarré (ENTREMISE_TOKEN).',
  },
  withToken: { en: 'Sign in with the access token', fr: 'Se connecter avec le jeton d’accès' },
  enter: { en: 'Sign in', fr: 'Se connecter' },
  wrongUser: {
    en: 'That name and that password do not belong together.',
    fr: 'Ce nom et ce mot de passe ne vont pas ensemble.',
  },
  wrongToken: { en: 'That is not the token.', fr: 'Ce n’est pas le jeton.' },
  busy: {
    en: 'Many are signing in at this moment. Try again in a few seconds.',
    fr: 'Beaucoup se connectent en ce moment. Réessayez dans quelques secondes.',
  },
  otherLanguage: { en: 'Français', fr: 'English' },
} as const satisfies Record<string, Wording>;

/** What is said to somebody who tried wrongly too often. */
export const waitBeforeLogin = (seconds: number): Wording => ({
  en: `Too many wrong tries. Try again in ${seconds} s.`,
  fr: `Trop d’essais erronés. Réessayez dans ${seconds} s.`,
});

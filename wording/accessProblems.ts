import type { FaultCode } from '../model/faults.ts';
import type { Wording } from '../model/wording.ts';
import type { Saying } from './saying.ts';

const both = (en: string, fr: string): Wording => ({ en, fr });

/** What is said to somebody who is not in, or may not do what he asks. */
export const accessSayings = {
  tokenRequired: () => ({
    detail: both(
      'This server answers only to its token.',
      'Ce serveur ne répond qu’à son jeton d’accès.',
    ),
    expected: both(
      'Bearer and the token in ENTREMISE_TOKEN',
      'Bearer et le jeton donné par ENTREMISE_TOKEN',
    ),
  }),
  signInRequired: () => ({
    detail: both(
      'Nobody is signed in, or the session has ended.',
      'Personne n’est connecté, ou la session a pris fin.',
    ),
    expected: both(
      'to sign in at /login, or Bearer and the token of the server',
      'une connexion par /login, ou Bearer et le jeton du serveur',
    ),
  }),
  analystsOnly: (_field, { role }) => ({
    detail: both(
      `This reads everything, also what is restricted, which the role ${role} may not.`,
      `Cela lit tout, y compris ce qui est restreint, ce que le rôle «\u00a0${role}\u00a0» ne permet pas.`,
    ),
    expected: both('the role analyst or editor', 'le rôle analyst ou editor'),
  }),
  editorsOnly: (_field, { role }) => ({
    detail: both(
      `This changes the data, which the role ${role} may not.`,
      `Cela modifie les données, ce que le rôle «\u00a0${role}\u00a0» ne permet pas.`,
    ),
    expected: both('the role editor', 'le rôle editor'),
  }),
} as const satisfies Partial<Record<FaultCode, Saying>>;

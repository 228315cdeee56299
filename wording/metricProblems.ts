import type { Saying } from './saying.ts';

/** What is wrong with a question of measures, in both languages. */
export const metricSayings = {
  unknownMetric: (_field, { id, values }) => ({
    detail: {
      en: `There is no measure “${id}”.`,
      fr: `Il n’y a pas de mesure «\u00a0${id}\u00a0».`,
    },
    expected: { en: `one of: ${values}`, fr: `l’une de\u00a0: ${values}` },
  }),
  accessInWindow: () => ({
    detail: {
      en: 'Access is asked as of a date, not for a stretch of time: a channel is open or lost on a day.',
      fr: 'L’accès se demande à une date, non pour une période\u00a0: un canal est ouvert ou perdu un jour donné.',
    },
    expected: {
      en: 'asOf instead of from and until, or on=ties',
      fr: 'asOf à la place de from et until, ou on=ties',
    },
  }),
  metricNeedsTies: (_field, { values }) => ({
    detail: {
      en: 'This measure needs hostile relations, and access has none.',
      fr: 'Cette mesure demande des relations hostiles, et l’accès n’en a pas.',
    },
    expected: { en: `one of: ${values}`, fr: `l’une de\u00a0: ${values}` },
  }),
  metricTooLarge: (_field, { actors, ties }) => ({
    detail: {
      en: `This measure would take too long on ${actors} actors and ${ties} ties. Narrow the question by a date, a category or a kind of actor.`,
      fr: `Cette mesure prendrait trop de temps sur ${actors} acteurs et ${ties} liens. Restreignez la question par une date, une catégorie ou un type d’acteur.`,
    },
  }),
} as const satisfies Record<string, Saying>;

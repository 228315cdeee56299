import type { Wording } from '../model/wording.ts';

/** The table beside the map. */
export const tableTexts = {
  rows: { en: 'Rows', fr: 'Lignes' },
  relations: { en: 'Relations', fr: 'Relations' },
  actors: { en: 'Actors', fr: 'Acteurs' },
  events: { en: 'Events', fr: 'Événements' },
  event: { en: 'Event', fr: 'Événement' },
  participants: { en: 'Who took part', fr: 'Participants' },
  places: { en: 'Where', fr: 'Lieu' },
  outcome: { en: 'Outcome', fr: 'Issue' },
  strength: { en: 'Strength', fr: 'Force' },
  stand: { en: 'For or against', fr: 'Pour ou contre' },
  choose: { en: 'Choose', fr: 'Choisir' },
  filter: { en: 'Rows that say…', fr: 'Lignes qui disent…' },
  copy: { en: 'Copy', fr: 'Copier' },
  copied: { en: 'Copied', fr: 'Copié' },
  download: { en: 'Download CSV', fr: 'Télécharger en CSV' },
  name: { en: 'Name', fr: 'Nom' },
  kind: { en: 'Kind', fr: 'Type' },
  ties: { en: 'Relations', fr: 'Relations' },
  conflicts: { en: 'Conflict', fr: 'Conflit' },
  supporters: { en: 'For it', fr: 'Pour' },
  opponents: { en: 'Against it', fr: 'Contre' },
  when: { en: 'When', fr: 'Quand' },
  isFor: { en: 'for', fr: 'pour' },
  isAgainst: { en: 'against', fr: 'contre' },
  none: { en: 'No row says that.', fr: 'Aucune ligne ne dit cela.' },
} as const satisfies Record<string, Wording>;

/** How many of all rows are shown. */
export const rowsShown = (shown: number, all: number): Wording =>
  shown === all
    ? { en: `${all} rows`, fr: `${all} lignes` }
    : { en: `${shown} of ${all} rows`, fr: `${shown} lignes sur ${all}` };

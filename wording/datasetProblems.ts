import type { Wording } from '../model/wording.ts';
import type { Saying } from './saying.ts';

const both = (en: string, fr: string): Wording => ({ en, fr });

const unknown =
  (en: string, fr: string): Saying =>
  (_field, { id }) => ({ detail: both(`${en}: “${id}”.`, `${fr}\u00a0: «\u00a0${id}\u00a0».`) });

/** What is said of datasets, their revisions, imports and own columns. */
export const datasetSayings = {
  unknownDataset: unknown('No dataset has this name', 'Aucun jeu de données n’a ce nom'),
  unknownRevision: unknown('No such revision is kept', 'Aucune version conservée de ce nom'),
  unknownImport: unknown('No import has this id', 'Aucun import n’a cet identifiant'),
  fileTooLarge: (field, { most }) => ({
    detail: both(
      `${field} is too large: a file may have ${most}, and all files of an import together twice that. Split it, or leave out columns that nobody needs.`,
      `${field} est trop volumineux\u00a0: un fichier peut avoir ${most}, tous ceux d’un import ensemble le double. Scindez-le, ou retirez les colonnes inutiles.`,
    ),
  }),
  fileNameRefused: () => ({
    detail: both(
      'This is not the name of a file: no path, no colon or question mark, no dot at its beginning.',
      'Ce n’est pas un nom de fichier\u00a0: ni chemin, ni deux-points, ni point d’interrogation, ni point au début.',
    ),
  }),
  tooManyFiles: (_field, { most }) => ({
    detail: both(
      `An import takes ${most} files at most.`,
      `Un import prend ${most} fichiers au plus.`,
    ),
  }),
  tooManyDrafts: (_field, { most }) => ({
    detail: both(
      `${most} imports lie unfinished; finish or discard one of them first.`,
      `${most} imports sont inachevés\u202f; achevez-en ou abandonnez-en un d’abord.`,
    ),
  }),
  noFiles: () => ({
    detail: both('There are no files yet to be read.', 'Il n’y a encore aucun fichier à lire.'),
  }),
  deskRefused: (_field, { text }) => ({ detail: both(String(text), String(text)) }),
  importTooHeavy: () => ({
    detail: both(
      'These files take more memory than an import may have; nothing was written. Import a part of them.',
      'Ces fichiers demandent plus de mémoire qu’un import n’en a\u202f; rien n’a été écrit. Importez-en une partie.',
    ),
  }),
  importRunning: () => ({
    detail: both(
      'Another import is being read or written; wait until it has ended and try again.',
      'Un autre import est en cours\u202f; attendez sa fin, puis réessayez.',
    ),
  }),
  loadRunning: () => ({
    detail: both(
      'A dataset is being loaded; wait until it has ended and try again.',
      'Un jeu de données est en cours de chargement\u202f; attendez sa fin, puis réessayez.',
    ),
  }),
  unknownAttribute: (_field, { column, near, columns }) => ({
    detail: both(
      `No actor and no relation here has a column “${column}”.${near === '' ? '' : ` Did you mean “${near}”?`}`,
      `Aucun acteur, aucune relation n’a ici de colonne «\u00a0${column}\u00a0».${near === '' ? '' : ` Vouliez-vous dire «\u00a0${near}\u00a0»\u202f?`}`,
    ),
    expected: both(
      `a column and a value, as column:value; the columns are: ${columns}`,
      `une colonne et une valeur, sous la forme colonne:valeur\u202f; les colonnes\u00a0: ${columns}`,
    ),
  }),
} as const satisfies Record<string, Saying>;

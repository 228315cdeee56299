import type { FaultCode } from '../model/faults.ts';
import type { Wording } from '../model/wording.ts';
import type { Saying } from './saying.ts';

const both = (en: string, fr: string): Wording => ({ en, fr });
const listed = both('an id of GET /api/v1/edits', 'un identifiant de GET /api/v1/edits');

/** What keeps an edit, a layer or a patch from being taken. */
export const editSayings = {
  editProblems: (_field, { count }) => ({
    detail: both(
      `The edit was not made; what it would write has ${count} ${count === 1 ? 'error' : 'errors'}, told in problems.`,
      `La modification n’a pas été faite\u00a0: erreurs dans ce qu’elle écrirait (${count}), décrites dans problems.`,
    ),
  }),
  nothingChanges: () => ({
    detail: both('It is recorded like this already.', 'C’est déjà enregistré ainsi.'),
  }),
  patchBroken: (_field, { id }) => ({
    detail: both(
      `The edit “${id}” of the patch writes a cell that there is not.`,
      `La modification «\u00a0${id}\u00a0» du lot écrit une cellule qui n’existe pas.`,
    ),
    expected: both('a patch that this program made', 'un lot fait par ce programme'),
  }),
  noSuchItem: (_field, { id }) => ({
    detail: both(
      `Nothing recorded has the id “${id}”.`,
      `Rien d’enregistré n’a l’identifiant «\u00a0${id}\u00a0».`,
    ),
  }),
  notOfThisKind: (_field, { id }) => ({
    detail: both(
      `That cannot be said of “${id}”: it fits things of another kind.`,
      `Cela ne peut se dire de «\u00a0${id}\u00a0»\u00a0: c’est fait pour autre chose.`,
    ),
  }),
  noSuchColumn: (_field, { id }) => ({
    detail: both(
      `“${id}” is no column that may be written there.`,
      `«\u00a0${id}\u00a0» n’est pas une colonne que l’on peut y écrire.`,
    ),
    expected: both(
      'the columns of docs/dataset-format.md',
      'les colonnes de docs/dataset-format.md',
    ),
  }),
  unknownEdit: (_field, { id }) => ({
    detail: both(
      id === '' ? 'There is no edit to take back.' : `No edit has the id “${id}”.`,
      id === ''
        ? 'Il n’y a aucune modification à annuler.'
        : `Aucune modification n’a l’identifiant «\u00a0${id}\u00a0».`,
    ),
    expected: listed,
  }),
  unknownSet: (_field, { id }) => ({
    detail: both(
      `No layer has the id “${id}”.`,
      `Aucune couche n’a l’identifiant «\u00a0${id}\u00a0».`,
    ),
    expected: both('an id of GET /api/v1/stack', 'un identifiant de GET /api/v1/stack'),
  }),
  stillNeeded: (_field, { edits }) => ({
    detail: both(
      `Other edits rest on this one; take them back first: ${edits}.`,
      `D’autres modifications reposent sur celle-ci\u202f; annulez-les d’abord\u00a0: ${edits}.`,
    ),
  }),
  baseStays: () => ({
    detail: both(
      'The base carries the other layers and cannot be switched off.',
      'La base porte les autres couches et ne peut être éteinte.',
    ),
  }),
  stackUnknown: (_field, { dataset }) => ({
    detail: both(
      `The data “${dataset}” were not loaded from this data folder, so that it is not known which files they are made of. Load them here: npm run seed -- <folder>.`,
      `Les données «\u00a0${dataset}\u00a0» n’ont pas été chargées depuis ce dossier de données\u00a0: on ne sait de quels fichiers elles sont faites. Chargez-les ici\u00a0: npm run seed -- <dossier>.`,
    ),
  }),
  otherDataset: (_field, { dataset, loaded }) => ({
    detail: both(
      `The patch was made on “${dataset}”, and loaded is “${loaded}”.`,
      `Le lot a été fait sur «\u00a0${dataset}\u00a0», et c’est «\u00a0${loaded}\u00a0» qui est chargé.`,
    ),
  }),
  undecided: (_field, { edits }) => ({
    detail: both(
      `Both sides say something else; say “mine” or “theirs” for each: ${edits}.`,
      `Les deux côtés disent autre chose\u202f; dites «\u00a0mine\u00a0» ou «\u00a0theirs\u00a0» pour chacune\u00a0: ${edits}.`,
    ),
    expected: both('a decision for each edit that conflicts', 'une décision pour chaque conflit'),
  }),
  notLoaded: (_field, { reason }) => ({
    detail: both(
      `Nothing was changed. ${reason}`,
      `Rien n’a été changé. Le chargeur dit\u00a0: ${reason}`,
    ),
  }),
} as const satisfies Partial<Record<FaultCode, Saying>>;

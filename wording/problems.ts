import type { Fault, FaultCode } from '../model/faults.ts';
import { accessSayings } from './accessProblems.ts';
import { cypherSayings } from './cypherProblems.ts';
import { editSayings } from './editProblems.ts';
import { snapshotSayings } from './snapshotProblems.ts';
import { metricSayings } from './metricProblems.ts';
import { datasetSayings } from './datasetProblems.ts';
import type { Said, Saying } from './saying.ts';
import type { Wording } from '../model/wording.ts';

const both = (en: string, fr: string): Wording => ({ en, fr });
const searchable = both(
  'an id that the search answers, such as those of /api/v1/actors',
  'un identifiant que donne la recherche, comme ceux de /api/v1/actors',
);

const unknown =
  (en: string, fr: string, expected: Wording): Saying =>
  (_field, { id }) => ({
    detail: both(`No ${en} has the id “${id}”.`, `${fr} n’a l’identifiant «\u00a0${id}\u00a0».`),
    expected,
  });

const sayings: Readonly<Record<FaultCode, Saying>> = {
  ...cypherSayings,
  ...editSayings,
  ...snapshotSayings,
  ...accessSayings,
  ...metricSayings,
  ...datasetSayings,
  unknownParameter: (field) => ({
    detail: both(
      `${field} is not a parameter of this call.`,
      `${field} n’est pas un paramètre de cet appel.`,
    ),
    expected: both(
      'only the parameters that this call documents',
      'les seuls paramètres que documente cet appel',
    ),
  }),
  notText: (field) => ({
    detail: both(
      `${field} has to be given once, as text.`,
      `${field} se donne une fois, en texte.`,
    ),
    expected: both('one text', 'un texte'),
  }),
  notAChoice: (field, { values }) => ({
    detail: both(`${field} is not one of its values.`, `${field} n’est pas une valeur admise.`),
    expected: both(`one of: ${values}`, `l’une des valeurs\u00a0: ${values}`),
  }),
  notADate: (field) => ({
    detail: both(
      `${field} is not a date; write a year, a month or a day: 2017, 2017-03 or 2017-03-02.`,
      `${field} n’est pas une date\u202f; écrivez une année, un mois ou un jour\u00a0: 2017, 2017-03 ou 2017-03-02.`,
    ),
    expected: both('2017, 2017-03 or 2017-03-02', '2017, 2017-03 ou 2017-03-02'),
  }),
  notANumber: (field, { least, most }) => ({
    detail: both(
      `${field} is not a whole number from ${least} to ${most}.`,
      `${field} n’est pas un nombre entier de ${least} à ${most}.`,
    ),
    expected: both(`a whole number from ${least} to ${most}`, `un entier de ${least} à ${most}`),
  }),
  notAnId: (field) => ({
    detail: both(
      `${field} is not an id; ids are lower-case letters, digits and hyphens.`,
      `${field} n’est pas un identifiant\u00a0: des minuscules, des chiffres et des traits d’union.`,
    ),
    expected: searchable,
  }),
  notOfTheForm: (field, { form }) => ({
    detail: both(`${field} is not of the form ${form}.`, `${field} n’a pas la forme ${form}.`),
    expected: both(String(form), String(form)),
  }),
  missing: (field) => ({
    detail: both(`${field} is missing.`, `${field} manque.`),
    expected: both(`${field}, as the call documents it`, `${field}, comme l’appel le documente`),
  }),
  tooMany: (field, { most }) => ({
    detail: both(`${field} holds more than ${most}.`, `${field} en contient plus de ${most}.`),
    expected: both(`at most ${most}`, `${most} au plus`),
  }),
  tooLong: (field, { most }) => ({
    detail: both(
      `${field} is longer than ${most} characters.`,
      `${field} dépasse ${most} caractères.`,
    ),
    expected: both(`at most ${most} characters`, `${most} caractères au plus`),
  }),
  dateAndWindow: (field) => ({
    detail: both(
      `${field} excludes from and until; give a date or a window, not both.`,
      `${field} exclut from et until\u202f; donnez une date ou une période, pas les deux.`,
    ),
    expected: both('asOf alone, or from with until', 'asOf seul, ou from avec until'),
  }),
  halfAWindow: (field) => ({
    detail: both(
      `${field} is missing; a window needs both from and until.`,
      `${field} manque\u202f; une période demande from et until.`,
    ),
    expected: both('from and until', 'from et until'),
  }),
  windowReversed: (field, { from, until }) => ({
    detail: both(
      `${field} lies before from: the window ends (${until}) before it begins (${from}).`,
      `${field} précède from\u00a0: la période finit (${until}) avant de commencer (${from}).`,
    ),
    expected: both(`from ${from} or later`, `${from} ou plus tard`),
  }),
  tooLargeForForm: (_field, { rows, most }) => ({
    detail: both(
      `This makes ${rows} rows, and a workbook is made of ${most} at most.`,
      `Cela fait ${rows} lignes, et un classeur en prend ${most} au plus.`,
    ),
    expected: both(
      'csv, which has no such limit, or fewer actors',
      'csv, qui n’a pas cette limite, ou moins d’acteurs',
    ),
  }),
  emptyBasket: (field) => ({
    detail: both(
      `${field} is empty; name at least one actor.`,
      `${field} est vide\u202f; nommez au moins un acteur.`,
    ),
    expected: searchable,
  }),
  fromOrTo: () => ({
    detail: both(
      'Name either to (who could reach it) or from (whom it could reach).',
      'Nommez ou bien to (qui pourrait l’atteindre), ou bien from (qui il pourrait atteindre).',
    ),
    expected: both('one of the two', 'l’un des deux'),
  }),
  noSuchActor: unknown('actor', 'Aucun acteur', searchable),
  noSuchActorOrRelation: unknown(
    'actor or relation',
    'Aucun acteur ni aucune relation',
    searchable,
  ),
  sameActorTwice: () => ({
    detail: both(
      'A relation joins two different actors.',
      'Une relation lie deux acteurs différents.',
    ),
    expected: both('another actor', 'un autre acteur'),
  }),
  inBothBaskets: (_field, { id }) => ({
    detail: both(
      `“${id}” stands in from and in to.`,
      `«\u00a0${id}\u00a0» figure dans from et dans to.`,
    ),
    expected: both('disjoint sets', 'des ensembles disjoints'),
  }),
  endAvoided: (_field, { id }) => ({
    detail: both(
      `“${id}” is an end of the question and cannot be avoided or left out.`,
      `«\u00a0${id}\u00a0» est une extrémité de la question\u202f; on ne peut ni l’éviter ni l’ôter.`,
    ),
    expected: both('other actors than the ends', 'd’autres acteurs que les extrémités'),
  }),
  passedAndAvoided: (_field, { id }) => ({
    detail: both(
      `“${id}” is to be passed and to be avoided.`,
      `«\u00a0${id}\u00a0» doit être à la fois emprunté et évité.`,
    ),
    expected: both(
      'through and avoid without a common actor',
      'through et avoid sans acteur commun',
    ),
  }),
  notJson: () => ({
    detail: both('The body is not valid JSON.', 'Le corps n’est pas du JSON valide.'),
    expected: both('a JSON object', 'un objet JSON'),
  }),
  unreadable: () => ({
    detail: both('The request cannot be read.', 'La requête est illisible.'),
  }),
  unknownActor: unknown('actor', 'Aucun acteur', searchable),
  unknownRelation: unknown(
    'relation',
    'Aucune relation',
    both('the key of an edge in /api/v1/graph', 'la clé d’une arête de /api/v1/graph'),
  ),
  unknownEvent: unknown(
    'event',
    'Aucun événement',
    both('an id that /api/v1/events lists', 'un identifiant que donne /api/v1/events'),
  ),
  unknownPlace: unknown(
    'place',
    'Aucun lieu',
    both('an id that /api/v1/places lists', 'un identifiant que donne /api/v1/places'),
  ),
  unknownSource: unknown(
    'source',
    'Aucune source',
    both('an id that /api/v1/sources lists', 'un identifiant que donne /api/v1/sources'),
  ),
  unknownStory: unknown(
    'story',
    'Aucun récit',
    both('an id that /api/v1/stories lists', 'un identifiant que donne /api/v1/stories'),
  ),
  unknownCall: (_field, { path }) => ({
    detail: both(`There is no ${path}.`, `${path} n’existe pas.`),
    expected: both('a path of the API, version 1', 'un chemin de l’API, version 1'),
  }),
  unknownPage: () => ({
    detail: both('Nothing is served at this path.', 'Rien n’est servi à ce chemin.'),
    expected: both(
      '/ for the explorer, /api/v1 for the API',
      '/ pour l’explorateur, /api/v1 pour l’API',
    ),
  }),
  methodNotAllowed: (_field, { method, allowed }) => ({
    detail: both(`${method} is not answered here.`, `La méthode ${method} n’est pas admise ici.`),
    expected: both(String(allowed), String(allowed)),
  }),
  bodyTooLarge: (_field, { most }) => ({
    detail: both(`The body is larger than ${most}.`, `Le corps dépasse ${most}.`),
    expected: both(`a body of at most ${most}`, `un corps de ${most} au plus`),
  }),
  bodyNotJson: () => ({
    detail: both('The question has to be JSON.', 'La question doit être en JSON.'),
    expected: both('application/json', 'application/json'),
  }),
  foreignHost: (_field, { names }) => ({
    detail: both(
      'This server does not answer to that Host.',
      'Ce serveur ne répond pas à ce nom d’hôte.',
    ),
    expected: both(String(names), String(names)),
  }),
  foreignOrigin: () => ({
    detail: both(
      'Requests from other sites are refused.',
      'Les requêtes venant d’autres sites sont refusées.',
    ),
    expected: both('the origin of this server', 'l’origine de ce serveur'),
  }),
  databaseAway: () => ({
    detail: both(
      'The database does not answer. It is usually back within seconds; ask again.',
      'La base de données ne répond pas. Elle revient d’ordinaire en quelques secondes\u202f; redemandez.',
    ),
  }),
  dataMoving: () => ({
    detail: both(
      'The dataset is being replaced while you ask. Ask again in a moment.',
      'Le jeu de données est remplacé pendant que vous l’interrogez. Redemandez dans un instant.',
    ),
  }),
  noData: () => ({
    detail: both(
      'No dataset is loaded. Load one with: npm run seed -- <folder>',
      'Aucun jeu de données n’est chargé. Pour en charger un\u00a0: npm run seed -- <dossier>',
    ),
  }),
  tooSlow: () => ({
    detail: both(
      'The question took longer than allowed. Narrow it with filters or a smaller limit.',
      'La réponse a pris plus de temps qu’il n’est permis. Restreignez la question par des filtres ou une limite plus basse.',
    ),
  }),
  busy: () => ({
    detail: both(
      'The server is busy: more is asked at the moment than it can answer. Ask again in a moment.',
      'Le serveur est surchargé\u00a0: il reçoit plus de demandes qu’il n’en peut traiter. Redemandez dans un instant.',
    ),
  }),
  tooManyQuestions: () => ({
    detail: both(
      'Too many of your questions are waiting. Ask again when some are answered.',
      'Trop de vos questions attendent. Redemandez quand quelques-unes auront reçu réponse.',
    ),
  }),
  unexpected: () => ({
    detail: both(
      'An unexpected error happened on the server; its log says more.',
      'Une erreur imprévue s’est produite sur le serveur\u202f; son journal en dit plus.',
    ),
  }),
};

/** What a fault means and what would be right, in both languages. */
export const sayFault = ({ code, parameters = {}, field = '' }: Fault): Said =>
  sayings[code](field, parameters);

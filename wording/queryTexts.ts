import type { ConsoleMessage } from '../model/messages/console.ts';
import type { Language } from '../model/wording.ts';
import { counted, numberIn } from './counted.ts';

const count = counted('en');
const compte = counted('fr');

type Limits = ConsoleMessage['meta']['limits'];
type Limit = ConsoleMessage['limitsHit'][number];

const megabytes = (bytes: number, language: Language): string =>
  numberIn(Math.round(bytes / 1_048_576), language);

const en = {
  query: 'Query',
  ways: 'How to ask',
  questions: 'Questions',
  cypher: 'Cypher',
  findQuestion: 'Find a question',
  noQuestion: (words: string) => `No question has “${words}”. Try fewer letters.`,
  allQuestions: 'All questions',
  invitation: 'Choose a question. It is asked of the whole record, on every date.',
  ask: 'Ask',
  stop: 'Stop',
  stopped: 'Stopped. Nothing runs any more.',
  asking: 'Looking…',
  askHint: 'Fill in what is missing, then ask.',
  toCypher: 'Open as Cypher',
  caveat: 'Mind',
  answer: 'Answer',
  none: 'Nothing of the kind is recorded. That does not mean that there is none.',
  noRows: 'The query answers with no row.',
  found: (rows: number) => `${count(rows, 'row', 'rows')} on record`,
  andOthers: (others: number) => `and ${count(others, 'other', 'others')}`,
  rows: (rows: number) => count(rows, 'row', 'rows'),
  took: (seconds: string) => `${seconds} s`,
  onMap: (actors: number) => `On the map: ${count(actors, 'actor', 'actors')}`,
  csv: 'CSV',
  json: 'JSON',
  plan: 'Plan',
  toQuery: 'Back to the question',
  table: 'Table',
  showAs: 'Show as',
  download: 'Download',
  truthy: { true: 'yes', false: 'no' },
  day: '2018-03-01',
  dayWrong: (text: string) => `“${text}” is not a day. Write it as 2018-03-01.`,
  actorMissing: (id: string) => `The record has nobody called “${id}”.`,
  removeActor: (name: string) => `Take out ${name}`,
  limits: (hit: Limit, limits: Limits): string =>
    ({
      rows: `Only the first ${count(limits.rows, 'row', 'rows')}: the answer goes on.`,
      bytes: `Cut at ${megabytes(limits.bytes, 'en')} MB: the answer goes on.`,
      depth: `Lists more than ${limits.depth} deep in each other are cut.`,
      time: `Stopped after ${limits.seconds} seconds: there may be more rows.`,
      actors: `The map gets only the first ${count(limits.actors, 'actor', 'actors')}.`,
      relations: `The map gets only the first ${count(limits.relations, 'relation', 'relations')}.`,
    })[hit],
  closed:
    'Questions are not answered here. They read everything, restricted rows too, so that they are answered only to whoever sees everything: with the role analyst or editor, or on the machine that Entremise runs on, and not in a window of the public layer.',
  editor: 'Cypher query',
  placeholder: 'MATCH … RETURN …',
  run: 'Run',
  runKeys: 'Ctrl + Enter',
  stopKeys: 'Esc',
  notRun: 'A query from a link is never run by itself: read it, then run it.',
  values: 'Parameters, as JSON',
  valuesHint: '{"actor": "an-id"}',
  valuesWrong: 'The parameters are not a JSON object, such as {"actor": "an-id"}.',
  insertActor: 'Insert the id of an actor',
  examples: 'Examples',
  history: 'History',
  favorites: 'Favorites',
  keep: 'Keep as favorite',
  unkeep: 'Drop from favorites',
  clear: 'Forget all',
  keptHere: 'Kept in this browser only.',
  nothingKept: 'Nothing yet.',
  result: 'Result',
  empty: 'Write a query, or begin with an example. It reads and can change nothing.',
  remark: 'Neo4j remarks',
  hints: {
    dateText: (name: string, better: string) =>
      `“${name}” is a text such as 2017-03: a number never equals it. Compare “${better}”, which is a date.`,
    textNumber: (name: string, better: string) =>
      `“${name}” is the text of its source: no number equals it, and it is sorted by letters. Use “${better}”.`,
    unknownId: (id: string) => `Nobody has the id “${id}”.`,
    meant: 'Did you mean',
    unknownName: (name: string) => `Nobody is stored under the name “${name}” alone.`,
    unknownType: (type: string) => `No relation type is called “${type}”.`,
    strangeType: (type: string) =>
      `No relation type is called “${type}”. Whatever is hostile: -[r {sign: -1}]-, whatever is friendly: -[r {sign: 1}]-; sources: -[:CITES]->(:Source).`,
    unknownLabel: (label: string) => `No node has the label “${label}”.`,
    unknownProperty: (name: string) => `Nothing here has a property “${name}”: it reads as null.`,
    dateNotText: (name: string) =>
      `“${name}” is a date: against a text, a number or a parameter the comparison is null. Write date('2017-01-01') or date($day).`,
    wrongWay: (type: string) =>
      `${type} never runs this way between these kinds: turn the arrow around.`,
    unknownValue: (value: string) => `“${value}” stands nowhere there. There are:`,
    signText: '“sign” is a number: 1 for, -1 against, 0 neither.',
    evidenceText: (source: string) =>
      `“evidence” lists source and place in it: any(e IN r.evidence WHERE e STARTS WITH '${source}|').`,
    actorKind:
      'What kind an actor is says its label, as in (a:Person); “kind” is for events, places and sources.',
    symmetric: (type: string) =>
      `${type} has no direction and is stored once, either way: with an arrow some are missing. Write -[:${type}]-.`,
    shortName: '“shortName” is often absent; “label” never is.',
  },
  parameters: 'Parameters',
  seek: 'go there',
  planStep: 'Step',
  planRows: 'Rows',
  planHits: 'Reads',
};
export type QueryTexts = typeof en;

const fr: QueryTexts = {
  query: 'Interroger',
  ways: 'Comment interroger',
  questions: 'Questions',
  cypher: 'Cypher',
  findQuestion: 'Trouver une question',
  noQuestion: (words) =>
    `Aucune question ne contient «\u00a0${words}\u00a0». Essayez moins de lettres.`,
  allQuestions: 'Toutes les questions',
  invitation: 'Choisissez une question. Elle porte sur tout ce qui est enregistré, à toutes dates.',
  ask: 'Demander',
  stop: 'Arrêter',
  stopped: 'Arrêté. Plus rien ne s’exécute.',
  asking: 'Recherche…',
  askHint: 'Complétez ce qui manque, puis demandez.',
  toCypher: 'Ouvrir en Cypher',
  caveat: 'Attention',
  answer: 'Réponse',
  none: 'Rien de tel n’est enregistré. Cela ne veut pas dire que rien n’existe.',
  noRows: 'La requête ne renvoie aucune ligne.',
  found: (rows) => `${compte(rows, 'ligne enregistrée', 'lignes enregistrées')}`,
  andOthers: (others) => `et ${compte(others, 'autre', 'autres')}`,
  rows: (rows) => compte(rows, 'ligne', 'lignes'),
  took: (seconds) => `${seconds}\u00a0s`,
  onMap: (actors) => `Sur la carte\u00a0: ${compte(actors, 'acteur', 'acteurs')}`,
  csv: 'CSV',
  json: 'JSON',
  plan: 'Plan',
  toQuery: 'Retour à la question',
  table: 'Tableau',
  showAs: 'Affichage',
  download: 'Télécharger',
  truthy: { true: 'oui', false: 'non' },
  day: '2018-03-01',
  dayWrong: (text) =>
    `«\u00a0${text}\u00a0» n’est pas un jour. Écrivez-le ainsi\u00a0: 2018-03-01.`,
  actorMissing: (id) => `Personne ne porte ici l’identifiant «\u00a0${id}\u00a0».`,
  removeActor: (name) => `Retirer ${name}`,
  limits: (hit, limits) =>
    ({
      rows: `Les ${compte(limits.rows, 'première ligne', 'premières lignes')} seulement\u00a0: la réponse continue.`,
      bytes: `Coupée à ${megabytes(limits.bytes, 'fr')}\u00a0Mo\u00a0: la réponse continue.`,
      depth: `Les listes emboîtées sur plus de ${limits.depth} niveaux sont coupées.`,
      time: `Arrêtée après ${limits.seconds}\u00a0secondes\u00a0: il peut y avoir d’autres lignes.`,
      actors: `La carte ne reçoit que les ${compte(limits.actors, 'premier acteur', 'premiers acteurs')}.`,
      relations: `La carte ne reçoit que les ${compte(limits.relations, 'première relation', 'premières relations')}.`,
    })[hit],
  closed:
    'Ici, les questions restent sans réponse. Elles lisent tout, y compris ce qui est restreint, et n’ont de réponse que si l’on voit tout\u00a0: avec le rôle analyst ou editor, ou sur la machine où tourne Entremise, et pas dans une fenêtre de la couche publique.',
  editor: 'Requête Cypher',
  placeholder: 'MATCH … RETURN …',
  run: 'Exécuter',
  runKeys: 'Ctrl + Entrée',
  stopKeys: 'Échap',
  notRun:
    'Une requête venue d’un lien ne s’exécute jamais seule\u00a0: lisez-la, puis exécutez-la.',
  values: 'Paramètres, en JSON',
  valuesHint: '{"actor": "un-id"}',
  valuesWrong: 'Les paramètres ne sont pas un objet JSON, comme {"actor": "un-id"}.',
  insertActor: 'Insérer l’identifiant d’un acteur',
  examples: 'Exemples',
  history: 'Historique',
  favorites: 'Favoris',
  keep: 'Garder en favori',
  unkeep: 'Retirer des favoris',
  clear: 'Tout oublier',
  keptHere: 'Gardé dans ce navigateur seulement.',
  nothingKept: 'Rien encore.',
  result: 'Résultat',
  empty: 'Écrivez une requête, ou partez d’un exemple. Elle lit et ne peut rien changer.',
  remark: 'Neo4j signale',
  hints: {
    dateText: (name, better) =>
      `«\u00a0${name}\u00a0» est un texte comme 2017-03\u00a0: aucun nombre ne lui est égal. Comparez «\u00a0${better}\u00a0», qui est une date.`,
    textNumber: (name, better) =>
      `«\u00a0${name}\u00a0» est le texte de sa source\u00a0: aucun nombre ne lui est égal, et il se trie par lettres. Prenez «\u00a0${better}\u00a0».`,
    unknownId: (id) => `Personne ne porte l’identifiant «\u00a0${id}\u00a0».`,
    meant: 'Vouliez-vous dire',
    unknownName: (name) => `Personne n’est enregistré sous le seul nom «\u00a0${name}\u00a0».`,
    unknownType: (type) => `Aucun type de relation ne s’appelle «\u00a0${type}\u00a0».`,
    strangeType: (type) =>
      `Aucun type de relation ne s’appelle «\u00a0${type}\u00a0». Tout ce qui est hostile\u00a0: -[r {sign: -1}]-, tout ce qui est favorable\u00a0: -[r {sign: 1}]-\u202f; les sources\u00a0: -[:CITES]->(:Source).`,
    unknownLabel: (label) => `Aucun nœud ne porte l’étiquette «\u00a0${label}\u00a0».`,
    unknownProperty: (name) =>
      `Rien ici n’a de propriété «\u00a0${name}\u00a0»\u00a0: elle se lit comme null.`,
    dateNotText: (name) =>
      `«\u00a0${name}\u00a0» est une date\u00a0: comparée à un texte, à un nombre ou à un paramètre, elle donne null. Écrivez date('2017-01-01') ou date($day).`,
    wrongWay: (type) =>
      `${type} ne va jamais dans ce sens entre ces genres\u00a0: retournez la flèche.`,
    unknownValue: (value) => `«\u00a0${value}\u00a0» ne s’y trouve jamais. Il y a\u00a0:`,
    signText: '«\u00a0sign\u00a0» est un nombre\u00a0: 1 pour, -1 contre, 0 ni l’un ni l’autre.',
    evidenceText: (source) =>
      `«\u00a0evidence\u00a0» énumère source et endroit\u00a0: any(e IN r.evidence WHERE e STARTS WITH '${source}|').`,
    actorKind:
      'Le genre d’un acteur est son étiquette, comme dans (a:Person)\u202f; «\u00a0kind\u00a0» vaut pour les événements, lieux et sources.',
    symmetric: (type) =>
      `${type} n’a pas de sens et n’est enregistré qu’une fois, dans un sens ou l’autre\u00a0: avec une flèche, il en manque. Écrivez -[:${type}]-.`,
    shortName:
      '«\u00a0shortName\u00a0» est souvent absent\u202f; «\u00a0label\u00a0» ne l’est jamais.',
  },
  parameters: 'Paramètres',
  seek: 'y aller',
  planStep: 'Étape',
  planRows: 'Lignes',
  planHits: 'Lectures',
};

/** What the mode Query says. */
export const queryTexts: Readonly<Record<Language, QueryTexts>> = { en, fr };

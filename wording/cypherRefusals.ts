import type { RefusalRule } from '../model/cypherRefusals.ts';
import type { Wording } from '../model/wording.ts';

interface RefusalText {
  /** Without a full stop: the place follows. */
  readonly detail: Wording;
  readonly expected: Wording;
}

const row = (detail: [string, string], expected: [string, string]): RefusalText => ({
  detail: { en: detail[0], fr: detail[1] },
  expected: { en: expected[0], fr: expected[1] },
});
const reading: [string, string] = [
  'MATCH, OPTIONAL MATCH, WITH, UNWIND, CALL { … }, UNION and RETURN',
  'MATCH, OPTIONAL MATCH, WITH, UNWIND, CALL { … }, UNION et RETURN',
];
const smaller: [string, string] = [
  'rows instead of lists within lists: MATCH or UNWIND, then count or collect',
  'des lignes plutôt que des listes de listes\u00a0: MATCH ou UNWIND, puis count ou collect',
];

/** Why a query is not run, and what would be; `what` is a word of it, or a bound. */
export const refusalTexts: Readonly<Record<RefusalRule, (what: string) => RefusalText>> = {
  tooLong: (most) =>
    row(
      [`The query is longer than ${most} bytes`, `La requête dépasse ${most} octets`],
      [
        'a shorter query; values go into params',
        'une requête plus courte\u202f; les valeurs vont dans params',
      ],
    ),
  unicodeEscape: () =>
    row(
      [
        'A \\u escape stands in the query: Neo4j decodes it anywhere, so that what runs is not what is read',
        'La requête contient une séquence \\u\u00a0: Neo4j la décode partout, si bien que ce qui s’exécute n’est pas ce qui se lit',
      ],
      ['the letter itself', 'la lettre elle-même'],
    ),
  hiddenSign: (sign) =>
    row(
      [
        `An invisible sign (${sign}) stands in the query`,
        `La requête contient un signe invisible (${sign})`,
      ],
      ['signs that can be seen', 'des signes visibles'],
    ),
  tooManyTokens: (most) =>
    row(
      [
        `The query has more than ${most} words and signs`,
        `La requête compte plus de ${most} mots et signes`,
      ],
      [
        'a shorter query; values go into params',
        'une requête plus courte\u202f; les valeurs vont dans params',
      ],
    ),
  tooDeep: (most) =>
    row(
      [
        `Brackets, NOTs or properties of properties stand more than ${most} deep in each other`,
        `Des parenthèses, des NOT ou des propriétés de propriétés s’emboîtent sur plus de ${most} niveaux`,
      ],
      [`at most ${most} levels`, `${most} niveaux au plus`],
    ),
  tooTangled: () =>
    row(
      [
        'AND, OR, XOR and NOT stand within each other so often that the database could not plan the query',
        'AND, OR, XOR et NOT s’emboîtent si souvent que la base de données ne pourrait planifier la requête',
      ],
      [
        'fewer of them in one condition: several WITH … WHERE in a row',
        'moins d’entre eux dans une condition\u00a0: plusieurs WITH … WHERE à la suite',
      ],
    ),
  syntax: (word) =>
    row(
      word === ''
        ? ['The query ends too early', 'La requête s’arrête trop tôt']
        : [
            `This is no Cypher from “${word}” on`,
            `Ceci n’est pas du Cypher à partir de «\u00a0${word}\u00a0»`,
          ],
      ['one Cypher statement', 'une instruction Cypher'],
    ),
  oneStatement: () =>
    row(
      ['A second statement follows', 'Une deuxième instruction suit'],
      ['one statement at a time', 'une instruction à la fois'],
    ),
  consoleCommand: () =>
    row(
      [
        'Commands that begin with a colon belong to Neo4j Browser',
        'Les commandes à deux-points sont celles de Neo4j Browser',
      ],
      ['Cypher; parameters go into params', 'du Cypher\u202f; les paramètres vont dans params'],
    ),
  queryOptions: (word) =>
    row(
      [
        `Options before the query are not taken: ${word}`,
        `Les options placées avant la requête ne sont pas admises\u00a0: ${word}`,
      ],
      [
        'the query alone, or EXPLAIN or PROFILE once before it',
        'la requête seule, ou précédée une fois d’EXPLAIN ou de PROFILE',
      ],
    ),
  administration: (word) =>
    row(
      [
        `${word || 'A command'} is for administrators`,
        `${word || 'Une commande'}\u00a0: réservé à l’administration`,
      ],
      reading,
    ),
  write: (word) =>
    row(
      [
        `${word} changes the data; the console only reads`,
        `${word} modifie les données\u202f; la console ne fait que lire`,
      ],
      reading,
    ),
  loadCsv: () =>
    row(
      [
        'LOAD CSV reads files and addresses, not the graph',
        'LOAD CSV lit des fichiers et des adresses, pas le graphe',
      ],
      reading,
    ),
  otherGraph: () =>
    row(
      ['USE leads to another database', 'USE mène à une autre base de données'],
      ['a query of this graph', 'une requête sur ce graphe'],
    ),
  inTransactions: () =>
    row(
      [
        'CALL { … } IN TRANSACTIONS commits by itself',
        'CALL { … } IN TRANSACTIONS valide de lui-même',
      ],
      ['CALL { … } alone', 'CALL { … } seul'],
    ),
  unknownClause: (word) =>
    row([`${word} is not a clause that reads`, `${word} n’est pas une clause de lecture`], reading),
  procedure: (name) =>
    row(
      [`The procedure ${name} is not allowed`, `La procédure ${name} n’est pas admise`],
      [
        'db.labels, db.relationshipTypes, db.propertyKeys, db.ping, db.schema.visualization, db.schema.nodeTypeProperties, db.schema.relTypeProperties, db.index.fulltext.queryNodes or db.index.fulltext.queryRelationships',
        'db.labels, db.relationshipTypes, db.propertyKeys, db.ping, db.schema.visualization, db.schema.nodeTypeProperties, db.schema.relTypeProperties, db.index.fulltext.queryNodes ou db.index.fulltext.queryRelationships',
      ],
    ),
  function: (name) =>
    row(
      [`The function ${name} is not allowed`, `La fonction ${name} n’est pas admise`],
      ['a function of Cypher itself', 'une fonction propre à Cypher'],
    ),
  regexNotLiteral: () =>
    row(
      [
        'What follows =~ is not a text in quotes',
        'Ce qui suit =~ n’est pas un texte entre guillemets',
      ],
      ['a pattern in quotes, or CONTAINS', 'un motif entre guillemets, ou CONTAINS'],
    ),
  regexTooLong: (most) =>
    row(
      [
        `The pattern after =~ is longer than ${most} characters`,
        `Le motif après =~ dépasse ${most} caractères`,
      ],
      ['a shorter pattern, or CONTAINS', 'un motif plus court, ou CONTAINS'],
    ),
  regexGroup: () =>
    row(
      [
        'The pattern after =~ repeats what is itself repeated or grouped, which nothing could stop',
        'Le motif après =~ répète ce qui est déjà répété ou groupé\u00a0: rien ne pourrait l’arrêter',
      ],
      ['a pattern without (…)+ or (…)*, or CONTAINS', 'un motif sans (…)+ ni (…)*, ou CONTAINS'],
    ),
  regexTooWide: () =>
    row(
      [
        'The pattern after =~ can match in too many ways, or is tried on too long a text',
        'Le motif après =~ peut correspondre de trop de façons, ou s’essaie sur un texte trop long',
      ],
      ['at most three of * and +, or CONTAINS', 'trois * ou + au plus, ou CONTAINS'],
    ),
  range: (most) =>
    row(
      [
        `range() spans more than ${most} numbers, or nobody can tell how many`,
        `range() couvre plus de ${most} nombres, ou un nombre imprévisible`,
      ],
      [
        `bounds that are written out, or size(…), at most ${most} apart`,
        `des bornes écrites, ou size(…), distantes de ${most} au plus`,
      ],
    ),
  tooLarge: () =>
    row(
      [
        'A value would grow larger here than the database has memory for',
        'Une valeur deviendrait ici plus grande que la mémoire de la base de données',
      ],
      smaller,
    ),
  valueTooDeep: (most) =>
    row(
      [
        `A value would hold lists within lists here, more than ${most} deep`,
        `Une valeur emboîterait ici des listes dans des listes, sur plus de ${most} niveaux`,
      ],
      [`at most ${most} levels`, `${most} niveaux au plus`],
    ),
  searchTooLong: (most) =>
    row(
      [
        `What the index is asked may be longer than ${most} letters`,
        `Ce qui est demandé à l’index peut compter plus de ${most} lettres`,
      ],
      [`at most ${most} letters`, `${most} lettres au plus`],
    ),
  tooMuchWork: () =>
    row(
      [
        'This goes through lists within lists so often that nothing could stop it in time',
        'Ceci parcourt des listes dans des listes si souvent que rien ne pourrait l’arrêter à temps',
      ],
      smaller,
    ),
  tooComplex: () =>
    row(
      ['The query is too complex to be checked', 'La requête est trop complexe pour être vérifiée'],
      [
        'less nesting: several WITH in a row',
        'moins d’emboîtements\u00a0: plusieurs WITH à la suite',
      ],
    ),
};

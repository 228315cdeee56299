import { refusalRules, type RefusalRule } from '../model/cypherRefusals.ts';
import type { FaultCode, FaultParameters } from '../model/faults.ts';
import type { Wording } from '../model/wording.ts';
import { refusalTexts } from './cypherRefusals.ts';
import type { Saying } from './saying.ts';

const both = (en: string, fr: string): Wording => ({ en, fr });

const ruleOf = ({ rule }: FaultParameters): RefusalRule =>
  refusalRules.find((known) => known === rule) ?? 'tooComplex';

/** " at line 2, column 5", where that is known. */
const at = ({ line, column }: FaultParameters): Wording =>
  line === undefined || column === undefined
    ? both('', '')
    : both(` (line ${line}, column ${column})`, ` (ligne ${line}, colonne ${column})`);

/** A sentence of Neo4j itself, which it writes in English. */
const quoted =
  (en: string, fr: string): Saying =>
  (_field, parameters) => {
    const place = at(parameters);
    const text = String(parameters['text'] ?? '').replace(/[.\s]+$/, '');
    return {
      detail: both(
        `${en}${place.en}${text === '' ? '' : `: ${text}`}.`,
        `${fr}${place.fr}${text === '' ? '' : `\u00a0: ${text}`}.`,
      ),
    };
  };

/** What can be wrong with a query of the console. */
export const cypherSayings = {
  cypherRefused: (_field, parameters) => {
    const { detail, expected } = refusalTexts[ruleOf(parameters)](String(parameters['what'] ?? ''));
    const place = at(parameters);
    return {
      detail: both(`${detail.en}${place.en}.`, `${detail.fr}${place.fr}.`),
      expected,
    };
  },
  cypherWrites: () => ({
    detail: both(
      'The query would change the data; the console only reads.',
      'La requête changerait les données\u202f; la console ne fait que lire.',
    ),
    expected: both('a query that only reads', 'une requête qui ne fait que lire'),
  }),
  cypherInvalid: quoted('Neo4j cannot read the query', 'Neo4j ne comprend pas la requête'),
  cypherBroken: quoted(
    'The query broke while it ran',
    'La requête s’est interrompue en cours d’exécution',
  ),
  cypherParameter: quoted('A parameter is missing', 'Un paramètre manque'),
  cypherSlow: (_field, parameters) => {
    const seconds = String(parameters['seconds'] ?? '');
    return {
      detail: both(
        `The query was stopped after ${seconds} s, the most that one may take. Nothing of its answer is kept.`,
        `La requête a été arrêtée au bout de ${seconds}\u00a0s, le maximum permis. Rien de sa réponse n’est conservé.`,
      ),
      expected: both(
        'a start from fewer nodes, a bound on each path (*..4), or a LIMIT before what is counted',
        'un départ de moins de nœuds, une borne à chaque chemin (*..4), ou un LIMIT avant ce qui est compté',
      ),
    };
  },
  cypherMemory: () => ({
    detail: both(
      'The query needs more memory than one question may take.',
      'La requête demande plus de mémoire que n’en reçoit une question.',
    ),
    expected: both(
      'fewer rows: a filter, a LIMIT, or a count instead of a list',
      'moins de lignes\u00a0: un filtre, un LIMIT, ou un compte plutôt qu’une liste',
    ),
  }),
  cypherAllPaths: () => ({
    detail: both(
      'To find these shortest paths, the database would have to walk all paths, without end.',
      'Pour trouver ces plus courts chemins, la base de données devrait parcourir tous les chemins, sans fin.',
    ),
    expected: both(
      'SHORTEST 1 …, or a bound on the length (*..6); conditions on the whole path after it, with WITH … WHERE',
      'SHORTEST 1 …, ou une longueur bornée (*..6)\u202f; les conditions sur tout le chemin ensuite, par WITH … WHERE',
    ),
  }),
  paramsTooDeep: (field, { most }) => ({
    detail: both(
      `${field} holds lists or maps within each other more than ${most} deep.`,
      `${field} emboîte des listes ou des maps sur plus de ${most} niveaux.`,
    ),
    expected: both(`at most ${most} levels`, `${most} niveaux au plus`),
  }),
  unknownQuery: (_field, { id }) => ({
    detail: both(
      `No question is called “${id}”.`,
      `Aucune question ne s’appelle «\u00a0${id}\u00a0».`,
    ),
    expected: both('a name that /api/v1/queries lists', 'un nom que donne /api/v1/queries'),
  }),
  consoleClosed: () => ({
    detail: both(
      'Queries read everything, restricted rows too, so that they are answered only to those who may see everything: on this machine, or with the role analyst or editor.',
      'Les requêtes lisent tout, y compris ce qui est restreint\u202f; elles ne reçoivent donc réponse que si l’on peut tout voir\u00a0: sur cette machine, ou avec le rôle analyst ou editor.',
    ),
    expected: both(
      'the calls that leave restricted rows out, such as /api/v1/graph',
      'les appels qui omettent ce qui est restreint, comme /api/v1/graph',
    ),
  }),
} as const satisfies Partial<Record<FaultCode, Saying>>;

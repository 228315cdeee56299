import type { Breadth } from '../model/actorKinds.ts';
import { relationTypeRow, type RelationType } from '../model/relationTypes.ts';
import type { Language, Wording } from '../model/wording.ts';
import { agreeing } from './agreement.ts';
import { before } from './elision.ts';

const w = (en: string, fr: string): Wording => ({ en, fr });
const both = (en: string, fr: string): Ground => ({ source: w(en, fr), target: w(en, fr) });

/** What an actor is or has by being the source of a relation, and by being its target; the other's name follows. */
interface Ground {
  readonly source: Wording;
  readonly target: Wording;
}

/**
 * On what ground somebody has access, as words that stand after a name and a colon: nouns and participles, so that one person
 * and many are told alike ("Village notables: talks with …") and French agrees with nobody.
 */
export const grounds: Partial<Readonly<Record<RelationType, Ground>>> = {
  PLEDGED_ALLEGIANCE_TO: {
    source: w('allegiance pledged to', 'allégeance à'),
    target: w('allegiance received from', 'allégeance reçue de'),
  },
  ANSWERS_TO: {
    source: w('under the authority of', 'sous l’autorité de'),
    target: w('authority over', 'autorité sur'),
  },
  LEADS: {
    source: w('leadership of', 'à la tête de'),
    target: w('led by', 'sous la direction de'),
  },
  COMMANDS_IN: {
    source: w('command in', 'commandement au sein de'),
    target: w('command held by', 'commandement exercé par'),
  },
  MEMBER_OF: {
    source: w('membership of', 'appartenance à'),
    target: w('membership held by', 'groupe d’appartenance de'),
  },
  COMPONENT_OF: {
    source: w('component of', 'composante de'),
    target: w('umbrella over', 'ensemble englobant'),
  },
  ALLIED_WITH: both('alliance with', 'alliance avec'),
  FOUNDED: {
    source: w('founding of', 'fondation de'),
    target: w('founded by', 'fondation par'),
  },
  MERGED_INTO: both('merger with', 'fusion avec'),
  MANDATED: {
    source: w('mandate given to', 'mandat donné à'),
    target: w('mandate from', 'mandat reçu de'),
  },
  MET_WITH: both('meeting with', 'rencontre avec'),
  NEGOTIATED_WITH: both('talks with', 'pourparlers avec'),
  DEBATED_WITH: both('debate with', 'débat avec'),
  EXCHANGED_PRISONERS_WITH: both('prisoner exchange with', 'échange de prisonniers avec'),
  LOBBIED: {
    source: w('pressure put on', 'pressions sur'),
    target: w('pressure from', 'pressions exercées par'),
  },
  INTERMEDIARY_TO: {
    source: w('intermediary to', 'intermédiaire auprès de'),
    target: w('contact through', 'contact par l’entremise de'),
  },
  WILLING_TO_MEET: {
    source: w('willing to meet', 'ouverture déclarée à une rencontre avec'),
    target: w('named as welcome by', 'ouverture à une rencontre déclarée par'),
  },
  INVITED_TO_TALKS: {
    source: w('invitation to talks sent to', 'invitation à des pourparlers adressée à'),
    target: w('invited to talks by', 'invitation à des pourparlers venue de'),
  },
  HOLDS_OFFICE_IN: {
    source: w('office in', 'fonction dans'),
    target: w('office held by', 'fonction exercée par'),
  },
  PART_OF: {
    source: w('part of', 'partie de'),
    target: w('umbrella over', 'ensemble englobant'),
  },
  REPRESENTS: {
    source: w('speaking for', 'représentation de'),
    target: w('spoken for by', 'représentation par'),
  },
  LIVES_AMONG: {
    source: w('life among', 'vie parmi'),
    target: w('home community of', 'milieu de vie de'),
  },
  COMPANION_OF: both('companionship with', 'compagnonnage avec'),
  KIN_OF: both('kinship with', 'parenté avec'),
  WORKS_WITH: both('work with', 'travail avec'),
  DISCIPLE_OF: {
    source: w('teaching received from', 'enseignement reçu de'),
    target: w('teaching given to', 'enseignement donné à'),
  },
  FUNDS: {
    source: w('funding for', 'financement de'),
    target: w('funding from', 'fonds reçus de'),
  },
  GOVERNS: {
    source: w('rule over', 'administration de'),
    target: w('under the rule of', 'sous l’autorité de'),
  },
};

/**
 * A relation as a sentence without its end: a verb in English; in French a noun after the name and a colon, since a verb would
 * have to agree with a name of which nothing tells the number.
 */
export function tieSentence(
  source: { readonly name: string; readonly breadth: Breadth },
  type: RelationType,
  target: string,
  language: Language,
): string {
  const { outgoing } = relationTypeRow(type);
  return language === 'en'
    ? `${source.name} ${agreeing(outgoing, source.breadth, language)} ${target}`
    : `${source.name}\u00a0: ${before(outgoing.fr, target)}`;
}

const formerly: Wording = { en: 'formerly', fr: 'autrefois' };

/**
 * On what ground an actor at one end of a relation has access to the other; the other's name follows. A state that is over is
 * told as "formerly"; of other types, which are no access, the verb of the relation is left.
 */
export function groundInWords(
  { type, isOver }: { readonly type: RelationType; readonly isOver: boolean },
  end: 'source' | 'target',
  language: Language,
): string {
  const row = relationTypeRow(type);
  const verb = end === 'source' ? row.outgoing : row.incoming;
  const words = (grounds[type]?.[end] ?? verb)[language];
  return isOver && row.nature === 'state' ? `${formerly[language]} ${words}` : words;
}

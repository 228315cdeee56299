import type { relationWords } from './relationWords.ts';

/** Whether a relation speaks for a good understanding between its ends (1), against it (-1), or for neither (0). */
export type Sign = 1 | 0 | -1;

/**
 * The sign of every relation type. Talking is neither: enemies talk. What rests on somebody's will to talk, or refuses it, has one.
 */
export const relationSigns: Readonly<Record<keyof typeof relationWords, Sign>> = {
  PLEDGED_ALLEGIANCE_TO: 1,
  ANSWERS_TO: 1,
  LEADS: 1,
  COMMANDS_IN: 1,
  MEMBER_OF: 1,
  COMPONENT_OF: 1,
  ALLIED_WITH: 1,
  FOUNDED: 1,
  MERGED_INTO: 1,
  SPLIT_FROM: -1,
  SUCCEEDED: 0,

  MANDATED: 1,
  MET_WITH: 0,
  NEGOTIATED_WITH: 0,
  DEBATED_WITH: 0,
  EXCHANGED_PRISONERS_WITH: 0,
  LOBBIED: 0,
  INTERMEDIARY_TO: 0,
  PERMITTED: 1,
  WILLING_TO_MEET: 1,
  INVITED_TO_TALKS: 1,
  SOUGHT_CONTACT_WITH: 0,
  REFUSED_TALKS_WITH: -1,
  REFERRED_TALKS_TO: 0,
  PROPOSED_AS_INTERMEDIARY: 0,
  DISMISSED: -1,

  FIGHTS: -1,
  ATTACKED: -1,
  KILLED: -1,
  ABDUCTED: -1,
  ARRESTED: -1,
  EXPELLED: -1,
  THREATENED: -1,
  TARGETS: -1,
  BLOCKADED: -1,
  RESTRICTED: -1,
  COMPETES_WITH: -1,
  ACCUSED: -1,
  LISTED_AS_TERRORIST: -1,

  HOLDS_OFFICE_IN: 1,
  PART_OF: 1,
  REPRESENTS: 1,
  LIVES_AMONG: 0,
  COMPANION_OF: 1,
  KIN_OF: 1,
  WORKS_WITH: 1,
  DISCIPLE_OF: 1,
  FUNDS: 1,
  GOVERNS: 0,
  RECRUITS_FROM: 0,
  PROTECTS: 1,
  TIED_TO: 0,
  INSPIRED_BY: 1,

  FAVORS_DIALOGUE_WITH: 1,
  OPPOSES_DIALOGUE_WITH: -1,
  SUPPORTS: 1,
  DISTRUSTS: -1,
  REVERES: 1,
  CRITICIZED: -1,
  URGED: 0,
  DISTANCED_ITSELF_FROM: -1,
};

const builtInSigns: ReadonlyMap<string, Sign> = new Map(Object.entries(relationSigns));
/** The signs of the dataset’s own types. */
export const ownSigns = new Map<string, Sign>();

/** The sign of a type, built in or of the dataset at hand; of one that nobody knows, 0. */
export const signOf = (type: string): Sign => ownSigns.get(type) ?? builtInSigns.get(type) ?? 0;

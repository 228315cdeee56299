import { matterTable, type Matter } from '../model/matters.ts';
import type { EntryPointMessage } from '../model/messages/entryPoint.ts';
import type { ReachMessage } from '../model/messages/reach.ts';
import { relationTypeRow, type RelationType } from '../model/relationTypes.ts';
import type { Degree, Status } from '../model/statuses.ts';
import type { Language, Wording } from '../model/wording.ts';
import { stateInWords } from './entryStates.ts';
import { groundInWords } from './grounds.ts';
import { occasionInWords } from './occasion.ts';
import { actorSaid, said, type Said } from './said.ts';

type Relation = EntryPointMessage['relations'][number];

/** How real an authority is; what is not recorded counts as formal and is not told. */
const realness: Partial<Readonly<Record<Degree, Wording>>> = {
  effective: { en: 'in fact', fr: 'dans les faits' },
  formal: { en: 'formally', fr: 'formellement' },
  nominal: { en: 'in name only', fr: 'de nom seulement' },
};

/** Who stands behind it, before the speaker's name, and where nobody is named. */
const knowing: Readonly<
  Record<Exclude<Status, 'asserted'>, { readonly by: Wording; readonly alone: Wording }>
> = {
  reported: {
    by: { en: 'reported by', fr: 'selon' },
    alone: { en: 'reported', fr: 'propos rapportés' },
  },
  claimed: {
    by: { en: 'claimed by', fr: 'à en croire' },
    alone: { en: 'claimed by an interested party', fr: 'version d’une partie intéressée' },
  },
  disputed: {
    by: { en: 'disputed, said by', fr: 'version contestée de' },
    alone: { en: 'disputed', fr: 'version contestée' },
  },
  refuted: {
    by: { en: 'shown to be untrue, claimed by', fr: 'version démentie de' },
    alone: { en: 'shown to be untrue', fr: 'version démentie' },
  },
};

type Sources = ReachMessage['sources'];

/** A title without what follows its colon. */
const shortTitle = (title: string): string => title.split(/\s*:/)[0] ?? title;

/** The speaker as a sentence names him: a source by its short title, and not at all where there is but one. */
function speakerIn(speaker: Wording | null, sources: Sources, language: Language): string | null {
  if (speaker === null) return null;
  const isSource = Object.values(sources).some(({ title }) => title === speaker.en);
  if (!isSource) return speaker[language];
  return Object.keys(sources).length === 1 ? null : shortTitle(speaker[language]);
}

/** Which sources state a fact; null where the dataset has but one. */
function statedBy(
  evidence: Relation['evidence'],
  sources: Sources,
  language: Language,
): string | null {
  if (Object.keys(sources).length < 2) return null;
  const stating = [...new Set(evidence.map(({ source }) => source))];
  const [only] = stating;
  const source = only === undefined ? undefined : sources[only];
  if (stating.length > 1)
    return language === 'fr'
      ? `selon ${stating.length} sources`
      : `told by ${stating.length} sources`;
  if (source === undefined) return null;
  const title = shortTitle(textOf(source, language));
  return language === 'fr' ? `selon ${title}` : `told by ${title}`;
}

const textOf = ({ title, titleFr }: Sources[string], language: Language): string =>
  language === 'fr' ? (titleFr ?? title) : title;

/** On whose word a relation stands: "reported by residents", "claimed by France", "told by 2 sources". */
export function wordOf(
  { status, speaker, evidence }: Pick<Relation, 'status' | 'speaker' | 'evidence'>,
  sources: Sources,
  language: Language,
): string | null {
  if (status === 'asserted') return statedBy(evidence, sources, language);
  const { by, alone } = knowing[status];
  const named = speakerIn(speaker, sources, language);
  return named === null ? alone[language] : `${by[language]} ${named}`;
}

const plainly: readonly RelationType[] = ['EXCHANGED_PRISONERS_WITH'];

/** What it dealt with, in brackets. */
export function mattersInWords(about: readonly Matter[], language: Language): string {
  return about.length === 0
    ? ''
    : ` (${about.map((matter) => matterTable[matter][language]).join(', ')})`;
}

/** A willingness is told as the act that declared it. */
const natureOf = (type: RelationType) =>
  type === 'WILLING_TO_MEET' ? 'act' : relationTypeRow(type).nature;

/** One relation of access seen from the outsider: "talks with … (local affairs), in 2033, reported by …; the channel is open". */
export function accessSaid(
  relation: Relation,
  actor: string,
  context: {
    readonly sources: Sources;
    readonly language: Language;
    readonly single: boolean;
  },
): Said {
  const { sources, language, single } = context;
  const { type, contact, about, degree, lost } = relation;
  const ground = groundInWords(
    { type, isOver: lost === 'relationEnded' },
    relation.source === actor ? 'source' : 'target',
    language,
  );
  const matters = plainly.includes(type) ? '' : mattersInWords(about, language);
  const real = degree === null ? undefined : realness[degree]?.[language];
  const asides = [
    real ?? '',
    occasionInWords(relation, natureOf(type), language),
    wordOf(relation, sources, language) ?? '',
  ].filter((aside) => aside !== '');
  const state = stateInWords(relation, single, language);
  const semicolon = language === 'fr' ? '\u00a0;' : ';';
  const end = state === null ? '' : `${semicolon} ${state}`;
  return said`${ground} ${actorSaid(contact)}${matters}${asides.map((aside) => `, ${aside}`).join('')}${end}.`;
}

/** An entry point after its name and a colon: on what ground, since when, on whose word, in what state. */
export function entrySaid(entry: EntryPointMessage, sources: Sources, language: Language): Said {
  const [best] = entry.relations;
  if (best === undefined) return [];
  return accessSaid(best, entry.actor, { sources, language, single: entry.class === 'single' });
}

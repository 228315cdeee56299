import type { Evidence } from '../model/evidence.ts';
import type { ReachMessage } from '../model/messages/reach.ts';
import type { Status } from '../model/statuses.ts';
import type { Language, Wording } from '../model/wording.ts';
import { textIn } from './names.ts';

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
    by: { en: 'disputed, said by', fr: 'version contestée, avancée par' },
    alone: { en: 'disputed', fr: 'version contestée' },
  },
  refuted: {
    by: { en: 'shown to be untrue, claimed by', fr: 'version réfutée, avancée par' },
    alone: { en: 'shown to be untrue', fr: 'version réfutée' },
  },
};

type Sources = ReachMessage['sources'];

/** A title without what follows its colon. */
export const shortTitle = (title: string): string => title.split(/\s*:/)[0] ?? title;

/** The speaker as a sentence names him: a source by its short title, and not at all where there is but one. */
export function speakerIn(
  speaker: Wording | null,
  sources: Sources,
  language: Language,
): string | null {
  if (speaker === null) return null;
  const isSource = Object.values(sources).some(({ title }) => title === speaker.en);
  if (!isSource) return speaker[language];
  return Object.keys(sources).length === 1 ? null : shortTitle(speaker[language]);
}

/** Which sources state a fact; null where the dataset has but one. */
function statedBy(
  evidence: readonly Evidence[],
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
  const title = shortTitle(textIn(source, 'title', language));
  return language === 'fr' ? `selon ${title}` : `told by ${title}`;
}

interface Told {
  readonly status: Status;
  readonly speaker: Wording | null;
  readonly evidence: readonly Evidence[];
}

/** On whose word a relation stands: "reported by residents", "claimed by France", "told by 2 sources". */
export function wordOf(
  { status, speaker, evidence }: Told,
  sources: Sources,
  language: Language,
): string | null {
  if (status === 'asserted') return statedBy(evidence, sources, language);
  const { by, alone } = knowing[status];
  const named = speakerIn(speaker, sources, language);
  return named === null ? alone[language] : `${by[language]} ${named}`;
}

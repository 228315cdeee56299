import type { EntryPointMessage, StandingKind } from '../model/messages/entryPoint.ts';
import type { Degree } from '../model/statuses.ts';
import type { Language, Wording } from '../model/wording.ts';
import { atDate, dateInWords } from './dates.ts';
import { occasionInWords, onDay } from './occasion.ts';
import { actorsSaid, said, type Said } from './said.ts';

type Standing = EntryPointMessage['standing'][number];

/** What a standing does to an entry point: speaks against it, for it, or warns of the law. */
export type MarkTone = 'against' | 'for' | 'law';

export interface StandingMark {
  readonly kind: StandingKind;
  readonly tone: MarkTone;
  readonly words: Said;
  /** The relations that say so. */
  readonly relations: readonly string[];
}

export interface MarkContext {
  readonly language: Language;
  readonly asOf: string;
  /** Relations that hold a position which only a source expects. */
  readonly predicted: ReadonlySet<string>;
}

/** Standings of one kind that are told in one breath; the first speaks for all. */
type Group = readonly [Standing, ...Standing[]];
type Say = (group: Group, by: Said, context: MarkContext) => Said;

const objections: Partial<Readonly<Record<Degree, Wording>>> = {
  concerned: { en: 'concerned about talks with', fr: 'inquiétude devant un dialogue avec' },
  opposes: { en: 'opposed to talks with', fr: 'opposition au dialogue avec' },
  forbids: { en: 'forbids talks with', fr: 'interdiction de tout dialogue avec' },
  conditional: {
    en: 'on conditions only, for talks with',
    fr: 'sous conditions seulement, pour un dialogue avec',
  },
};
const expected: Wording = { en: ' (expected, not declared)', fr: ' (attendue, non déclarée)' };

const isExpected = ({ relation }: Standing, { predicted }: MarkContext): boolean =>
  relation !== null && predicted.has(relation);

function objection([first]: Group, by: Said, context: MarkContext): Said {
  const words = objections[first.degree ?? 'opposes'] ?? { en: 'opposed to', fr: 'opposition à' };
  const aside = isExpected(first, context) ? expected[context.language] : '';
  return said`${words[context.language]} ${by}${aside}`;
}

function listing([{ holds }]: Group, by: Said, { language, asOf }: MarkContext): Said {
  const day = dateInWords(asOf, language, 'long');
  if (language === 'fr')
    return said`${holds ? 'inscription' : 'plus d’inscription'} sur une liste de terroristes (${by})\u202f; état ${atDate(day)}, à vérifier sur les listes en vigueur`;
  return said`${holds ? 'listed' : 'no longer listed'} as terrorist by ${by}; as of ${day}, check the lists of today`;
}

function mandate([first]: Group, by: Said, { language }: MarkContext): Said {
  const when = occasionInWords(first, 'state', language);
  const over = language === 'fr' ? 'terminé' : 'over';
  const aside = [first.holds ? '' : over, when].filter((part) => part !== '').join(', ');
  const end = aside === '' ? '' : ` (${aside})`;
  return language === 'fr' ? said`mandat\u00a0: ${by}${end}` : said`mandate from ${by}${end}`;
}

const ended: Say = ([{ until }], _by, { language }) => {
  const when = until === null || until === '..' ? '' : ` ${onDay(until, language)}`;
  return [language === 'fr' ? `fin ou décès${when}` : `died or ended${when}`];
};

const before =
  (en: string, fr: string): Say =>
  (_group, by, { language }) =>
    said`${language === 'fr' ? fr : en} ${by}`;

const says: Readonly<Record<StandingKind, Say>> = {
  adversary: before('in conflict with', 'en conflit avec'),
  objector: objection,
  listed: listing,
  ended,
  mandatedBy: mandate,
  proposedBy: before('proposed as go-between by', 'nom proposé comme intermédiaire par'),
  objectedTo: before('unwelcome as go-between to', 'réserves ou refus de son entremise\u00a0:'),
};

/** What was done to it, where it did nothing itself. */
const harmed = before('harmed by', 'torts subis de la part de');

function toneOf({ kind, holds }: Standing): MarkTone {
  if (kind === 'listed') return 'law';
  return kind === 'proposedBy' || (kind === 'mandatedBy' && holds) ? 'for' : 'against';
}

/** What is told in one breath: mandates have dates of their own and stand alone. */
const keyOf = (standing: Standing, context: MarkContext): string => {
  const { kind, holds, degree, relation } = standing;
  const own = kind === 'mandatedBy' ? relation : '';
  return [kind, holds, degree, isExpected(standing, context), own].join(' ');
};

function grouped(standing: readonly Standing[], context: MarkContext): Group[] {
  const groups = new Map<string, [Standing, ...Standing[]]>();
  for (const item of standing) {
    const key = keyOf(item, context);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups.values()];
}

const tones: readonly MarkTone[] = ['against', 'law', 'for'];

/** How an actor stands toward the target's side, each thing once, what speaks against it first. */
export function standingMarks(
  { standing, harmedOnly }: Pick<EntryPointMessage, 'standing' | 'harmedOnly'>,
  context: MarkContext,
): readonly StandingMark[] {
  return grouped(standing, context)
    .map((group): StandingMark => {
      const [first] = group;
      const by = [...new Set(group.flatMap((item) => item.by ?? []))];
      const say = first.kind === 'adversary' && harmedOnly ? harmed : says[first.kind];
      return {
        kind: first.kind,
        tone: toneOf(first),
        words: say(group, actorsSaid(by, context.language), context),
        relations: group.flatMap(({ relation }) => relation ?? []),
      };
    })
    .sort((a, b) => tones.indexOf(a.tone) - tones.indexOf(b.tone));
}

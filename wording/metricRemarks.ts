import type { MetricFindings } from '../model/metricFindings.ts';
import type { MetricAssumption, MetricRemark } from '../model/metrics.ts';
import type { Language, Wording } from '../model/wording.ts';
import { counted, numberIn } from './counted.ts';

type Told = Readonly<Record<Language, readonly [one: string, other: string]>>;

const remarks: Readonly<Record<MetricRemark, Told>> = {
  undatedLeftOut: {
    en: ['undated relation left out', 'undated relations left out'],
    fr: ['relation sans date laissée de côté', 'relations sans date laissées de côté'],
  },
  undatedCounted: {
    en: ['undated relation counted', 'undated relations counted'],
    fr: ['relation sans date comptée', 'relations sans date comptées'],
  },
  uncertainCounted: {
    en: [
      'relation counted of which the dates leave open whether it held',
      'relations counted of which the dates leave open whether they held',
    ],
    fr: [
      'relation comptée dont les dates ne disent pas si elle valait alors',
      'relations comptées dont les dates ne disent pas si elles valaient alors',
    ],
  },
  refutedLeftOut: {
    en: ['refuted relation left out', 'refuted relations left out'],
    fr: ['relation réfutée laissée de côté', 'relations réfutées laissées de côté'],
  },
  noAccess: {
    en: [
      'relation gives no access on the date, or none among those counted',
      'relations give no access on the date, or none among those counted',
    ],
    fr: [
      'relation ne donne pas d’accès à cette date, ou pas entre les acteurs comptés',
      'relations ne donnent pas d’accès à cette date, ou pas entre les acteurs comptés',
    ],
  },
  broadLeftOut: {
    en: [
      'broad collective (a people, a faith, a profession) left out: it passes nobody on',
      'broad collectives (peoples, faiths, professions) left out: they pass nobody on',
    ],
    fr: [
      'collectif large (un peuple, une foi, une profession) laissé de côté\u00a0: il ne mène personne plus loin',
      'collectifs larges (peuples, croyances, professions) laissés de côté\u00a0: ils ne mènent personne plus loin',
    ],
  },
  withoutTies: {
    en: ['actor without a counted tie, not ranked', 'actors without a counted tie, not ranked'],
    fr: ['acteur sans lien compté, non classé', 'acteurs sans lien compté, non classés'],
  },
  withoutValue: {
    en: [
      'actor for whom it has no value, not ranked',
      'actors for whom it has no value, not ranked',
    ],
    fr: [
      'acteur pour qui elle n’a pas de valeur, non classé',
      'acteurs pour qui elle n’a pas de valeur, non classés',
    ],
  },
  unsignedPairs: {
    en: [
      'pair whose relations have no sign left out',
      'pairs whose relations have no sign left out',
    ],
    fr: [
      'paire dont les relations n’ont pas de signe laissée de côté',
      'paires dont les relations n’ont pas de signe laissées de côté',
    ],
  },
  mixedPairs: {
    en: [
      'pair with relations of both signs left out: they contradict each other',
      'pairs with relations of both signs left out: they contradict each other',
    ],
    fr: [
      'paire aux relations des deux signes laissée de côté\u00a0: elles se contredisent',
      'paires aux relations des deux signes laissées de côté\u00a0: elles se contredisent',
    ],
  },
};

const both = (told: (language: Language) => string): Wording => ({
  en: told('en'),
  fr: told('fr'),
});

/** What was left out, or counted with a doubt. */
export const metricRemark = (code: MetricRemark, count: number): Wording =>
  both((language) => counted(language)(count, ...remarks[code][language]));

const assumptions: Readonly<Record<Exclude<MetricAssumption, 'sampled'>, Wording>> = {
  tiesWithoutDirection: {
    en: 'A tie counts whichever way its relations go.',
    fr: 'Un lien compte quel que soit le sens de ses relations.',
  },
  accessWithDirection: {
    en: 'Access is walked the way it is given: who can approach whom.',
    fr: 'L’accès est suivi dans le sens où il est donné\u00a0: qui peut approcher qui.',
  },
  accessWithoutDirection: {
    en: 'Two actors are joined where one gives access to the other; the direction is left out.',
    fr: 'Deux acteurs sont joints quand l’un donne accès à l’autre\u202f; le sens n’est pas retenu.',
  },
  parallelAsOne: {
    en: 'Several relations between two actors are one tie, and every tie is one step, whatever its kind, age or evidence.',
    fr: 'Plusieurs relations entre deux acteurs font un lien, et chaque lien est un pas, quels que soient sa nature, son âge ou ses preuves.',
  },
  asReachWalks: {
    en: 'The hops are those that Reach would walk on the date: no conflict, no position, no lost channel; their costs play no part.',
    fr: 'Les pas sont ceux que suivrait le mode Joindre à cette date\u00a0: ni conflit, ni prise de position, ni canal perdu\u202f; leurs coûts ne jouent aucun rôle.',
  },
  hostileCounted: {
    en: 'Hostile relations are ties here as all others are.',
    fr: 'Les relations hostiles sont ici des liens comme les autres.',
  },
  allTimes: {
    en: 'Relations of all times count together, also those that never held at once.',
    fr: 'Les relations de toutes les époques comptent ensemble, même celles qui n’ont jamais valu en même temps.',
  },
  window: {
    en: 'What touched the stretch of time counts, also what never held at once in it.',
    fr: 'Ce qui a touché la période compte, même ce qui n’y a jamais valu en même temps.',
  },
  repeatable: {
    en: 'The method draws by lot; here it draws the same at each time, so that the same question has the same answer.',
    fr: 'La méthode procède par tirage\u202f; ici le tirage est toujours le même, pour que la même question ait la même réponse.',
  },
};

/** What a reader has to know of how an answer was made. */
export function metricAssumption(
  assumption: MetricAssumption,
  sample: MetricFindings['sample'],
): Wording {
  if (assumption !== 'sampled') return assumptions[assumption];
  const [walked, of] = [sample?.walked ?? 0, sample?.of ?? 0];
  return both((language) => {
    const [some, all] = [numberIn(walked, language), numberIn(of, language)];
    return language === 'en'
      ? `Estimated: ways were walked from ${some} of the ${all} actors, drawn by lot, and the sums scaled up. Ranks that lie close together may change places.`
      : `Estimation\u00a0: les chemins partent de ${some} des ${all} acteurs, tirés au sort, et les sommes sont mises à l’échelle. Des rangs voisins peuvent s’échanger.`;
  });
}

/** On what an answer rests. */
export function metricRests({ actors, relations, ties }: MetricFindings['coverage']): Wording {
  return {
    en: `Rests on ${counted('en')(relations, 'relation', 'relations')} between ${counted('en')(actors, 'actor', 'actors')} (${counted('en')(ties, 'tie', 'ties')}).`,
    fr: `Repose sur ${counted('fr')(relations, 'relation', 'relations')} entre ${counted('fr')(actors, 'acteur', 'acteurs')} (${counted('fr')(ties, 'lien', 'liens')}).`,
  };
}

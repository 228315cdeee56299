import type { ReachMessage } from '../model/messages/reach.ts';
import type { UnknownFound } from '../model/reachFindings.ts';
import type { Wording } from '../model/wording.ts';
import { counted } from './counted.ts';
import { dateInWords } from './dates.ts';
import { nameOf, type ReachNames } from './reachNames.ts';
import { inBoth } from './reachRelation.ts';

const compte = counted('fr');

const noneRecorded: Wording = {
  en: 'None recorded is not none exists.',
  fr: 'Rien d’enregistré ne veut pas dire que rien n’existe.',
};

const noRoute = (someLost: boolean): Wording => ({
  en: `No route is recorded${someLost ? '; some were lost' : ''}. ${noneRecorded.en}`,
  fr: `Aucune route n’est enregistrée${someLost ? '\u202f; certaines ont été perdues' : ''}. ${noneRecorded.fr}`,
});

function stale(count: number, years: number): Wording {
  return count === 1
    ? {
        en: `One of the relations walked was last recorded ${years} years or more before.`,
        fr: `La dernière mention de l’une des relations parcourues remonte à ${compte(years, 'an', 'ans')} ou plus avant cette date.`,
      }
    : {
        en: `${count} of the relations walked were last recorded ${years} years or more before.`,
        fr: `La dernière mention de ${count} des relations parcourues remonte à ${compte(years, 'an', 'ans')} ou plus avant cette date.`,
      };
}

/** What an answer does not know, as a sentence. */
function sentenceOf(unknown: UnknownFound, names: ReachNames): Wording {
  switch (unknown.kind) {
    case 'beforeData':
      return inBoth((language) => {
        const day = dateInWords(unknown.firstDay, language, 'long');
        return language === 'fr'
          ? `La date précède le début de ces données (${day}).`
          : `The date lies before these data begin (${day}).`;
      });
    case 'afterData':
      return inBoth((language) => {
        const day = dateInWords(unknown.dataUntil, language, 'long');
        return language === 'fr'
          ? `Les données s’arrêtent au ${day}\u202f; la suite n’est pas connue ici.`
          : `The data end on ${day}; what happened since is not known here.`;
      });
    case 'noRouteRecorded':
      return noRoute(unknown.someLost);
    case 'noEntryPointRecorded':
      return {
        en: `Nobody outside is recorded with access on this date. ${noneRecorded.en}`,
        fr: `Personne au-dehors n’a d’accès enregistré à cette date. ${noneRecorded.fr}`,
      };
    case 'noWayInside':
      return inBoth((language) => {
        const name = nameOf(names, unknown.actor, language);
        return language === 'fr'
          ? `${name}\u00a0: au-delà du contact enregistré, aucun chemin n’est enregistré vers qui l’on cherche.`
          : `${name}: beyond the recorded contact, no way on to whom is sought is recorded.`;
      });
    case 'onePublication':
      return {
        en: 'All of this rests on one publication.',
        fr: 'Tout ceci repose sur une seule publication.',
      };
    case 'staleHop':
      return stale(unknown.relations.length, unknown.years);
    case 'thinCoverage':
      return inBoth((language) => {
        const name = nameOf(names, unknown.actor, language);
        return language === 'fr'
          ? `Peu de choses sont enregistrées sur ${name}.`
          : `Little is recorded about ${name}.`;
      });
    case 'notRecorded':
      return {
        en: 'Trust, consent and risk are not recorded, unless a relation says so.',
        fr: 'La confiance, le consentement et le risque ne sont pas enregistrés, sauf si une relation le dit.',
      };
  }
}

function aboutOf(unknown: UnknownFound): string[] {
  if ('actor' in unknown) return [unknown.actor];
  return 'relations' in unknown ? [...unknown.relations] : [];
}

/** What an answer does not know, with its sentence. */
export const unknownMessage = (
  unknown: UnknownFound,
  names: ReachNames,
): ReachMessage['unknowns'][number] => ({
  kind: unknown.kind,
  about: aboutOf(unknown),
  text: sentenceOf(unknown, names),
});

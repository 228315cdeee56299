import type { EntryPointMessage } from '../model/messages/entryPoint.ts';
import type { EntryPointFound } from '../model/reachFindings.ts';
import type { Language, Wording } from '../model/wording.ts';
import { entryClassWords } from './entryClasses.ts';
import { breakMessage } from './reachBreak.ts';
import { nameOf, type ReachNames } from './reachNames.ts';
import { inBoth, relationMessage, relationSentence } from './reachRelation.ts';
import { hopMessage, routeMessage } from './reachRoute.ts';
import { standingMessage } from './reachStanding.ts';

/** Where the way goes on from whoever is spoken to; nothing where that is the target itself, or nothing leads there any more. */
function wayOn(entry: EntryPointFound, names: ReachNames, language: Language): string {
  const { contact, inside, insideRecorded } = entry;
  if (entry.class === 'lost' || (insideRecorded && inside.length === 0)) return '';
  const from = nameOf(names, contact, language);
  if (!insideRecorded)
    return language === 'fr'
      ? ` Depuis ${from}, aucune suite n’est enregistrée.`
      : ` From ${from}, no way on is recorded.`;
  const way = inside.map(({ target }) => nameOf(names, target, language)).join(' → ');
  return language === 'fr' ? ` Suite\u00a0: ${from} → ${way}.` : ` From there: ${from} → ${way}.`;
}

/** "Working channel: Village notables negotiated with … (channel open). From there: … → ….", « Canal en service. Notables : … ». */
function sentenceOf(entry: EntryPointFound, names: ReachNames): Wording {
  const [best] = entry.relations;
  const said = best === undefined ? { en: '', fr: '' } : relationSentence(best, names);
  return inBoth((language) => {
    const end = language === 'fr' ? '.' : ':';
    return `${entryClassWords[entry.class][language]}${end} ${said[language]}${wayOn(entry, names, language)}`;
  });
}

/** An entry point with its sentences. */
export const entryPointMessage = (
  entry: EntryPointFound,
  names: ReachNames,
): EntryPointMessage => ({
  ...entry,
  standing: entry.standing.map((standing) => standingMessage(standing, entry.actor, names)),
  relations: entry.relations.map(({ basis, contact, lost, ...relation }) => ({
    ...relationMessage(relation, names),
    basis,
    contact,
    lost,
  })),
  hop: entry.hop === null ? null : hopMessage(entry.hop, names),
  inside: entry.inside.map((hop) => hopMessage(hop, names)),
  route: entry.route === null ? null : routeMessage(entry.route, names),
  lostBecause: entry.lostBecause.map((broken) => breakMessage(broken, names)),
  text: sentenceOf(entry, names),
});

import type { EntryPointMessage } from '../../../model/messages/entryPoint.ts';
import type { Language } from '../../../model/wording.ts';

/** Why an entry point was lost, as the relation that broke tells it; null of one that is not lost or where nothing is told. */
export function whyLost(entry: EntryPointMessage, language: Language): string | null {
  if (entry.class !== 'lost') return null;
  const broken = entry.lostBecause.flatMap(({ relation }) => relation ?? []);
  const told = entry.relations.find(({ id }) => broken.includes(id));
  if (told === undefined) return null;
  return language === 'fr' ? (told.summaryFr ?? told.summary) : told.summary;
}

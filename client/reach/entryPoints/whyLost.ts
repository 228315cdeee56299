import type { EntryPointMessage } from '../../../model/messages/entryPoint.ts';
import type { Language } from '../../../model/wording.ts';

/** Why an entry point was lost, as the relation that broke tells it; null of one that is not lost or where nothing is told. */
export function whyLost(
  { lostBecause, relations }: Pick<EntryPointMessage, 'lostBecause' | 'relations'>,
  language: Language,
): string | null {
  const broken = lostBecause.flatMap(({ relation }) => relation ?? []);
  const told = relations.find(({ id }) => broken.includes(id));
  if (told === undefined) return null;
  return language === 'fr' ? (told.summaryFr ?? told.summary) : told.summary;
}

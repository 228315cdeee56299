import type { EntryPointMessage } from '../model/messages/entryPoint.ts';
import type { Language } from '../model/wording.ts';
import { entryTexts } from './entryPoints.ts';
import { actorSaid, actorsSaid, said, type Said } from './said.ts';

/** The actors on the way from those who ask to an entry point, ends included; null where no way is recorded. */
export function wayTo({ actor, route }: EntryPointMessage): readonly string[] | null {
  if (route === null) return null;
  const passed = [route.hops[0]?.source ?? actor, ...route.hops.map(({ target }) => target)];
  return passed.slice(0, passed.indexOf(actor) + 1);
}

/** The best way from those who ask to an entry point, as a sentence. */
export function waySaid(
  entry: EntryPointMessage,
  from: readonly string[],
  language: Language,
): Said {
  const text = entryTexts[language];
  if (from.includes(entry.actor)) return [text.asksItself];
  const way = wayTo(entry);
  const [first, ...rest] = way ?? [];
  if (first === undefined) return [text.outOfReach];
  const between = rest.slice(0, -1);
  if (between.length === 0)
    return language === 'fr'
      ? said`Accès direct enregistré\u00a0: ${actorSaid(first)}.`
      : said`${actorSaid(first)} has recorded access to them directly.`;
  const others = actorsSaid(between, language);
  return language === 'fr'
    ? said`Depuis ${actorSaid(first)}, par l’entremise de ${others}.`
    : said`From ${actorSaid(first)} by way of ${others}.`;
}

/** To whom an entry point speaks, and on to the target, as a sentence. */
export function insideSaid(
  { contact, inside, insideRecorded }: EntryPointMessage,
  language: Language,
): Said {
  const text = entryTexts[language];
  if (!insideRecorded) return said`${actorSaid(contact)}. ${text.insideNone}`;
  if (inside.length === 0) return said`${actorSaid(contact)}, ${text.insideDirect}`;
  const way = inside.flatMap(({ target }): Said => [' → ', { actor: target }]);
  return said`${actorSaid(contact)}${way}`;
}

import type { Language } from '../model/wording.ts';
import { counted } from './counted.ts';

/** Names that are said; the others are counted. */
const mostNamed = 4;

/** What of the restricted something holds, by the words for it. */
export interface RestrictedPart {
  readonly actors: readonly string[];
  /** Each as the names of its two ends. */
  readonly relations: readonly string[];
  readonly events: readonly string[];
}

function listed(names: readonly string[], language: Language): string {
  const more = names.length - mostNamed;
  const said = names.slice(0, mostNamed).join(language === 'fr' ? '\u202f; ' : '; ');
  if (more <= 0) return said;
  return language === 'fr'
    ? `${said}\u202f; ${counted('fr')(more, 'autre', 'autres')}`
    : `${said}; ${counted('en')(more, 'other', 'others')}`;
}

/** One sentence that says what of the restricted is in something that is about to leave; null where nothing is. */
export function restrictedIn(
  { actors, relations, events }: RestrictedPart,
  language: Language,
): string | null {
  const count = counted(language);
  const isFrench = language === 'fr';
  const all: readonly (readonly [readonly string[], string, string])[] = [
    [actors, isFrench ? 'acteur' : 'actor', isFrench ? 'acteurs' : 'actors'],
    [relations, 'relation', 'relations'],
    [events, isFrench ? 'événement' : 'event', isFrench ? 'événements' : 'events'],
  ];
  const parts = all
    .filter(([names]) => names.length > 0)
    .map(([names, one, more]) => `${count(names.length, one, more)} (${listed(names, language)})`);
  if (parts.length === 0) return null;
  return language === 'fr'
    ? `Restreint, à ne pas diffuser\u00a0: ${parts.join(' et ')}.`
    : `Restricted, not to be passed on: ${parts.join(' and ')}.`;
}

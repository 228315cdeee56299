import type { Language } from '../model/wording.ts';
import { counted } from './counted.ts';

/** Names that are said; the others are counted. */
const mostNamed = 4;

/** What of the restricted something holds, by the words for it. */
export interface RestrictedPart {
  readonly actors: readonly string[];
  /** Each as the names of its two ends. */
  readonly relations: readonly string[];
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
  { actors, relations }: RestrictedPart,
  language: Language,
): string | null {
  const count = counted(language);
  const [actor, actors_, relation, relations_] =
    language === 'fr'
      ? ['acteur', 'acteurs', 'relation', 'relations']
      : ['actor', 'actors', 'relation', 'relations'];
  const parts = [
    ...(actors.length === 0
      ? []
      : [`${count(actors.length, actor, actors_)} (${listed(actors, language)})`]),
    ...(relations.length === 0
      ? []
      : [`${count(relations.length, relation, relations_)} (${listed(relations, language)})`]),
  ];
  if (parts.length === 0) return null;
  return language === 'fr'
    ? `Restreint, à ne pas diffuser\u00a0: ${parts.join(' et ')}.`
    : `Restricted, not to be passed on: ${parts.join(' and ')}.`;
}

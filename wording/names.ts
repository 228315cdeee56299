import type { Breadth } from '../model/actorKinds.ts';
import type { Language } from '../model/wording.ts';

type Texts<Field extends string, Value> = Readonly<Record<Field, Value>>;
type French<Field extends string> = Texts<`${Field}Fr`, string | null>;

/** A field of the wire in a language, as `name` with `nameFr`; the English text where there is no other. */
export function textIn<Field extends string>(
  item: Texts<Field, string> & French<Field>,
  field: Field,
  language: Language,
): string;
export function textIn<Field extends string>(
  item: Texts<Field, string | null> & French<Field>,
  field: Field,
  language: Language,
): string | null;
export function textIn<Field extends string>(
  item: Texts<Field, string | null> & French<Field>,
  field: Field,
  language: Language,
): string | null {
  const english: Texts<Field, string | null> = item;
  const french: French<Field> = item;
  return (language === 'fr' ? french[`${field}Fr` as const] : null) ?? english[field];
}

/** Letters that are written from right to left: Hebrew, Arabic, Syriac, Thaana, N’Ko, Adlam and their neighbors. */
const rightToLeft =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * A name that keeps its own direction inside a sentence, so that it does not turn around what stands beside it (Unicode's
 * first strong isolate). A name that runs as the sentence does is left as it is.
 */
export const isolated = (name: string): string =>
  rightToLeft.test(name) ? `\u2068${name}\u2069` : name;

interface Named {
  readonly name: string;
  readonly nameFr: string | null;
}

/** The full name inside a sentence. */
export const nameIn = (actor: Named, language: Language): string =>
  isolated(textIn(actor, 'name', language));

/** Names by id inside sentences; an id that is not on the map stays as it is. */
export const namesOf =
  (nodes: ReadonlyMap<string, { readonly attributes: Named }>, language: Language) =>
  (id: string): string => {
    const node = nodes.get(id);
    return node === undefined ? id : nameIn(node.attributes, language);
  };

/** Whether actors are one or many, by id; one where the id is not on the map. */
export const breadthsOf =
  (nodes: ReadonlyMap<string, { readonly attributes: { readonly breadth: Breadth } }>) =>
  (id: string): Breadth =>
    nodes.get(id)?.attributes.breadth ?? 'individual';

interface Labelled extends Named {
  readonly shortName: string | null;
  readonly ended: boolean;
  readonly until: string | null;
  readonly listed: boolean;
}

/** The name on the map: short, with † for what has ended and § for what is listed as terrorist. */
export function mapName(actor: Labelled, language: Language): string {
  const short = actor.shortName ?? actor.name;
  const name = language === 'fr' ? (actor.nameFr ?? short) : short;
  const over = actor.ended || (actor.until !== null && actor.until !== '..');
  return `${name}${over ? ' †' : ''}${actor.listed ? ' §' : ''}`;
}

import type { Language } from '../model/wording.ts';

interface Named {
  readonly name: string;
  readonly nameFr: string | null;
}

/** The full name in a language; the English one where there is no other. */
export const nameIn = ({ name, nameFr }: Named, language: Language): string =>
  language === 'fr' ? (nameFr ?? name) : name;

/** Names by id in a language; an id that is not on the map stays as it is. */
export const namesOf =
  (nodes: ReadonlyMap<string, { readonly attributes: Named }>, language: Language) =>
  (id: string): string => {
    const node = nodes.get(id);
    return node === undefined ? id : nameIn(node.attributes, language);
  };

/** The name on the map: short, with † for what has ended and § for what is listed as terrorist. */
export const mapName = (
  actor: Named & {
    shortName: string | null;
    ended: boolean;
    until: string | null;
    listed: boolean;
  },
  language: Language,
): string => {
  const short =
    language === 'fr'
      ? (actor.nameFr ?? actor.shortName ?? actor.name)
      : (actor.shortName ?? actor.name);
  const over = actor.ended || (actor.until !== null && actor.until !== '..');
  return `${short}${over ? ' †' : ''}${actor.listed ? ' §' : ''}`;
};

/** The role in a relation, and who says that it holds, in a language; the English words where there are no others. */
export const roleIn = (
  { role, roleFr }: { role: string | null; roleFr: string | null },
  language: Language,
): string | null => (language === 'fr' ? (roleFr ?? role) : role);
export const speakerIn = (
  { speaker, speakerFr }: { speaker: string | null; speakerFr: string | null },
  language: Language,
): string | null => (language === 'fr' ? (speakerFr ?? speaker) : speaker);

/** A summary in a language; the English one where there is no other. */
export const summaryIn = (
  { summary, summaryFr }: { summary: string; summaryFr: string | null },
  language: Language,
): string => (language === 'fr' ? (summaryFr ?? summary) : summary);

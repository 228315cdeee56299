/** Where the identifiers of well-known registers are shown, by the name of their column. */
const registers: readonly (readonly [column: RegExp, value: RegExp, before: string])[] = [
  [/^(?:wikidata(?:[ _]?id)?|qid)$/i, /^Q\d+$/, 'https://www.wikidata.org/wiki/'],
  [/^(?:ucdp(?:[ _]?(?:actor|id))?)$/i, /^\d+(?:\.0)?$/, 'https://ucdp.uu.se/actor/'],
  [/^open[ _]?sanctions(?:[ _]?id)?$/i, /^[\w-]+$/, 'https://www.opensanctions.org/entities/'],
];

/** The address that a value names, or stands for in a register; null for plain text. Nothing is asked of it until it is clicked. */
export function attributeLink(name: string, value: string): string | null {
  if (/^https?:\/\/\S+$/i.test(value)) return URL.canParse(value) ? value : null;
  const known = registers.find(([column, form]) => column.test(name) && form.test(value));
  return known === undefined ? null : `${known[2]}${value.replace(/\.0$/, '')}`;
}

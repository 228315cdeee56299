/** What a file says of a thing beyond what the format has columns for. */
export interface Attribute {
  readonly name: string;
  readonly value: string;
}

/** Neo4j stores no lists of maps: attributes are a list of strings `name|value`; a name holds no bar. */
export const encodeAttribute = (name: string, value: string): string => `${name.trim()}|${value}`;

/** Reads `name|value`; a text without a bar is a value without a name. */
export function decodeAttribute(text: string): Attribute {
  const bar = text.indexOf('|');
  return { name: text.slice(0, Math.max(0, bar)), value: text.slice(bar + 1) };
}

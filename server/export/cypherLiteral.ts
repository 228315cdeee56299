import type { PlainValue } from '../../database/values.ts';

const signs: Readonly<Record<string, string>> = {
  // A backslash before a u is decoded before anything else is read; written so, none is left to stand before one.
  '\\': '\\u005C\\u005C',
  "'": "\\'",
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

/** A text, number, flag or list as Cypher writes it. */
export function cypherLiteral(value: PlainValue): string {
  if (typeof value === 'string')
    return `'${value.replace(/[\\'\n\r\t]/g, (sign) => signs[sign] ?? sign)}'`;
  if (Array.isArray(value)) return `[${value.map(cypherLiteral).join(', ')}]`;
  return String(value);
}

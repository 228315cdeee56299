import type { Cell, Column } from './cell.ts';

/** Signs that XML 1.0 has no way to write. */
const unwritable =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
  '\r': '&#13;',
};

/** A text inside an element or an attribute, line ends kept. */
export const xml = (text: string): string =>
  text.replace(unwritable, '').replace(/[&<>"\n\t\r]/g, (sign) => signs[sign] ?? sign);

/** The columns of a row that hold something, with their number and value as text. */
export function filled<Row>(
  columns: readonly Column<Row>[],
  row: Row,
): { readonly at: number; readonly value: string }[] {
  return columns.flatMap(({ cell }, at) => {
    const value: Cell = cell(row);
    return value === null ? [] : [{ at, value: String(value) }];
  });
}

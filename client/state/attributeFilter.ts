import { list, type Codec } from './codec.ts';

/** What an own column of the dataset has to hold. */
export interface AttributeFilter {
  readonly column: string;
  readonly value: string;
}

/** The text of a part; null where it is torn. */
function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

function read(item: string): AttributeFilter | null {
  const [column = null, value = null] = item.split(':').map(decoded);
  return column === null || column === '' || value === null ? null : { column, value };
}

/** The own columns that a view filters by, as `column:value`, each escaped, so that neither colon nor comma parts it. */
export const attributesCodec: Codec<readonly AttributeFilter[]> = list(
  'attribute',
  read,
  ({ column, value }) => `${encodeURIComponent(column)}:${encodeURIComponent(value)}`,
);

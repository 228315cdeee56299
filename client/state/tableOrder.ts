/** The columns by which a table can be ordered. */
export const tableColumns = [
  'from',
  'relation',
  'to',
  'when',
  'status',
  'name',
  'kind',
  'ties',
  'conflicts',
  'supporters',
  'opponents',
  'measure',
] as const;
export type TableColumn = (typeof tableColumns)[number];

/** In what order a table stands. */
export interface TableOrder {
  readonly by: TableColumn;
  readonly isDown: boolean;
}

/** Reads `when` or `-when`; null where it is none. */
export function parseTableOrder(text: string): TableOrder | null {
  const isDown = text.startsWith('-');
  const by = tableColumns.find((column) => column === (isDown ? text.slice(1) : text));
  return by === undefined ? null : { by, isDown };
}

export const printTableOrder = ({ by, isDown }: TableOrder): string => `${isDown ? '-' : ''}${by}`;

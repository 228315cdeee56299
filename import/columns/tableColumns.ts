import type { TableRole } from '../../model/tableRoles.ts';
import type { RawTable } from '../read/rawTable.ts';
import { columnNames, endNames, numberedEnds, otherEnd, plainHeader } from './columnNames.ts';

/** The column of each role, by its header in the file; a role without a column is absent. */
export type RoleColumns = Partial<Record<TableRole, string>>;
type Headers = ReadonlyMap<string, string>;

const headersOf = (table: RawTable): Headers =>
  new Map([...table.columns].reverse().map((column) => [plainHeader(column), column]));

const first = (headers: Headers, names: readonly string[]): string | undefined =>
  names.flatMap((name) => headers.get(name) ?? [])[0];

/** The pairs of columns that could be the ends of a tie, the likeliest first. */
export function endColumns(table: RawTable): (readonly [source: string, target: string])[] {
  const headers = headersOf(table);
  const pairs = endNames.flatMap(([source, target]) => {
    const [from, to] = [headers.get(source), headers.get(target)];
    return from === undefined || to === undefined ? [] : [[from, to] as const];
  });
  for (const [plain, column] of headers) {
    const [, stem = '', sign = ''] = numberedEnds.exec(plain) ?? [];
    const other = otherEnd[sign];
    if (stem === '' || other === undefined) continue;
    const to = headers.get(`${stem}_${other}`) ?? headers.get(`${stem}${other}`);
    if (to !== undefined) pairs.push([column, to]);
  }
  return pairs;
}

/** The columns that could be what the ends of ties name an actor by. */
export function keyColumns(table: RawTable): string[] {
  const headers = headersOf(table);
  return [...columnNames.id, ...columnNames.name].flatMap((name) => headers.get(name) ?? []);
}

/** What an end says of itself beside its id: `from_node_name`, `DonorType`. */
function beside(headers: Headers, end: string, words: readonly string[]): string | undefined {
  const plain = plainHeader(end);
  const stem = plain.replace(/_(?:id|name)$/, '');
  return first(
    headers,
    words
      .flatMap((word) => [`${stem}_${word}`, `${plain}_${word}`])
      .filter((name) => name !== plain),
  );
}

function tellsDirection(table: RawTable, column: string): boolean {
  const at = table.columns.indexOf(column);
  const values = new Set(table.rows.map(({ cells }) => (cells[at] ?? '').toLowerCase()));
  values.delete('');
  return (
    values.size > 0 &&
    [...values].every((value) => /^(?:(?:un)?directed|mutual|true|false)$/.test(value))
  );
}

/** The columns of a table of ties, once its ends are known. */
export function tieColumns(
  table: RawTable,
  [source, target]: readonly [string, string],
): RoleColumns {
  const headers = headersOf(table);
  const taken = new Set([source, target]);
  const roles: RoleColumns = { source, target };
  const take = (role: TableRole, column: string | undefined): void => {
    if (column === undefined || taken.has(column)) return;
    taken.add(column);
    roles[role] = column;
  };
  take('sourceName', beside(headers, source, ['name', 'label']));
  take('targetName', beside(headers, target, ['name', 'label']));
  take('sourceKind', beside(headers, source, ['type', 'kind']));
  take('targetKind', beside(headers, target, ['type', 'kind']));
  // Gephi has a column “Type” that says Directed or Undirected, and nothing of what the tie is.
  const direction = ['type', ...columnNames.directed]
    .flatMap((name) => headers.get(name) ?? [])
    .find((column) => tellsDirection(table, column));
  take('directed', direction);
  for (const role of ['type', 'date', 'since', 'until', 'weight'] as const)
    take(
      role,
      columnNames[role].flatMap((name) => headers.get(name) ?? []).find((name) => !taken.has(name)),
    );
  return roles;
}

/** The columns of a table of actors, once it is known by which of them ties name them. */
export function actorColumns(table: RawTable, id: string): RoleColumns {
  const headers = headersOf(table);
  const taken = new Set([id]);
  const roles: RoleColumns = { id };
  for (const role of ['name', 'kind', 'aliases', 'summary', 'since', 'until', 'date'] as const) {
    const column = columnNames[role]
      .flatMap((name) => headers.get(name) ?? [])
      .find((c) => !taken.has(c));
    if (column === undefined) continue;
    taken.add(column);
    roles[role] = column;
  }
  return roles;
}

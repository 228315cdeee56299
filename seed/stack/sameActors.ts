import { parseCampMember } from '../../model/campMembers.ts';
import { columnTable, fileNames, type FileName } from '../read/columns.ts';
import type { DataProblem } from '../read/dataProblem.ts';
import { listOf } from '../read/listCell.ts';
import { quoteCell } from '../read/quoteCell.ts';
import { cellOf, type Row, type Tables } from '../read/tables.ts';

/** Who stands for whom: the actor that was joined, and the one that stands. */
export type Joined = ReadonlyMap<string, string>;

/**
 * Who was joined to whom, followed to the one that stands in the end; what cannot be followed is added to `problems` and
 * left apart.
 */
export function joinedActors({ same_as: rows, actors }: Tables, problems: DataProblem[]): Joined {
  const known = new Set(actors.map((row) => cellOf(row, 'id')));
  const direct = new Map<string, string>();
  const say = (
    { file, line }: Row,
    column: string,
    kind: DataProblem['kind'],
    rule: string,
    remedy: string,
  ): void => void problems.push({ kind, file, line, column, rule, remedy });
  for (const row of rows)
    for (const column of ['actor', 'sameAs'])
      if (!known.has(cellOf(row, column)))
        say(
          row,
          column,
          'unknownId',
          `no actor has the id ${quoteCell(cellOf(row, column))}`,
          'Correct the id, or take the row out.',
        );
  for (const row of rows) {
    const [actor, other] = [cellOf(row, 'actor'), cellOf(row, 'sameAs')];
    if (known.has(actor) && known.has(other)) direct.set(actor, other);
  }
  const joined = new Map<string, string>();
  for (const row of rows) {
    const actor = cellOf(row, 'actor');
    const passed = new Set([actor]);
    let standing = direct.get(actor);
    for (let next = standing; next !== undefined && !passed.has(next); next = direct.get(next)) {
      passed.add(next);
      standing = next;
    }
    const isRing = standing !== undefined && direct.has(standing);
    if (isRing)
      say(
        row,
        'sameAs',
        'idTaken',
        'the actors are joined in a ring',
        'Let one of them stand: take one of the rows out.',
      );
    else if (standing !== undefined) joined.set(actor, standing);
  }
  return joined;
}

/** The cells that name an actor, beside those that the columns say: who speaks may be an actor too. */
const speaker = 'attributedTo';

function renamedRow(file: FileName, row: Row, joined: Joined): Row {
  const cells: Record<string, string> = { ...row.cells };
  for (const { name, type } of columnTable[file]) {
    const namesActor = name === speaker || (type.is === 'reference' && type.to.includes('actors'));
    const standing = namesActor ? joined.get(cellOf(row, name)) : undefined;
    if (standing !== undefined) cells[name] = standing;
  }
  if (file === 'camps')
    cells['members'] = listOf(cellOf(row, 'members'))
      .map((item) => renamedMember(item, joined))
      .join('; ');
  return { ...row, cells };
}

function renamedMember(item: string, joined: Joined): string {
  const member = parseCampMember(item);
  if (member?.is === 'actor') return joined.get(member.actor) ?? item;
  return member?.is === 'tied' ? item.replace(member.to, joined.get(member.to) ?? member.to) : item;
}

const union = (...cells: readonly string[]): string =>
  [...new Set(cells.flatMap(listOf))].join('; ');

/** The actor that stands, with the names and the evidence of those that were joined to it. */
function standingRow(row: Row, others: readonly Row[]): Row {
  const names = others.flatMap((other) => [cellOf(other, 'name'), cellOf(other, 'aliases')]);
  const own = cellOf(row, 'name');
  const aliases = union(cellOf(row, 'aliases'), ...names.map((name) => name.replaceAll(own, '')));
  const evidence = union(
    cellOf(row, 'evidence'),
    ...others.map((other) => cellOf(other, 'evidence')),
  );
  const set = others.find((other) => other.merged !== undefined)?.merged?.set ?? row.merged?.set;
  return {
    ...row,
    cells: { ...row.cells, aliases, evidence },
    joined: others.map((other) => cellOf(other, 'id')),
    ...(set === undefined ? {} : { merged: { places: {}, corrections: [], ...row.merged, set } }),
  };
}

/**
 * Tables in which actors that are the same are one: relations, events, places and camps of the joined ones are those of the
 * one that stands, which has their names beside its own.
 */
export function withSameActors(tables: Tables, joined: Joined): Tables {
  if (joined.size === 0) return { ...tables, same_as: [] };
  const rows = new Map(tables.actors.map((row) => [cellOf(row, 'id'), row]));
  const others = new Map<string, Row[]>();
  for (const [actor, standing] of joined) {
    const row = rows.get(actor);
    if (row !== undefined) others.set(standing, [...(others.get(standing) ?? []), row]);
  }
  const result: Record<FileName, readonly Row[]> = { ...tables };
  for (const file of fileNames)
    result[file] = tables[file].map((row) => renamedRow(file, row, joined));
  result.actors = result.actors
    .filter((row) => !joined.has(cellOf(row, 'id')))
    .map((row) => {
      const same = others.get(cellOf(row, 'id'));
      return same === undefined ? row : standingRow(row, same);
    });
  const placed = new Set<string>();
  result.positions = result.positions.filter((row) => {
    const actor = cellOf(row, 'actor');
    return !placed.has(actor) && placed.add(actor);
  });
  result.same_as = [];
  return result;
}

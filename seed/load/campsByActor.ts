import { parseCampMember, type CampMember } from '../../model/campMembers.ts';
import { listOf } from '../read/listCell.ts';
import { cellOf, type Row, type Tables } from '../read/tables.ts';

/**
 * The camp of each actor that stands in one. Who is named stands where he is named, whatever the rules say; of several camps
 * the first in the file counts.
 *
 * @param isPublic a rule looks at public relations alone, or the ground of the map would tell of a restricted one
 */
export function campsByActor(
  tables: Tables,
  isPublic: (row: Row) => boolean,
): ReadonlyMap<string, string> {
  const camps = tables.camps.map((row) => ({
    id: cellOf(row, 'id'),
    members: listOf(cellOf(row, 'members')).flatMap((item) => parseCampMember(item) ?? []),
  }));
  const found = new Map<string, string>();
  const join = (actor: string, camp: string): void => {
    if (!found.has(actor)) found.set(actor, camp);
  };
  for (const { id, members } of camps)
    for (const member of members) if (member.is === 'actor') join(member.actor, id);
  for (const { id, members } of camps)
    for (const member of members)
      for (const actor of actorsOf(member, tables, isPublic)) join(actor, id);
  return found;
}

function actorsOf(
  member: CampMember,
  tables: Tables,
  isPublic: (row: Row) => boolean,
): readonly string[] {
  switch (member.is) {
    case 'actor':
      return [];
    case 'kind':
      return tables.actors
        .filter((row) => cellOf(row, 'kind') === member.kind)
        .map((row) => cellOf(row, 'id'));
    case 'tied':
      return tables.relations
        .filter(
          (row) =>
            cellOf(row, 'type') === member.type &&
            cellOf(row, 'target') === member.to &&
            isPublic(row),
        )
        .map((row) => cellOf(row, 'source'));
  }
}

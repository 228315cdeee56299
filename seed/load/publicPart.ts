import { parseCampMember } from '../../model/campMembers.ts';
import { fileNames, type FileName } from '../read/columns.ts';
import type { Descriptor } from '../read/descriptor.ts';
import { listOf } from '../read/listCell.ts';
import { cellOf, type Row, type Tables } from '../read/tables.ts';

type Files = { readonly descriptor: Descriptor; readonly tables: Tables };

/** A camp without those who are gone, or null where its members were all of them. */
function campWithout(row: Row, isGone: (actor: string) => boolean): Row | null {
  const members = listOf(cellOf(row, 'members'));
  const left = members.filter((item) => {
    const member = parseCampMember(item);
    if (member?.is === 'actor') return !isGone(member.actor);
    return member?.is !== 'tied' || !isGone(member.to);
  });
  if (left.length === members.length) return row;
  return left.length === 0 ? null : { ...row, cells: { ...row.cells, members: left.join('; ') } };
}

/** What the files of a dataset would say if everything restricted, and what hangs on it, were not in them. */
export function publicPart({ descriptor, tables }: Files, isPublic: (row: Row) => boolean): Files {
  const gone = new Set(
    tables.actors.filter((row) => !isPublic(row)).map((row) => cellOf(row, 'id')),
  );
  const isGone = (actor: string): boolean => gone.has(actor);
  const open: Record<FileName, readonly Row[]> = { ...tables };
  for (const file of fileNames) open[file] = tables[file].filter(isPublic);
  const { focusActor, startActors, ...settings } = descriptor.entremise;
  return {
    tables: {
      ...open,
      camps: tables.camps.flatMap((row) => campWithout(row, isGone) ?? []),
      positions: tables.positions.filter((row) => !isGone(cellOf(row, 'actor'))),
    },
    descriptor: {
      ...descriptor,
      entremise: {
        ...settings,
        ...(focusActor === undefined || isGone(focusActor) ? {} : { focusActor }),
        ...(startActors === undefined
          ? {}
          : { startActors: startActors.filter((actor) => !isGone(actor)) }),
      },
    },
  };
}

import type { Change, EditCell } from '../../model/messages/edits.ts';
import { cellOf, type Tables } from '../read/tables.ts';
import { EditMistake } from './editMistake.ts';

type Places = Extract<Change, { is: 'arrange' }>['places'];

/**
 * The cells of `positions.csv` that make actors stand where they are wanted, in whole units of the sheet; who stands there already
 * has none. Of several places of one actor the last counts.
 *
 * @throws EditMistake where somebody is no actor of the data
 */
export function arrangedCells(places: Places, { actors, positions }: Tables): EditCell[] {
  const known = new Set(actors.map((row) => cellOf(row, 'id')));
  const stranger = places.find(({ actor }) => !known.has(actor));
  if (stranger !== undefined) throw new EditMistake('noSuchItem', 'places', stranger.actor);
  const before = new Map(positions.map((row) => [cellOf(row, 'actor'), row]));
  const wanted = new Map(places.map(({ actor, x, y }) => [actor, { x, y }]));
  return [...wanted].flatMap(([actor, { x, y }]) => {
    const row = before.get(actor);
    return (Object.entries({ x, y }) as [string, number][]).flatMap(([column, number]) => {
      const old = row === undefined ? '' : cellOf(row, column);
      const value = String(number);
      return value === old ? [] : [{ file: 'positions', row: actor, column, value, before: old }];
    });
  });
}

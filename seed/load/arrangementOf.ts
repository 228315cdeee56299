import { cellOf, type Tables } from '../read/tables.ts';
import type { Properties } from './rowProperties.ts';

/** Camps and saved positions as the record of the dataset holds them: lists side by side, since Neo4j stores no lists of maps. */
export function arrangementOf({ camps, positions }: Tables): Properties {
  const column = (rows: Tables['camps'], name: string): string[] =>
    rows.map((row) => cellOf(row, name));
  return {
    campIds: column(camps, 'id'),
    campNames: column(camps, 'name'),
    campNamesFr: column(camps, 'nameFr'),
    placedActors: column(positions, 'actor'),
    placedX: column(positions, 'x'),
    placedY: column(positions, 'y'),
  };
}

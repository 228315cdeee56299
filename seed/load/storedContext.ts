import type { Bounds } from '../../model/interval.ts';
import type { Day } from '../../model/partialDate.ts';
import { cellOf, type Row, type Tables } from '../read/tables.ts';
import { campsByActor } from './campsByActor.ts';
import { publicLayer } from './publicLayer.ts';
import { boundsOfActor } from './storedDays.ts';

/** What the rows of a dataset need of each other to be stored. */
export interface StoredContext {
  /** The day the dataset ends. */
  readonly dataUntil: Day;
  readonly isPublic: (row: Row) => boolean;
  /** The bounds of an actor's life, by its id. */
  readonly lives: ReadonlyMap<string, Bounds>;
  /** The camp of an actor, by the actor's id; nothing for who stands in none. */
  readonly camps: ReadonlyMap<string, string>;
}

export function storedContext(tables: Tables, dataUntil: Day): StoredContext {
  const isPublic = publicLayer(tables);
  return {
    dataUntil,
    isPublic,
    lives: new Map(tables.actors.map((row) => [cellOf(row, 'id'), boundsOfActor(row, dataUntil)])),
    camps: campsByActor(tables, isPublic),
  };
}

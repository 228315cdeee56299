import type { ActorKind } from '../../model/actorKinds.ts';
import { latestDay, parsePartialDate } from '../../model/partialDate.ts';
import type { DataProblem } from '../../seed/read/dataProblem.ts';
import type { Row } from '../../seed/read/tables.ts';
import type { Material } from '../gather/material.ts';
import type { ImportMapping } from '../../model/messages/importMapping.ts';
import type { RawTable } from '../read/rawTable.ts';
import type { IdMaker } from '../values/idMaker.ts';
import { NoteBook } from '../values/noteBook.ts';
import { actorRows } from './actorRows.ts';
import type { BuildContext } from './buildContext.ts';
import type { DatasetRow, DatasetRows } from './datasetRows.ts';
import { eventRows, participantRows } from './eventRows.ts';
import { projectedRows } from './projectedRows.ts';
import { relationRows } from './relationRows.ts';
import { sourceId, sourceRows } from './sourceRows.ts';

/** Rows, and what could not be made as the mapping says, with how often. */
export interface BuiltDataset {
  readonly rows: DatasetRows;
  /** The last day that the rows name; today where they name none. */
  readonly dataUntil: string;
  readonly notes: NoteBook;
}

function lastDay(rows: readonly DatasetRow[], today: string): string {
  let last = '';
  for (const row of rows)
    for (const cell of [row.since, row.until, row.date]) {
      const date = parsePartialDate(cell ?? '');
      if (date !== null && latestDay(date) > last) last = latestDay(date);
    }
  return last === '' || last > today ? today : last;
}

/** Makes the rows of a dataset from what the files hold and what their words mean; what is refused is added to `problems`. */
export function buildDataset(
  {
    tables,
    material,
    mapping,
    ids,
  }: {
    readonly tables: readonly RawTable[];
    readonly material: Material;
    readonly mapping: ImportMapping;
    readonly ids: IdMaker;
  },
  {
    today,
    sourceTitle,
    vocabulary,
  }: {
    readonly today: string;
    readonly sourceTitle: string | null;
    readonly vocabulary: readonly Row[];
  },
  problems: DataProblem[],
): BuiltDataset {
  const notes = new NoteBook(material.notes);
  const kinds = new Map(mapping.kinds.map(({ value, as }) => [value, as]));
  const context: BuildContext = {
    material,
    mapping,
    ids,
    sourceOf: (file) => sourceId(ids, file),
    actorId: (key) => ids.idOf(`actor ${key}`, material.actors.get(key)?.name ?? key),
    kindOf: (key): ActorKind => kinds.get(material.actors.get(key)?.kind ?? '') ?? 'Unknown',
    note: (note) => notes.add(note),
  };
  const sources = sourceRows(tables, mapping, ids, sourceTitle);
  const actors = actorRows(context);
  const events = eventRows(context);
  const participants = participantRows(context);
  const relations = [...relationRows(context), ...projectedRows(context, problems)];
  const rows = {
    vocabulary: vocabulary.map(({ cells }) => cells),
    sources,
    actors,
    places: [],
    events,
    relations,
    participants,
    locations: [],
    figures: [],
    camps: [],
    positions: [],
    same_as: [],
  };
  const dataUntil =
    mapping.dataset.dataUntil ?? lastDay([...actors, ...events, ...relations], today);
  return { rows, dataUntil, notes };
}

import { encodeEvidence } from '../../model/evidence.ts';
import { textIn } from '../../wording/names.ts';
import type { TakenActor } from '../queries/exported.ts';
import { flagColumn, flat, numberColumn, textColumn, type Table } from './cell.ts';
import type { ExportedFile } from './exportedFile.ts';
import { freeColumns } from './freeColumns.ts';

/** The actors of an export, a row to each. `label` is the name in the language of the export. */
export function actorTable({ content, positions, language }: ExportedFile): Table<TakenActor> {
  const { actors } = content;
  const isPlaced = Object.keys(positions).length > 0;
  return {
    rows: actors,
    columns: [
      textColumn('id', ({ id }) => id),
      textColumn('label', ({ attributes }) => textIn(attributes, 'name', language)),
      textColumn('kind', ({ attributes }) => attributes.kind),
      textColumn('breadth', ({ attributes }) => attributes.breadth),
      textColumn('name', ({ attributes }) => attributes.name),
      textColumn('nameFr', ({ attributes }) => attributes.nameFr),
      textColumn('shortName', ({ attributes }) => attributes.shortName),
      textColumn('aliases', ({ attributes }) => flat(attributes.aliases) || null),
      textColumn('since', ({ attributes }) => attributes.since),
      textColumn('until', ({ attributes }) => attributes.until),
      flagColumn('ended', ({ attributes }) => attributes.ended),
      flagColumn('listed', ({ attributes }) => attributes.listed),
      textColumn('camp', ({ camp }) => camp),
      textColumn('handling', ({ handling }) => handling),
      textColumn('summary', ({ attributes }) => attributes.summary),
      textColumn('summaryFr', ({ attributes }) => attributes.summaryFr),
      textColumn('evidence', ({ evidence }) => flat(evidence.map(encodeEvidence)) || null),
      ...(isPlaced
        ? [
            numberColumn<TakenActor>('x', ({ id }) => positions[id]?.x ?? null),
            numberColumn<TakenActor>('y', ({ id }) => positions[id]?.y ?? null),
          ]
        : []),
      ...freeColumns(actors),
    ],
  };
}

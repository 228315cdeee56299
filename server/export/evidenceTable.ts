import type { SourceRecord } from '../../model/messages/dossier.ts';
import { textIn } from '../../wording/names.ts';
import { textColumn, type Table } from './cell.ts';
import type { ExportedFile } from './exportedFile.ts';

interface Citation {
  readonly what: 'actor' | 'relation';
  readonly row: string;
  readonly source: string;
  readonly locator: string;
  readonly record: SourceRecord | undefined;
}

/** Where each row of an export is written, a line to each citation, with the record of the source. */
export function evidenceTable({ content, language }: ExportedFile): Table<Citation> {
  const records = new Map(content.sources.map((record) => [record.id, record]));
  const citations =
    (what: Citation['what']) =>
    ({ id, evidence }: (typeof content.actors | typeof content.relations)[number]): Citation[] =>
      evidence.map(({ source, locator }) => ({
        what,
        row: id,
        source,
        locator,
        record: records.get(source),
      }));
  return {
    rows: [
      ...content.actors.flatMap(citations('actor')),
      ...content.relations.flatMap(citations('relation')),
    ],
    columns: [
      textColumn('what', ({ what }) => what),
      textColumn('row', ({ row }) => row),
      textColumn('source', ({ source }) => source),
      textColumn('locator', ({ locator }) => locator),
      // Not called “title”: a table with one would be taken for a list of names.
      textColumn('sourceTitle', ({ record }) =>
        record === undefined ? null : textIn(record, 'title', language),
      ),
      textColumn('author', ({ record }) => record?.author ?? null),
      textColumn('publisher', ({ record }) => record?.publisher ?? null),
      textColumn('published', ({ record }) => record?.date ?? null),
      textColumn('sourceHandling', ({ record }) => record?.handling ?? null),
    ],
  };
}

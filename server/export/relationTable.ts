import { encodeEvidence } from '../../model/evidence.ts';
import { relationTypeRow } from '../../model/relationTypes.ts';
import { textIn } from '../../wording/names.ts';
import type { TakenRelation } from '../queries/exported.ts';
import { flagColumn, flat, numberColumn, textColumn, type Table } from './cell.ts';
import type { ExportedFile } from './exportedFile.ts';
import { freeColumns } from './freeColumns.ts';

/** The relations of an export, a row to each. `label` is the type in words, `relation` its code. */
export function relationTable({ content, language }: ExportedFile): Table<TakenRelation> {
  const { actors, relations } = content;
  const names = new Map(
    actors.map(({ id, attributes }) => [id, textIn(attributes, 'name', language)]),
  );
  return {
    rows: relations,
    columns: [
      textColumn('id', ({ id }) => id),
      textColumn('source', ({ source }) => source),
      textColumn('target', ({ target }) => target),
      textColumn('relation', ({ attributes }) => attributes.type),
      textColumn('label', ({ attributes }) => relationTypeRow(attributes.type).outgoing[language]),
      textColumn('category', ({ attributes }) => attributes.category),
      flagColumn('symmetric', ({ attributes }) => attributes.symmetric),
      textColumn('sourceName', ({ source }) => names.get(source) ?? null),
      textColumn('targetName', ({ target }) => names.get(target) ?? null),
      textColumn('since', ({ attributes }) => attributes.since),
      textColumn('until', ({ attributes }) => attributes.until),
      flagColumn('ended', ({ attributes }) => attributes.ended),
      flagColumn('certain', ({ attributes }) => attributes.certain),
      textColumn('status', ({ attributes }) => attributes.status),
      textColumn('attributedTo', ({ attributes }) => attributes.attributedTo),
      textColumn('attributedToFr', ({ attributes }) => attributes.attributedToFr),
      textColumn('role', ({ attributes }) => attributes.role),
      textColumn('roleFr', ({ attributes }) => attributes.roleFr),
      textColumn('degree', ({ attributes }) => attributes.degree),
      textColumn('about', ({ attributes }) => flat(attributes.about) || null),
      flagColumn('predicted', ({ attributes }) => attributes.predicted),
      textColumn('event', ({ attributes }) => attributes.event),
      textColumn('toward', ({ attributes }) => attributes.toward),
      textColumn('channel', ({ attributes }) => attributes.channel),
      textColumn('channelSince', ({ attributes }) => attributes.channelSince),
      numberColumn('weight', ({ attributes }) => attributes.weight ?? null),
      textColumn('handling', ({ handling }) => handling),
      textColumn('summary', ({ attributes }) => attributes.summary),
      textColumn('summaryFr', ({ attributes }) => attributes.summaryFr),
      textColumn('evidence', ({ evidence }) => flat(evidence.map(encodeEvidence)) || null),
      ...freeColumns(relations),
    ],
  };
}

import type { ExportFormat, ExportQuestion } from '../../model/messages/question.ts';
import { exportNotes } from '../../wording/exportNotes.ts';
import { exportName } from '../../wording/exportName.ts';
import type { Exported } from '../queries/exported.ts';
import { csvArchive } from './csvArchive.ts';
import { cypherScript } from './cypherScript.ts';
import type { ExportedFile } from './exportedFile.ts';
import { gexf } from './gexf.ts';
import { graphml } from './graphml.ts';
import { jsonGraph } from './jsonGraph.ts';
import { countRestricted } from './countRestricted.ts';
import { workbook } from './workbook.ts';

/** A file on its way out, written while it is sent. */
interface MadeFile {
  readonly name: string;
  readonly type: string;
  readonly chunks: Iterable<string | Uint8Array>;
}

interface Form {
  readonly ending: string;
  readonly type: string;
  readonly write: (
    file: ExportedFile,
  ) => Iterable<string | Uint8Array> | Promise<Iterable<string | Uint8Array>>;
}

const forms: Readonly<Record<ExportFormat, Form>> = {
  gexf: { ending: 'gexf', type: 'application/gexf+xml; charset=utf-8', write: gexf },
  graphml: { ending: 'graphml', type: 'application/graphml+xml; charset=utf-8', write: graphml },
  csv: { ending: 'zip', type: 'application/zip', write: csvArchive },
  xlsx: {
    ending: 'xlsx',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: async (file) => [await workbook(file)],
  },
  json: { ending: 'json', type: 'application/json; charset=utf-8', write: jsonGraph },
  cypher: { ending: 'cypher', type: 'text/plain; charset=utf-8', write: cypherScript },
};

/** Whether a form has room for events, places and figures. */
export const holdsRest = (format: ExportFormat): boolean =>
  format === 'json' || format === 'cypher';

/**
 * Writes an export in the form asked for.
 * @throws QuestionRefused where it is too large for that form
 */
export async function makeExport(content: Exported, asked: ExportQuestion): Promise<MadeFile> {
  const { format, language = 'en' } = asked;
  const { ending, type, write } = forms[format];
  const restricted = countRestricted(content);
  const { attributes } = content;
  const there = new Set(content.actors.map(({ id }) => id));
  const places = Object.entries(asked.positions ?? attributes.positions ?? {});
  const file: ExportedFile = {
    content,
    asked,
    language,
    positions: Object.fromEntries(places.filter(([id]) => there.has(id))),
    notes: exportNotes({ attributes, asked, restricted, format }, language),
  };
  const isRestricted = restricted.actors + restricted.relations + restricted.sources > 0;
  return {
    name: `${exportName({ attributes, asked, isRestricted }, language)}.${ending}`,
    type,
    chunks: await write(file),
  };
}

import { refuseFile } from './refuseFile.ts';
import type { DecodedText } from './textOf.ts';

/** What a file turned out to be, by its content; its name says nothing certain. */
export type TextFormat = 'delimited' | 'gexf' | 'graphml' | 'followTheMoney';

const magic: readonly { readonly sign: string; readonly what: string; readonly remedy: string }[] =
  [
    {
      sign: 'd0cf11e0',
      what: 'a workbook of an old Excel (.xls)',
      remedy: 'Save it as .xlsx or as “CSV UTF-8”.',
    },
    { sign: '25504446', what: 'a PDF', remedy: 'Give the table that it was made from.' },
    {
      sign: '89504e47',
      what: 'a picture',
      remedy: 'Give the table or graph that it was made from.',
    },
    { sign: 'ffd8ff', what: 'a picture', remedy: 'Give the table or graph that it was made from.' },
    { sign: '1f8b', what: 'compressed (gzip)', remedy: 'Unpack it first.' },
    { sign: '7f454c46', what: 'a program', remedy: 'Give a table or a graph.' },
    { sign: '4d5a', what: 'a program', remedy: 'Give a table or a graph.' },
  ];

const readable = 'CSV, TSV, XLSX, GEXF, GraphML or FollowTheMoney JSON lines';

export const isZip = (bytes: Buffer): boolean =>
  bytes.subarray(0, 4).toString('hex') === '504b0304';

/** @throws DatasetRefused where the bytes are those of something that no table or graph is kept in */
export function refuseForeign(file: string, bytes: Buffer): void {
  if (bytes.length === 0) throw refuseFile(file, 'columns', 'is empty', `Give ${readable}.`);
  const head = bytes.subarray(0, 8).toString('hex');
  const found = magic.find(({ sign }) => head.startsWith(sign));
  if (found !== undefined && !isText(bytes))
    throw refuseFile(
      file,
      'fileUnreadable',
      `is ${found.what}, not a table or a graph`,
      found.remedy,
    );
}

const sample = 65_536;

/** Text has next to no control characters, in whatever encoding; UTF-16 is decoded before it is asked. */
function isText(bytes: Buffer): boolean {
  const part = bytes.subarray(0, sample);
  let odd = 0;
  for (const byte of part)
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c) odd += 1;
  return odd * 200 <= part.length;
}

/**
 * Tells the formats that are text apart by how they begin.
 * @throws DatasetRefused for bytes that are no text, and for XML and JSON of other kinds
 */
export function textFormat(file: string, { bytes }: DecodedText): TextFormat {
  if (!isText(bytes))
    throw refuseFile(
      file,
      'fileUnreadable',
      'holds bytes that are no text: it is a file of another kind under this name',
      `Give ${readable}.`,
    );
  const head = bytes.subarray(0, sample).toString('utf8').trimStart();
  if (head.startsWith('<')) {
    if (/<(?:\w+:)?gexf[\s>]/.test(head)) return 'gexf';
    if (/<(?:\w+:)?graphml[\s>]/.test(head)) return 'graphml';
    throw refuseFile(
      file,
      'fileUnreadable',
      'is XML, but neither GEXF nor GraphML',
      `Give ${readable}.`,
    );
  }
  if (!/^[{[]\s*["{[\]}]/.test(head)) return 'delimited';
  if (/^\{[^\n]*"schema"\s*:/.test(head)) return 'followTheMoney';
  throw refuseFile(
    file,
    'json',
    'is JSON, but no FollowTheMoney entities, one to a line',
    `Give ${readable}.`,
  );
}

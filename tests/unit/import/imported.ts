import { zipSync, strToU8 } from 'fflate';
import { importFiles, type Imported, type ImportOptions } from '../../../import/importFiles.ts';

/** Options as the command gives them where it is told nothing. */
const plainOptions: ImportOptions = {
  mapping: null,
  name: 'harbor',
  title: 'Harbor',
  sourceTitle: null,
  project: false,
  against: [],
  today: '2035-01-01',
  vocabulary: [],
};

/** Imports made-up files, given as texts or bytes by name. */
export const imported = (
  files: Readonly<Record<string, string | Buffer>>,
  options: Partial<ImportOptions> = {},
): Promise<Imported> =>
  importFiles(
    Object.entries(files).map(([name, content]) => ({ name, bytes: Buffer.from(content) })),
    { ...plainOptions, ...options },
  );

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The smallest workbook that Excel would open, with texts in its cells. */
export function workbook(rows: readonly (readonly string[])[]): Buffer {
  const sheet = rows
    .map(
      (cells, at) =>
        `<row r="${at + 1}">${cells.map((cell, column) => `<c r="${String.fromCharCode(65 + column)}${at + 1}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`).join('')}</row>`,
    )
    .join('');
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const files = {
    '[Content_Types].xml':
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    'xl/workbook.xml': `<?xml version="1.0"?><workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="Ties" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<?xml version="1.0"?><worksheet xmlns="${main}"><sheetData>${sheet}</sheetData></worksheet>`,
  };
  return Buffer.from(
    zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))),
  );
}

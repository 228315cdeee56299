import { decodeEvidence } from '../../model/evidence.ts';
import { parseId } from '../../model/ids.ts';
import { parsePartialDate } from '../../model/partialDate.ts';
import type { CellType, Column } from '../read/columns.ts';
import { didYouMean } from '../read/didYouMean.ts';
import { flagOf } from '../read/flagCell.ts';
import { listOf } from '../read/listCell.ts';
import { quoteCell } from '../read/quoteCell.ts';
import { controlFault, type CellFault } from './controlFault.ts';

type Fault = Omit<CellFault, 'kind'> | null;
type TypeOf<Is extends CellType['is']> = Extract<CellType, { is: Is }>;

const dateRemedy = 'Write 2017, 2017-03 or 2017-03-02; leave it empty if it is unknown.';
const emptyRemedies: ReadonlyMap<string, string> = new Map([
  ['evidence', 'Cite source|locator: what is not cited is not loaded.'],
  ['handling', 'Write public or restricted.'],
  ['status', 'Write asserted, reported, claimed, disputed or refuted.'],
  ['summary', 'Say in a sentence of your own what the source says.'],
]);
const flagRemedies: ReadonlyMap<string, string> = new Map([
  ['ended', 'Write true where it ended at an unknown date, else leave it empty.'],
  ['predicted', 'Write true where the source expects it and nobody has said it yet.'],
]);

function idFault(cell: string): Fault {
  if (parseId(cell) !== null) return null;
  const bar = cell.includes('|')
    ? '; the sign | separates source and locator and is refused'
    : ', 120 at most';
  return {
    rule: `${quoteCell(cell)} is not an id`,
    remedy: `Use lower-case letters, digits and single hyphens${bar}.`,
  };
}

function dateRemedyFor(cell: string): string {
  if (/^\d{4}-\d\d(-\d\d)?$/.test(cell))
    return `${dateRemedy} The calendar has no such day or month.`;
  return /[./]|\p{L}/u.test(cell)
    ? `${dateRemedy} Spreadsheets rewrite dates: format the column as text first.`
    : dateRemedy;
}

const dateFault = (cell: string): Fault =>
  parsePartialDate(cell) === null
    ? { rule: `${quoteCell(cell)} is not a date`, remedy: dateRemedyFor(cell) }
    : null;

function untilFault(cell: string): Fault {
  const fault = cell === '..' ? null : dateFault(cell);
  return fault === null
    ? null
    : { ...fault, remedy: `${fault.remedy} For what still holds, write “..”.` };
}

const flagFault = (cell: string, name: string): Fault =>
  flagOf(cell) === null
    ? {
        rule: `${quoteCell(cell)} is neither true nor empty`,
        remedy: flagRemedies.get(name) ?? 'Write true, or leave it empty.',
      }
    : null;

const choiceFault = (cell: string, name: string, { of }: TypeOf<'choice'>): Fault =>
  of.includes(cell)
    ? null
    : {
        rule: `${quoteCell(cell)} is not a ${name}`,
        remedy: didYouMean(cell, of, `Use one of: ${of.join(', ')}.`),
      };

function choicesFault(cell: string, name: string, { of }: TypeOf<'choices'>): Fault {
  const wrong = listOf(cell).find((item) => !of.includes(item));
  return wrong === undefined
    ? null
    : {
        rule: `${quoteCell(wrong)} is not one of the values of ${name}`,
        remedy: didYouMean(wrong, of, `Use some of: ${of.join(', ')}.`),
      };
}

const numberFault = (cell: string): Fault =>
  /^-?\d{1,6}(\.\d{1,3})?$/.test(cell)
    ? null
    : {
        rule: `${quoteCell(cell)} is not a number`,
        remedy: 'Write digits, with a point before decimals: 120 or -34.5.',
      };

const evidenceFault = (cell: string): Fault =>
  listOf(cell).length > 0 && listOf(cell).every((item) => decodeEvidence(item) !== null)
    ? null
    : {
        rule: `${quoteCell(cell)} is not evidence`,
        remedy:
          'Write source|locator, several separated by “; ”, as in report|§II.A; report|fn 12.',
      };

function faultByType({ name, type }: Column, cell: string): Fault {
  switch (type.is) {
    case 'id':
      return idFault(cell);
    case 'date':
      return dateFault(cell);
    case 'until':
      return untilFault(cell);
    case 'flag':
      return flagFault(cell, name);
    case 'choice':
      return choiceFault(cell, name, type);
    case 'choices':
      return choicesFault(cell, name, type);
    case 'evidence':
      return evidenceFault(cell);
    case 'number':
      return numberFault(cell);
    // Patterns and references are checked with the rows that they belong to.
    case 'pattern':
    case 'text':
    case 'list':
    case 'reference':
      return null;
  }
}

/** What is wrong with a cell by itself, or null. */
export function cellFault(column: Column, cell: string): CellFault | null {
  if (cell === '')
    return column.required
      ? {
          kind: 'emptyCell',
          rule: 'the cell is empty',
          remedy: emptyRemedies.get(column.name) ?? 'Fill it in.',
        }
      : null;
  const control = controlFault(cell);
  if (control !== null) return control;
  const fault = faultByType(column, cell);
  return fault === null ? null : { kind: 'cell', ...fault };
}

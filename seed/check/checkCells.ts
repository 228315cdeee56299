import { decodeEvidence } from '../../model/evidence.ts';
import { idPattern } from '../../model/ids.ts';
import { parsePartialDate } from '../../model/partialDate.ts';
import type { Column } from '../read/columns.ts';
import { didYouMean } from '../read/dataProblem.ts';
import { listOf } from '../read/listCell.ts';

export interface CellFault {
  readonly rule: string;
  readonly remedy: string;
}

const flagRemedy: Readonly<Record<string, string>> = {
  ended: 'Write true where it ended at an unknown date, else leave it empty.',
  predicted: 'Write true where the source expects it and nobody has said it yet.',
};
const dateRemedy = 'Write 2017, 2017-03 or 2017-03-02; leave it empty if it is unknown.';
/** Patterns are written by whoever makes a dataset: short, and without a repeated group that could run for ever. */
const longestPattern = 300;

/** What is wrong with a cell by itself, or null. References are checked once all rows are known. */
export function faultOf({ name, type, required }: Column, cell: string): CellFault | null {
  if (cell === '')
    return required ? { rule: 'the cell is empty', remedy: remedyForEmpty(name) } : null;
  switch (type.is) {
    case 'id':
      return idPattern.test(cell) && cell.length <= 120
        ? null
        : {
            rule: `“${cell}” is not an id`,
            remedy: `Use lower-case letters, digits and single hyphens${cell.includes('|') ? '; the sign | separates source and locator and is refused' : ''}.`,
          };
    case 'date':
      return parsePartialDate(cell) === null
        ? { rule: `“${cell}” is not a date`, remedy: dateRemedy }
        : null;
    case 'until':
      return cell === '..' || parsePartialDate(cell) !== null
        ? null
        : {
            rule: `“${cell}” is not a date`,
            remedy: `${dateRemedy} For what still holds, write “..”.`,
          };
    case 'flag':
      return cell === 'true' || cell === 'false'
        ? null
        : {
            rule: `“${cell}” is neither true nor empty`,
            remedy: flagRemedy[name] ?? 'Write true, or leave it empty.',
          };
    case 'choice':
      return type.of.includes(cell)
        ? null
        : {
            rule: `“${cell}” is not a ${name}`,
            remedy: didYouMean(cell, type.of, `Use one of: ${type.of.join(', ')}.`),
          };
    case 'choices': {
      const wrong = listOf(cell).find((item) => !type.of.includes(item));
      return wrong === undefined
        ? null
        : {
            rule: `“${wrong}” is not one of the values of ${name}`,
            remedy: didYouMean(wrong, type.of, `Use some of: ${type.of.join(', ')}.`),
          };
    }
    case 'evidence':
      return listOf(cell).every((item) => decodeEvidence(item) !== null)
        ? null
        : {
            rule: `“${cell}” is not evidence`,
            remedy:
              'Write source|locator, several separated by “; ”, as in report|§II.A; report|fn 12.',
          };
    case 'pattern':
      return patternFault(cell);
    case 'text':
    case 'list':
    case 'reference':
      return null;
  }
}

function patternFault(cell: string): CellFault | null {
  if (cell.length > longestPattern || /\)[*+{]/.test(cell.replaceAll('\\)', '')))
    return {
      rule: 'the pattern is too long or repeats a group',
      remedy: `Keep it below ${longestPattern} characters and repeat single signs only; use (a)? for an optional part.`,
    };
  try {
    new RegExp(cell, 'u');
    return null;
  } catch (error) {
    return {
      rule: `the pattern is not a regular expression (${(error as Error).message})`,
      remedy: 'For locators such as “fn 12” write fn \\d+.',
    };
  }
}

const remedyForEmpty = (name: string): string =>
  ({
    evidence: 'Cite source|locator: what is not cited is not loaded.',
    handling: 'Write public or restricted.',
    status: 'Write asserted, reported, claimed, disputed or refuted.',
    summary: 'Say in a sentence of your own what the source says.',
  })[name] ?? 'Fill it in.';

import { columnTable } from '../read/columns.ts';
import { cellOf } from '../read/tables.ts';
import { cellFault } from './cellFault.ts';
import { controlFault } from './controlFault.ts';
import type { RowRule } from './rowRule.ts';

/** Every cell is of its column's type. */
export const checkCells: RowRule = (file, row, { index, say }) => {
  for (const [column, cell] of Object.entries(row.cells)) {
    const fault = column.startsWith('x:') ? controlFault(cell) : null;
    if (fault !== null) say(column, fault.kind, fault.rule, fault.remedy);
  }
  for (const column of columnTable[file]) {
    const fault = cellFault(column, cellOf(row, column.name));
    if (fault !== null) say(column.name, fault.kind, fault.rule, fault.remedy);
    else if (column.type.is === 'pattern') {
      const pattern = index.patternOf(row);
      if (pattern.is === 'fault')
        say(
          column.name,
          'cell',
          `the pattern cannot be used: ${pattern.reason}`,
          'It is a regular expression in the syntax of RE2, which has no look-around and no back-references; for locators such as “fn 12” write fn \\d+.',
        );
    }
  }
};

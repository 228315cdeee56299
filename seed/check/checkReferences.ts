import { columnTable } from '../read/columns.ts';
import { didYouMean } from '../read/didYouMean.ts';
import { quoteCell } from '../read/quoteCell.ts';
import { cellOf } from '../read/tables.ts';
import type { RowRule } from './rowRule.ts';

/** What a row refers to is there. */
export const checkReferences: RowRule = (file, row, { index, budget, say }) => {
  for (const { name, type } of columnTable[file]) {
    const id = cellOf(row, name);
    if (type.is !== 'reference' || id === '') continue;
    if (type.to.some((other) => index.mayHave(other, id))) continue;
    say(
      name,
      'unknownId',
      `no row of ${type.to.map((other) => `${other}.csv`).join(', ')} has the id ${quoteCell(id)}`,
      didYouMean(id, index.idsOf(type.to), 'Add that row, or correct the id.', budget),
    );
  }
};

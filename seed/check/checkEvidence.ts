import { decodeEvidence, type Evidence } from '../../model/evidence.ts';
import { didYouMean } from '../read/didYouMean.ts';
import { listOf } from '../read/listCell.ts';
import { quoteCell } from '../read/quoteCell.ts';
import { cellOf } from '../read/tables.ts';
import { locatorFault } from './locatorFault.ts';
import type { RowRule, RuleContext } from './rowRule.ts';

function checkItem(item: Evidence, { index, budget, say }: RuleContext): void {
  const fault = locatorFault(item, index);
  if (fault !== null) say('evidence', fault.kind, fault.rule, fault.remedy);
  if (index.mayHave('sources', item.source)) return;
  say(
    'evidence',
    'unknownId',
    `no source has the id ${quoteCell(item.source)}`,
    didYouMean(
      item.source,
      index.idsOf(['sources']),
      'Add it to sources.csv, or correct the id.',
      budget,
    ),
  );
}

/** What a row cites is a source of the dataset and a place that this source can have. */
export const checkEvidence: RowRule = (_file, row, context) => {
  for (const item of listOf(cellOf(row, 'evidence')).map(decodeEvidence))
    if (item !== null) checkItem(item, context);
};

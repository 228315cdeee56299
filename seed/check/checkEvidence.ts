import { decodeEvidence, type Evidence } from '../../model/evidence.ts';
import { didYouMean } from '../read/didYouMean.ts';
import { listOf } from '../read/listCell.ts';
import { quoteCell } from '../read/quoteCell.ts';
import { cellOf, type Row } from '../read/tables.ts';
import type { RowRule, RuleContext } from './rowRule.ts';

function checkItem({ source: id, locator }: Evidence, { index, budget, say }: RuleContext): void {
  const source = index.rowOf('sources', id);
  if (source !== undefined) {
    checkLocator(source, locator, index.patternOf(source));
    return;
  }
  if (index.mayHave('sources', id)) return;
  say(
    'evidence',
    'unknownId',
    `no source has the id ${quoteCell(id)}`,
    didYouMean(id, index.idsOf(['sources']), 'Add it to sources.csv, or correct the id.', budget),
  );

  function checkLocator(row: Row, text: string, pattern: ReturnType<typeof index.patternOf>): void {
    if (pattern.is === 'fault' || pattern.matches(text)) return;
    say(
      'evidence',
      'locator',
      `${quoteCell(text)} is not a locator of ${id}`,
      `Its locators match ${cellOf(row, 'locatorPattern')}.`,
    );
  }
}

/** What a row cites is a source of the dataset and a place that this source can have. */
export const checkEvidence: RowRule = (_file, row, context) => {
  for (const item of listOf(cellOf(row, 'evidence')).map(decodeEvidence))
    if (item !== null) checkItem(item, context);
};

import { anonymousSpeaker } from '../../model/attribution.ts';
import { didYouMean } from '../read/didYouMean.ts';
import { quoteCell } from '../read/quoteCell.ts';
import { cellOf } from '../read/tables.ts';
import type { RowRule } from './rowRule.ts';

const remedy = 'Name an actor, a source, or write “anon: ” and a description.';

/** A claim has a speaker, and the speaker is known or described. */
export const checkSpeaker: RowRule = (_file, row, { index, budget, say }) => {
  const speaker = cellOf(row, 'attributedTo');
  const status = cellOf(row, 'status');
  if (speaker === '') {
    if (status === 'reported' || status === 'claimed')
      say('attributedTo', 'speaker', `it is ${status}, but by whom is not said`, remedy);
    return;
  }
  const described = anonymousSpeaker(speaker);
  if (described === '')
    say(
      'attributedTo',
      'speaker',
      '“anon:” needs a description',
      'Write for example “anon: residents of Toguéré”.',
    );
  if (described !== null) return;
  if (index.mayHave('actors', speaker) || index.mayHave('sources', speaker)) return;
  say(
    'attributedTo',
    'unknownId',
    `no actor and no source has the id ${quoteCell(speaker)}`,
    didYouMean(speaker, index.idsOf(['actors', 'sources']), remedy, budget),
  );
};

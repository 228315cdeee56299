import { actorKinds } from '../../model/actorKinds.ts';
import { parseCampMember } from '../../model/campMembers.ts';
import { relationTypes } from '../../model/relationTypes.ts';
import { didYouMean } from '../read/didYouMean.ts';
import { listOf } from '../read/listCell.ts';
import { quoteCell } from '../read/quoteCell.ts';
import { cellOf } from '../read/tables.ts';
import type { RowRule } from './rowRule.ts';

const forms = [...actorKinds.map((kind) => `kind:${kind}`), ...relationTypes];

/** Every member of a camp is an actor that is there, or a rule that can be followed. */
export const checkCamp: RowRule = (file, row, { index, budget, say }) => {
  if (file !== 'camps') return;
  for (const item of listOf(cellOf(row, 'members'))) {
    const member = parseCampMember(item);
    if (member === null) {
      say(
        'members',
        'cell',
        `${quoteCell(item)} is neither an actor nor a rule`,
        didYouMean(item, forms, 'Write an id, kind:StateBody, or MEMBER_OF:jnim.', budget),
      );
      continue;
    }
    if (member.is === 'kind') continue;
    const id = member.is === 'actor' ? member.actor : member.to;
    if (!index.mayHave('actors', id))
      say(
        'members',
        'unknownId',
        `no actor has the id ${quoteCell(id)}`,
        didYouMean(id, index.idsOf(['actors']), 'Correct it or leave it out.', budget),
      );
  }
};

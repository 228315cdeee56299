import { builtInKinds, isActorKind } from '../../model/actorKinds.ts';
import {
  builtInTypes,
  isRelationType,
  relationTypeRow,
  type RelationTypeRow,
} from '../../model/relationTypes.ts';
import { degreeTable, type Degree } from '../../model/statuses.ts';
import { flagOf } from '../read/flagCell.ts';
import { cellOf, type Row } from '../read/tables.ts';
import type { RowRule, RuleContext } from './rowRule.ts';

type Checked = RelationTypeRow & { readonly type: string };

function typeOf(row: Row): Checked | null {
  const type = cellOf(row, 'type');
  return isRelationType(type) ? { type, ...relationTypeRow(type) } : null;
}

const article = (word: string): string => (/^[AEIOU]/.test(word) ? `an ${word}` : `a ${word}`);

function checkEnds({ type, from, to }: Checked, row: Row, { index, say }: RuleContext): void {
  for (const [end, allowed] of [
    ['source', from],
    ['target', to],
  ] as const) {
    const actor = index.rowOf('actors', cellOf(row, end));
    const kind = actor === undefined ? '' : cellOf(actor, 'kind');
    // What a kind of the dataset’s own can do is not for the built-in types to say.
    const isOpen = builtInTypes.has(type) && !builtInKinds.has(kind);
    if (isActorKind(kind) && !isOpen && !allowed.includes(kind))
      say(
        end,
        'end',
        `${article(kind)} cannot be the ${end} of ${type}`,
        `Allowed are: ${allowed.join(', ')}.`,
      );
  }
  if (cellOf(row, 'source') !== '' && cellOf(row, 'source') === cellOf(row, 'target'))
    say('target', 'end', 'it joins an actor to itself', 'Name another actor.');
}

function checkDegree({ type, category }: Checked, row: Row, { say }: RuleContext): void {
  const degree = cellOf(row, 'degree');
  if (degree === '') {
    const own = Object.entries(degreeTable).flatMap(([name, { of }]) =>
      of === type ? [name] : [],
    );
    if (own.length > 0)
      say('degree', 'degree', `${type} needs a degree`, `Use one of: ${own.join(', ')}.`);
    return;
  }
  const taker = Object.hasOwn(degreeTable, degree) ? degreeTable[degree as Degree].of : type;
  if (taker !== type && taker !== category)
    say('degree', 'degree', `“${degree}” is no degree of ${type}`, `It belongs to ${taker}.`);
}

function checkRefinements({ type, category }: Checked, row: Row, { say }: RuleContext): void {
  const misplaced = (column: string, rule: string) =>
    say(column, 'misplaced', rule, 'Leave it empty.');
  if (cellOf(row, 'about') !== '' && category !== 'mediation')
    misplaced('about', `${type} is no relation of mediation`);
  if (flagOf(cellOf(row, 'predicted')) === true && category !== 'position')
    misplaced('predicted', `${type} is no position`);
  if (cellOf(row, 'toward') !== '' && type !== 'PROPOSED_AS_INTERMEDIARY')
    misplaced('toward', 'only PROPOSED_AS_INTERMEDIARY has it');
  if (cellOf(row, 'channelSince') !== '' && cellOf(row, 'channel') === '')
    say(
      'channelSince',
      'misplaced',
      'there is no channel that it dates',
      'Fill in channel, or leave both empty.',
    );
}

/** A relation joins what its type joins, and has what its type has. */
export const checkRelation: RowRule = (file, row, context) => {
  const checked = file === 'relations' ? typeOf(row) : null;
  if (checked === null) return;
  checkEnds(checked, row, context);
  const isOver = cellOf(row, 'until') !== '' || flagOf(cellOf(row, 'ended')) === true;
  if (checked.nature === 'act' && isOver)
    context.say(
      'until',
      'actDates',
      `${checked.type} is an act and has one date`,
      'Write it in since and leave until and ended empty.',
    );
  checkDegree(checked, row, context);
  checkRefinements(checked, row, context);
};

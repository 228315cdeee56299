import { builtInKinds } from '../../model/actorKinds.ts';
import { kindPattern, typePattern } from '../../model/ownVocabulary.ts';
import { builtInTypes } from '../../model/relationTypes.ts';
import { flagOf } from '../read/flagCell.ts';
import { quoteCell } from '../read/quoteCell.ts';
import { cellOf, type Row } from '../read/tables.ts';
import type { RowRule, RuleContext } from './rowRule.ts';

/** Labels and relationship types that the store uses itself. */
const taken: ReadonlySet<string> = new Set([
  'Actor',
  'Event',
  'Place',
  'Source',
  'Figure',
  'Dataset',
  'Lock',
  'TOOK_PART_IN',
  'LOCATED_IN',
  'DESCRIBES',
]);

const longest = 60;

function checkName(row: Row, isKind: boolean, { say }: RuleContext): void {
  const name = cellOf(row, 'name');
  if (!(isKind ? kindPattern : typePattern).test(name) || name.length > longest)
    say(
      'name',
      'cell',
      `${quoteCell(name)} cannot be the name of a ${isKind ? 'kind' : 'relation type'}`,
      isKind
        ? 'Write words together, each with a capital: TradeUnion.'
        : 'Write capitals and underscores: PAYS_TAX_TO.',
    );
  else if (taken.has(name) || builtInKinds.has(name) || builtInTypes.has(name))
    say(
      'name',
      'idTaken',
      `${quoteCell(name)} is built in`,
      'Choose another name, or use that one.',
    );
}

/** A relation type gives access by ground and direction, as the built-in ones do. */
function checkAccess(row: Row, { say }: RuleContext): void {
  const access = cellOf(row, 'access');
  const category = cellOf(row, 'category');
  const gives = access !== '' && access !== 'none';
  if (category === '')
    say(
      'category',
      'emptyCell',
      'a relation type has no category',
      'Write allegiance, mediation, conflict, affiliation or position.',
    );
  if (gives && (category === 'conflict' || category === 'position'))
    say('access', 'misplaced', `what is ${category} never gives access`, 'Leave it empty.');
  if ((access === 'authority') !== (cellOf(row, 'superior') !== ''))
    say(
      'superior',
      'misplaced',
      'authority and who is above go together',
      'Write source or target where access is authority, else leave it empty.',
    );
  const hasDirection = cellOf(row, 'accessOnly') !== '' || cellOf(row, 'superior') !== '';
  if (flagOf(cellOf(row, 'symmetric')) === true && hasDirection)
    say(
      'symmetric',
      'misplaced',
      'what has a direction is not symmetric',
      'Leave symmetric empty.',
    );
}

/** A term of a dataset’s own is named as labels are, takes no built-in name, and says what its sort needs. */
export const checkTerm: RowRule = (file, row, context) => {
  if (file !== 'vocabulary') return;
  const isKind = cellOf(row, 'is') === 'kind';
  checkName(row, isKind, context);
  const foreign = isKind
    ? [
        'category',
        'sign',
        'nature',
        'symmetric',
        'from',
        'to',
        'access',
        'accessOnly',
        'superior',
        'incoming',
      ]
    : ['shape', 'plural', 'pluralFr'];
  for (const column of foreign)
    if (cellOf(row, column) !== '')
      context.say(
        column,
        'misplaced',
        `a ${isKind ? 'kind' : 'relation type'} has no ${column}`,
        'Leave it empty.',
      );
  if (!isKind) checkAccess(row, context);
};

import { locationRoles, type LocationRole } from '../../model/eventKinds.ts';
import type { FileName } from '../read/columns.ts';
import { cellOf } from '../read/tables.ts';
import type { DatasetIndex } from './datasetIndex.ts';
import type { RowRule } from './rowRule.ts';

interface Fit {
  readonly name: string;
  readonly fits: (role: LocationRole) => boolean;
  readonly remedy: string;
}

/** Which roles go with what is located. */
const fitOf: ReadonlyMap<FileName, Fit> = new Map([
  [
    'places',
    { name: 'a place', fits: (role) => role === 'within', remedy: 'Places lie within places.' },
  ],
  [
    'events',
    {
      name: 'an event',
      fits: (role) => role === 'took place',
      remedy: 'Events took place somewhere.',
    },
  ],
  [
    'actors',
    {
      name: 'an actor',
      fits: (role) => role !== 'within' && role !== 'took place',
      remedy: 'Actors are based, operate, control or live somewhere.',
    },
  ],
]);

function fitFor(subject: string, index: DatasetIndex): Fit | null {
  for (const [file, fit] of fitOf) if (index.rowOf(file, subject) !== undefined) return fit;
  return null;
}

/** What is located somewhere is so in a role that fits it, and not in itself. */
export const checkLocation: RowRule = (file, row, { index, say }) => {
  if (file !== 'locations') return;
  const subject = cellOf(row, 'subject');
  const role = locationRoles.find((known) => known === cellOf(row, 'role'));
  const fit = fitFor(subject, index);
  if (role !== undefined && fit !== null && !fit.fits(role))
    say('role', 'misplaced', `“${role}” does not fit ${fit.name}`, fit.remedy);
  if (subject !== '' && subject === cellOf(row, 'place'))
    say('place', 'misplaced', 'a place does not lie in itself', 'Name the larger place.');
};

import { actorKinds } from '../../model/actorKinds.ts';
import { relationTypes } from '../../model/relationTypes.ts';

/** The types of the links that are no relations between actors. */
const links = ['TOOK_PART_IN', 'LOCATED_IN', 'DESCRIBES', 'CITES'] as const;

/** Every label of a node. */
export const graphLabels: readonly string[] = [
  'Actor',
  ...actorKinds,
  'Event',
  'Place',
  'Figure',
  'Source',
  'Dataset',
];

/** Labels of actors alone. */
export const actorLabels: ReadonlySet<string> = new Set<string>(['Actor', ...actorKinds]);

/** Every type of a relationship. */
export const graphTypes: readonly string[] = [...relationTypes, ...links];

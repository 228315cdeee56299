import { actorKinds, isActorKind } from '../../model/actorKinds.ts';
import { relationTypes } from '../../model/relationTypes.ts';

/** The types of the links that are no relations between actors. */
const links = ['TOOK_PART_IN', 'LOCATED_IN', 'DESCRIBES', 'CITES'] as const;

/** Every label of a node, those of the dataset's own vocabulary too. */
export const graphLabels = (): readonly string[] => [
  'Actor',
  ...actorKinds,
  'Event',
  'Place',
  'Figure',
  'Source',
  'Dataset',
];

/** Whether a label is one of actors alone. */
export const isActorLabel = (label: string): boolean => label === 'Actor' || isActorKind(label);

/** Every type of a relationship, those of the dataset's own vocabulary too. */
export const graphTypes = (): readonly string[] => [...relationTypes, ...links];

import type { FoundThing } from '../../../model/messages/search.ts';
import { text, texts } from '../../../database/properties.ts';
import type { NodeValue } from '../../../database/values.ts';

type Match = FoundThing['matched'];

const fields = ['name', 'title', 'shortName', 'nameFr', 'titleFr'] as const;

/** Everything a thing is called, the chief name first, aliases last. */
export const namesOfNode = ({ properties }: NodeValue): Match[] => [
  ...fields.flatMap((field): Match[] => {
    const name = text(properties, field);
    return name === null ? [] : [{ field, text: name }];
  }),
  ...texts(properties, 'aliases').map((alias): Match => ({ field: 'alias', text: alias })),
];

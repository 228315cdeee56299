import type { z } from 'zod';
import type { LocationRole, PlaceKind } from '../../model/eventKinds.ts';
import type { onePlaceMessage, PlaceMessage, placesMessage } from '../../model/messages/events.ts';
import { editionOf, type Answer } from '../../database/answer.ts';
import type { Database } from '../../database/database.ts';
import { UnknownId } from '../../database/errors.ts';
import { required, text, texts } from '../../database/properties.ts';
import { readConsistently } from '../../database/readConsistently.ts';
import { statement } from '../../database/statement.ts';
import type { NodeValue, RelationshipValue } from '../../database/values.ts';
import { statedFigureOf } from './events.ts';
import { readCited } from './sources.ts';
import { evidenceOf, handlingOf, idOf, statusOf } from './rows.ts';

type PlaceRow = {
  place: NodeValue;
  within: string[];
  located: { subject: NodeValue; location: RelationshipValue }[];
  figures: NodeValue[];
};
type Located = PlaceMessage['located'][number];

function whatIs({ labels }: NodeValue): Located['what'] {
  if (labels.includes('Event')) return 'event';
  return labels.includes('Place') ? 'place' : 'actor';
}

const locatedOf = ({ subject, location }: PlaceRow['located'][number]): Located => ({
  what: whatIs(subject),
  id: idOf(subject),
  name: required(subject.properties, 'name'),
  nameFr: text(subject.properties, 'nameFr'),
  role: required(location.properties, 'role') as LocationRole,
  since: text(location.properties, 'since'),
  until: text(location.properties, 'until'),
  status: statusOf(location.properties),
  attributedTo: text(location.properties, 'attributedTo'),
  evidence: evidenceOf(location.properties),
});

const placeOf = ({ place, within, located, figures }: PlaceRow): PlaceMessage => ({
  id: idOf(place),
  name: required(place.properties, 'name'),
  nameFr: text(place.properties, 'nameFr'),
  kind: required(place.properties, 'kind') as PlaceKind,
  aliases: texts(place.properties, 'aliases'),
  summary: text(place.properties, 'summary'),
  summaryFr: text(place.properties, 'summaryFr'),
  within,
  located: located.map(locatedOf),
  figures: figures.map(statedFigureOf),
  handling: handlingOf(place.properties),
  evidence: evidenceOf(place.properties),
});

/** All places, with what lies within what. */
export async function readPlaces(
  database: Database,
): Promise<Answer<z.infer<typeof placesMessage>>> {
  const { value, dataset } = await readConsistently(database, (read) =>
    read<PlaceRow>(statement('explore/places'), { places: null }),
  );
  const items = value.map(placeOf);
  return { value: { items, total: items.length, truncated: false }, ...editionOf(dataset) };
}

/**
 * One place with the records of the sources that it cites.
 * @throws UnknownId
 */
export async function readPlace(
  database: Database,
  id: string,
): Promise<Answer<z.infer<typeof onePlaceMessage>>> {
  const { value, dataset } = await readConsistently(database, async (read) => {
    const [row] = await read<PlaceRow>(statement('explore/places'), { places: [id] });
    if (row === undefined) throw new UnknownId('place', id);
    const place = placeOf(row);
    return {
      ...place,
      sources: await readCited(read, [place, ...place.located, ...place.figures]),
    };
  });
  return { value, ...editionOf(dataset) };
}

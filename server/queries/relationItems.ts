import { anonymousSpeaker } from '../../model/attribution.ts';
import type { RelationItem } from '../../model/messages/dossier.ts';
import type { Read } from '../../database/readConsistently.ts';
import { statement } from '../../database/statement.ts';
import type { DatasetRecord, NodeValue, RelationshipValue } from '../../database/values.ts';
import { actorReferenceOf, idOf, lifeOf, relationAttributesOf } from './rows.ts';
import { text } from '../../database/properties.ts';
import type { TimeFilter } from './timeFilter.ts';

export type RelationItemRow = { relation: RelationshipValue; source: NodeValue; target: NodeValue };

type Speaker = { readonly name: string; readonly nameFr: string | null };

/** Names of the actors and sources to whom statements are attributed, by id. */
export async function readSpeakers(
  read: Read,
  ids: readonly (string | null)[],
): Promise<ReadonlyMap<string, Speaker>> {
  const wanted = [
    ...new Set(ids.filter((id): id is string => id !== null && anonymousSpeaker(id) === null)),
  ];
  if (wanted.length === 0) return new Map();
  const rows = await read<Speaker & { id: string }>(statement('explore/speakers'), { ids: wanted });
  return new Map(rows.map(({ id, name, nameFr }) => [id, { name, nameFr }]));
}

/** A relation with both its ends and the name of who says so. */
export function relationItemOf(
  { relation, source, target }: RelationItemRow,
  speakers: ReadonlyMap<string, Speaker>,
  time: TimeFilter,
  dataset: DatasetRecord,
): RelationItem {
  const attributes = relationAttributesOf(
    relation,
    [source, target].map((actor) => lifeOf(actor, dataset)),
    time,
    dataset,
  );
  return {
    id: idOf(relation),
    source: actorReferenceOf(source),
    target: actorReferenceOf(target),
    ...attributes,
    ...speakerOf(attributes, speakers),
  };
}

/** `anon: residents` reads "residents"; an id reads as the name of that actor or source. */
function speakerOf(
  { attributedTo, attributedToFr }: Pick<RelationItem, 'attributedTo' | 'attributedToFr'>,
  speakers: ReadonlyMap<string, Speaker>,
): Pick<RelationItem, 'speaker' | 'speakerFr'> {
  if (attributedTo === null) return { speaker: null, speakerFr: null };
  const described = anonymousSpeaker(attributedTo);
  if (described !== null) return { speaker: described, speakerFr: attributedToFr };
  const known = speakers.get(attributedTo);
  return { speaker: known?.name ?? attributedTo, speakerFr: known?.nameFr ?? null };
}

export const attributedToOf = ({ relation }: RelationItemRow): string | null =>
  text(relation.properties, 'attributedTo');

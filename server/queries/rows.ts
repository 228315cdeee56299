import type {
  ActorAttributes,
  GraphAttributes,
  RelationAttributes,
} from '../../model/messages/graph.ts';
import { z } from 'zod';
import {
  correctionMessage,
  type ActorReference,
  type CorrectionMessage,
  type SourceRecord,
} from '../../model/messages/dossier.ts';
import { stackOf, type StackSet } from '../../model/stack.ts';
import type { Audience } from '../../database/database.ts';
import { isActorKind, type ActorKind, type Breadth } from '../../model/actorKinds.ts';
import type { Category } from '../../model/categories.ts';
import { decodeAttribute, type Attribute } from '../../model/attributes.ts';
import { decodeEvidence, type Evidence } from '../../model/evidence.ts';
import {
  boundsOf,
  holdsBetween,
  touchesBetween,
  type Bounds,
  type DatedRow,
} from '../../model/interval.ts';
import type { Day } from '../../model/partialDate.ts';
import type { Matter } from '../../model/matters.ts';
import { relationTypeRow, type RelationType } from '../../model/relationTypes.ts';
import type { Channel, Degree, Handling, Status } from '../../model/statuses.ts';
import type { DatasetRecord, NodeValue, RelationshipValue } from '../../database/values.ts';
import { flag, required, text, texts, type Properties } from '../../database/properties.ts';
import type { TimeFilter } from './timeFilter.ts';

/** The loader wrote these from checked rows, so that reading them back needs no second check. */
export const statusOf = (properties: Properties): Status =>
  required(properties, 'status') as Status;
/** How it may be handled: what names, cites or hangs on something restricted is restricted, whatever its own row says. */
export const handlingOf = (properties: Properties): Handling =>
  flag(properties, 'public') ? 'public' : 'restricted';
export const evidenceOf = (properties: Properties): Evidence[] =>
  texts(properties, 'evidence')
    .map(decodeEvidence)
    .filter((item) => item !== null);
export const attributesOf = (properties: Properties): Attribute[] =>
  texts(properties, 'attributes').map(decodeAttribute);

/** The weight among the attributes, where it is one. */
function weightOf(properties: Properties): { weight?: number } {
  const said = texts(properties, 'attributes').find((text) => text.startsWith('weight|'));
  const weight = said === undefined ? 0 : Number(decodeAttribute(said).value);
  return Number.isFinite(weight) && weight > 0 ? { weight } : {};
}

/** The layer that a row comes from; nothing where that is the base. */
function setOf(properties: Properties): { set?: string } {
  const set = text(properties, 'set');
  return set === null ? {} : { set };
}

const storedCorrection = z.string().transform((said) => correctionMessage.parse(JSON.parse(said)));

/** What layers corrected in a row; nothing for whoever may see the public part alone, since what stood before may not be. */
export function correctionsOf(
  properties: Properties,
  audience: Audience,
): { corrections?: CorrectionMessage[] } {
  const told = texts(properties, 'corrections');
  if (audience === 'public' || told.length === 0) return {};
  return { corrections: told.map((one) => storedCorrection.parse(one)) };
}

/** The layers of a dataset, as answers name them. */
export function stackIn({ stack }: DatasetRecord): { stack?: StackSet[] } {
  const sets = stackOf(stack);
  return sets.length === 0 ? {} : { stack: sets };
}

export const idOf = (node: NodeValue | RelationshipValue): string =>
  required(node.properties, 'id');
export const kindOf = (node: NodeValue): ActorKind => node.labels.find(isActorKind) ?? 'Unknown';

export const actorAttributesOf = (node: NodeValue, listed: boolean): ActorAttributes => ({
  name: required(node.properties, 'name'),
  nameFr: text(node.properties, 'nameFr'),
  shortName: text(node.properties, 'shortName'),
  kind: kindOf(node),
  breadth: required(node.properties, 'breadth') as Breadth,
  aliases: texts(node.properties, 'aliases'),
  summary: required(node.properties, 'summary'),
  summaryFr: text(node.properties, 'summaryFr'),
  since: text(node.properties, 'since'),
  until: text(node.properties, 'until'),
  ended: flag(node.properties, 'ended'),
  listed,
  ...setOf(node.properties),
  ...(handlingOf(node.properties) === 'restricted' ? { restricted: true as const } : {}),
});

export const actorReferenceOf = (node: NodeValue): ActorReference => {
  const { name, nameFr, shortName, kind, breadth } = actorAttributesOf(node, false);
  return { id: idOf(node), name, nameFr, shortName, kind, breadth };
};

const datesOf = (properties: Properties): DatedRow => ({
  since: text(properties, 'since'),
  until: text(properties, 'until'),
  ended: flag(properties, 'ended'),
});

/** The bounds of the life of an actor, for the relations that end there. */
export const lifeOf = ({ properties }: NodeValue, { dataUntil }: DatasetRecord): Bounds =>
  boundsOf(datesOf(properties), 'state', dataUntil as Day);

/** Whether the dates surely have a relation hold when it is asked for; without a date nothing is left open. */
function certainty(
  bounds: Bounds,
  type: RelationType,
  ends: readonly Bounds[],
  { asOf, from, until }: TimeFilter,
): boolean {
  if (asOf !== null) return holdsBetween(bounds, relationTypeRow(type).nature, ends, asOf).certain;
  return from === null || until === null || touchesBetween(bounds, ends, from, until).certain;
}

/**
 * What travels of a relation.
 *
 * @param ends the bounds of the lives of both its actors
 */
export function relationAttributesOf(
  relation: RelationshipValue,
  ends: readonly Bounds[],
  time: TimeFilter,
  dataset: DatasetRecord,
): RelationAttributes {
  const { properties } = relation;
  const type = relation.type as RelationType;
  const dates = datesOf(properties);
  const bounds = boundsOf(dates, relationTypeRow(type).nature, dataset.dataUntil as Day);
  return {
    type,
    category: required(properties, 'category') as Category,
    ...dates,
    certain: certainty(bounds, type, ends, time),
    status: statusOf(properties),
    attributedTo: text(properties, 'attributedTo'),
    attributedToFr: text(properties, 'attributedToFr'),
    role: text(properties, 'role'),
    roleFr: text(properties, 'roleFr'),
    degree: text(properties, 'degree') as Degree | null,
    about: texts(properties, 'about') as Matter[],
    predicted: flag(properties, 'predicted'),
    event: text(properties, 'event'),
    toward: text(properties, 'toward'),
    channel: text(properties, 'channel') as Channel | null,
    channelSince: text(properties, 'channelSince'),
    summary: required(properties, 'summary'),
    summaryFr: text(properties, 'summaryFr'),
    symmetric: flag(properties, 'symmetric'),
    ...weightOf(properties),
    handling: handlingOf(properties),
    evidence: evidenceOf(properties),
    ...setOf(properties),
  };
}

export const sourceRecordOf = ({ properties }: NodeValue): SourceRecord => ({
  id: required(properties, 'id'),
  title: required(properties, 'title'),
  titleFr: text(properties, 'titleFr'),
  author: text(properties, 'author'),
  publisher: text(properties, 'publisher'),
  kind: text(properties, 'kind'),
  date: text(properties, 'date'),
  language: text(properties, 'language'),
  summary: text(properties, 'summary'),
  handling: handlingOf(properties),
});

/** What every graph says about the dataset it comes from. */
export const graphAttributesOf = (
  dataset: DatasetRecord,
  time: TimeFilter,
): Omit<GraphAttributes, 'nodeCount' | 'edgeCount' | 'truncated'> => ({
  dataset: dataset.name,
  title: dataset.title,
  titleFr: dataset.titleFr,
  subtitle: dataset.subtitle,
  subtitleFr: dataset.subtitleFr,
  revision: dataset.revision,
  dataUntil: dataset.dataUntil,
  asOf: time.asOf,
  focusActor: dataset.focusActor,
  startActors: [...dataset.startActors],
  ...(dataset.state === 'draft' ? { draft: true as const } : {}),
  ...stackIn(dataset),
  ...(dataset.knownUntil === null ? {} : { knownUntil: dataset.knownUntil }),
});

import { revisionOf } from '../../database/contentHash.ts';
import type { Day } from '../../model/partialDate.ts';
import { fileNames } from '../read/columns.ts';
import type { Descriptor } from '../read/descriptor.ts';
import type { StoryFile } from '../read/storyFile.ts';
import type { Tables } from '../read/tables.ts';
import { vocabularyOf } from '../read/vocabularyOf.ts';
import type { StackSet } from '../../model/stack.ts';
import type { Properties } from './rowProperties.ts';
import { arrangementOf } from './arrangementOf.ts';
import { storedContext } from './storedContext.ts';
import { storedStories } from './storedStories.ts';
import { nodeFiles, storedNode, type StoredNode } from './storedNode.ts';
import {
  storedCitations,
  storedDescription,
  storedLocation,
  storedParticipation,
  storedRelation,
  type StoredRelationship,
} from './storedRelationship.ts';

/** A checked dataset, as the store holds it. */
export interface Dataset {
  readonly name: string;
  readonly revision: string;
  readonly record: Properties;
  readonly nodes: readonly StoredNode[];
  readonly relationships: readonly StoredRelationship[];
}

/** The files whose nodes are linked to the sources that they cite; a relation is no node, and lists them itself. */
const citing = ['actors', 'places', 'events', 'figures'] as const;

/** The dataset’s own terms, for whoever reads what is stored; nothing where it has none. */
const vocabularyProperty = ({ vocabulary }: Tables): Properties =>
  vocabulary.length === 0 ? {} : { vocabulary: JSON.stringify(vocabularyOf(vocabulary)) };

/** What the record of a dataset says of the sets that it is made of. */
interface Stack {
  readonly sets: readonly StackSet[];
  /** The last day that a set speaks of, where that is later than the day the base ends; null where nobody says. */
  readonly knownUntil: string | null;
  /** The same of those that are nobody's private ones. */
  readonly openKnownUntil: string | null;
}

const alone: Stack = { sets: [], knownUntil: null, openKnownUntil: null };

/** The sets of a stack, and those of them that are nobody's private ones. */
function stackProperties(stack: Stack, dataUntil: string): Properties {
  const { sets, knownUntil, openKnownUntil } = stack;
  const open = sets.filter(({ kind }) => kind !== 'private');
  const isLater = (day: string | null): day is string => day !== null && day > dataUntil;
  return {
    ...(sets.length === 0 ? {} : { stack: JSON.stringify(sets) }),
    ...(open.length < 2 ? {} : { openStack: JSON.stringify(open) }),
    ...(isLater(knownUntil) ? { knownUntil } : {}),
    ...(isLater(openKnownUntil) ? { openKnownUntil } : {}),
  };
}

/** Turns checked rows into what is stored. The revision is a hash of their content, whatever their order and spelling as CSV. */
export function datasetOf(
  descriptor: Descriptor,
  tables: Tables,
  stories: readonly StoryFile[] = [],
  stack: Stack = alone,
): Dataset {
  const { name, title, entremise } = descriptor;
  const context = storedContext(tables, entremise.dataUntil as Day);
  const nodes = nodeFiles.flatMap((file) =>
    tables[file].map((row) => storedNode(file, row, context)),
  );
  const citations = citing.flatMap((file) =>
    tables[file].flatMap((row) => storedCitations(row, context)),
  );
  const relationships = [
    ...tables.relations.map((row) => storedRelation(row, context)),
    ...tables.participants.map((row) => storedParticipation(row, context)),
    ...tables.locations.map((row) => storedLocation(row, context)),
    ...tables.figures.map((row) => storedDescription(row, context)),
    ...citations,
  ];
  const record = {
    name,
    title,
    ...(entremise as Properties),
    ...arrangementOf(tables),
    ...storedStories(stories, tables, context.isPublic),
    ...vocabularyProperty(tables),
    ...stackProperties(stack, entremise.dataUntil),
    ...Object.fromEntries(
      fileNames
        .filter((file) => file !== 'vocabulary' && file !== 'same_as')
        .map((file) => [`${file}Count`, String(tables[file].length)]),
    ),
    citationsCount: String(citations.length),
  };
  const hashes = [...nodes, ...relationships].map(({ rowHash }) => rowHash);
  return { name, revision: revisionOf(record, hashes), record, nodes, relationships };
}

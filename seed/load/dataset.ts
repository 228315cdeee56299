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
import { publicPart } from './publicPart.ts';
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
  /** The revision for those who see the public layer alone: what is restricted leaves no trace in it. */
  readonly publicRevision: string;
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
}

const alone: Stack = { sets: [], knownUntil: null };

/** The sets of a stack. Whoever sees the public layer alone is not told them, since their rows may all be restricted. */
const stackProperties = ({ sets, knownUntil }: Stack, dataUntil: string): Properties => ({
  ...(sets.length === 0 ? {} : { stack: JSON.stringify(sets) }),
  ...(knownUntil !== null && knownUntil > dataUntil ? { knownUntil } : {}),
});

/** What says which dataset it is; `stories` as they are stored, and how many citations there are. */
const recordOf = (
  { name, title, entremise }: Descriptor,
  tables: Tables,
  stories: Properties,
  citations: number,
): Properties => ({
  name,
  title,
  ...(entremise as Properties),
  ...arrangementOf(tables),
  ...stories,
  ...vocabularyProperty(tables),
  ...Object.fromEntries(
    fileNames
      .filter((file) => file !== 'vocabulary' && file !== 'same_as')
      .map((file) => [`${file}Count`, String(tables[file].length)]),
  ),
  citationsCount: String(citations),
});

const isOpen = ({ properties }: { readonly properties: Properties }): boolean =>
  properties['public'] === true;

/**
 * Turns checked rows into what is stored. The revision is a hash of their content, whatever their order and spelling as CSV;
 * the public revision is what the revision would be if nothing restricted were there.
 */
export function datasetOf(
  descriptor: Descriptor,
  tables: Tables,
  stories: readonly StoryFile[] = [],
  stack: Stack = alone,
): Dataset {
  const { name, entremise } = descriptor;
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
  const told = storedStories(stories, tables, context.isPublic);
  const record = {
    ...recordOf(descriptor, tables, told, citations.length),
    ...stackProperties(stack, entremise.dataUntil),
  };
  const items = [...nodes, ...relationships];
  const open = publicPart({ descriptor, tables }, context.isPublic);
  const { publicStories } = told;
  const publicRecord = recordOf(
    open.descriptor,
    open.tables,
    { stories: publicStories, publicStories },
    citations.filter(isOpen).length,
  );
  const hashesOf = (among: readonly { readonly rowHash: string }[]): string[] =>
    among.map(({ rowHash }) => rowHash);
  return {
    name,
    revision: revisionOf(record, hashesOf(items)),
    publicRevision: revisionOf(publicRecord, hashesOf(items.filter(isOpen))),
    record,
    nodes,
    relationships,
  };
}

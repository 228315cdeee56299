import { relationTypeRow, type RelationType } from '../../model/relationTypes.ts';
import { withoutRelation } from '../check/withoutRelation.ts';
import type { FileName } from '../read/columns.ts';
import { cellOf, type Row, type Tables } from '../read/tables.ts';
import type { ReadDataset } from '../readDataset.ts';
import { evidenceOf } from './evidenceOf.ts';
import { sectionOf } from './sectionOf.ts';
import { tally, type Tally } from './tally.ts';

/** What a dataset covers, and where it is thin. */
export interface Coverage {
  readonly actorKinds: Tally;
  readonly breadths: Tally;
  readonly relationCategories: Tally;
  readonly relationTypes: Tally;
  readonly statuses: Tally;
  readonly channels: Tally;
  readonly eventKinds: Tally;
  /** Locators by section or kind of locator, over relations: a relation counts once for each. */
  readonly relationSections: Tally;
  /** How many different locators relations cite, and how many relations cite as many: one means that nothing else in the source bears it out. */
  readonly locatorsPerRelation: Tally;
  readonly footnotesCited: number;
  /** Ids of relations that cite one source record only. */
  readonly oneSource: readonly string[];
  /** Actors at the end of no relation, each with what the rows still say of it. */
  readonly unrelated: readonly { readonly actor: string; readonly reason: string }[];
  /** Of rows with French, how many; by file. */
  readonly french: readonly (readonly [file: string, have: number, all: number])[];
}

const present = (rows: readonly Row[], column: string): string[] =>
  rows.map((row) => cellOf(row, column)).filter((text) => text !== '');

/** What the rows still say of actors without a relation. */
function unrelatedIn(tables: Tables): Coverage['unrelated'] {
  const events = new Map<string, Set<string>>();
  for (const row of tables.participants) {
    const actor = cellOf(row, 'actor');
    events.set(actor, (events.get(actor) ?? new Set()).add(cellOf(row, 'event')));
  }
  const located = new Set(tables.locations.map((row) => cellOf(row, 'subject')));
  const reasonFor = (actor: string): string => {
    const own = [...(events.get(actor) ?? [])];
    if (own.length > 0)
      return `the source ties it to nobody, only to ${own.length === 1 ? 'an event' : 'events'}: ${own.join(', ')}`;
    return located.has(actor) ? 'the source only says where it is' : 'the source only describes it';
  };
  return withoutRelation(tables)
    .map((row) => cellOf(row, 'id'))
    .map((actor) => ({ actor, reason: reasonFor(actor) }));
}

/** What the relations of a dataset cite. */
function citationsOf(relations: readonly Row[]) {
  const cited = relations.map((row) => ({ id: cellOf(row, 'id'), evidence: evidenceOf(row) }));
  return {
    relationSections: tally(
      cited.flatMap(({ evidence }) => [
        ...new Set(evidence.map(({ locator }) => sectionOf(locator))),
      ]),
    ),
    locatorsPerRelation: tally(
      cited.map(({ evidence }) =>
        String(new Set(evidence.map(({ source, locator }) => `${source}|${locator}`)).size),
      ),
    ),
    oneSource: cited
      .filter(({ evidence }) => new Set(evidence.map(({ source }) => source)).size === 1)
      .map(({ id }) => id),
  };
}

const footnotesIn = (rows: readonly Row[]): number =>
  new Set(
    rows.flatMap((row) =>
      evidenceOf(row)
        .map(({ locator }) => locator)
        .filter((locator) => sectionOf(locator) === 'footnotes'),
    ),
  ).size;

/** Counts what a checked dataset covers. */
export function coverageOf({ tables }: Pick<ReadDataset, 'tables'>): Coverage {
  const { actors, relations, events, places, figures } = tables;
  const types = present(relations, 'type') as RelationType[];
  const frenchOf = (file: FileName): [string, number, number] => [
    file,
    present(tables[file], 'summaryFr').length,
    tables[file].length,
  ];
  return {
    actorKinds: tally(present(actors, 'kind')),
    breadths: tally(present(actors, 'breadth')),
    relationCategories: tally(types.map((type) => relationTypeRow(type).category)),
    relationTypes: tally(types),
    statuses: tally(present(relations, 'status')),
    channels: tally(present(relations, 'channel')),
    eventKinds: tally(present(events, 'kind')),
    ...citationsOf(relations),
    footnotesCited: footnotesIn([...actors, ...relations, ...events, ...places, ...figures]),
    unrelated: unrelatedIn(tables),
    french: [frenchOf('actors'), frenchOf('events'), frenchOf('relations')],
  };
}

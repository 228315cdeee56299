import { decodeEvidence } from '../../model/evidence.ts';
import { relationTypeRow, type RelationType } from '../../model/relationTypes.ts';
import type { ReadDataset } from '../readDataset.ts';
import type { Row } from '../read/readTable.ts';

/** A count by value, the most frequent first, then by name. */
export type Tally = readonly (readonly [value: string, count: number])[];

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

const cell = ({ cells }: Row, column: string): string => cells[column] ?? '';
const present = (rows: readonly Row[], column: string): string[] =>
  rows.map((row) => cell(row, column)).filter((text) => text !== '');

function tally(values: readonly string[]): Tally {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

const evidenceOf = (row: Row) =>
  cell(row, 'evidence')
    .split('; ')
    .map(decodeEvidence)
    .filter((item) => item !== null);
/** Footnotes are one kind of place; sections stand for themselves. */
const sectionOf = (locator: string): string => (locator.startsWith('fn ') ? 'footnotes' : locator);

function reasonFor(actor: string, { participants, locations }: ReadDataset['tables']): string {
  const events = [
    ...new Set(
      participants.filter((row) => cell(row, 'actor') === actor).map((row) => cell(row, 'event')),
    ),
  ];
  if (events.length > 0)
    return `the source ties it to nobody, only to ${events.length === 1 ? 'an event' : 'events'}: ${events.join(', ')}`;
  return locations.some((row) => cell(row, 'subject') === actor)
    ? 'the source only says where it is'
    : 'the source only describes it';
}

/** Counts what a checked dataset covers. */
export function coverageOf({ tables }: Pick<ReadDataset, 'tables'>): Coverage {
  const { actors, relations, events, places, figures } = tables;
  const tied = new Set(relations.flatMap((row) => [cell(row, 'source'), cell(row, 'target')]));
  const cited = relations.map((row) => ({ id: cell(row, 'id'), evidence: evidenceOf(row) }));
  const frenchOf = (
    file: string,
    rows: readonly Row[],
    column: string,
  ): [string, number, number] => [file, present(rows, column).length, rows.length];
  return {
    actorKinds: tally(present(actors, 'kind')),
    breadths: tally(present(actors, 'breadth')),
    relationCategories: tally(
      present(relations, 'type').map((type) => relationTypeRow(type as RelationType).category),
    ),
    relationTypes: tally(present(relations, 'type')),
    statuses: tally(present(relations, 'status')),
    channels: tally(present(relations, 'channel')),
    eventKinds: tally(present(events, 'kind')),
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
    footnotesCited: new Set(
      [...actors, ...relations, ...events, ...places, ...figures].flatMap((row) =>
        evidenceOf(row)
          .map(({ locator }) => locator)
          .filter((locator) => locator.startsWith('fn ')),
      ),
    ).size,
    oneSource: cited
      .filter(({ evidence }) => new Set(evidence.map(({ source }) => source)).size === 1)
      .map(({ id }) => id),
    unrelated: actors
      .map((row) => cell(row, 'id'))
      .filter((id) => !tied.has(id))
      .map((actor) => ({ actor, reason: reasonFor(actor, tables) })),
    french: [
      frenchOf('actors', actors, 'summaryFr'),
      frenchOf('events', events, 'summaryFr'),
      frenchOf('relations', relations, 'summaryFr'),
    ],
  };
}

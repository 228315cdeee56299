import type { Tables } from '../read/tables.ts';
import { bySection, citingFiles, type Section } from './bySection.ts';
import type { Coverage } from './coverage.ts';
import { qualityTable } from './qualityTable.ts';
import type { Tally } from './tally.ts';

const table = (title: string, rows: Tally): string =>
  [
    '',
    title,
    ...rows.map(([value, count]) => `  ${value.padEnd(28)}${String(count).padStart(5)}`),
  ].join('\n');

/** Sections shown; a dataset that cites by page has hundreds. */
const mostSections = 60;
const width = 11;

const sectionLine = (section: string, file: string, cells: readonly (string | number)[]): string =>
  `  ${section.slice(0, 27).padEnd(28)}${file.padEnd(13)}${cells.map((cell) => String(cell).padStart(width)).join('')}`;

/** For each part of the source and each file: rows that cite it, and of these the dated, the cited twice, the French. */
function sectionTable(sections: readonly Section[]): string {
  const lines = sections.slice(0, mostSections).flatMap(({ section, counts }) =>
    citingFiles.flatMap((file) => {
      const count = counts.get(file);
      return count === undefined
        ? []
        : [sectionLine(section, file, [count.rows, count.dated, count.citedTwice, count.french])];
    }),
  );
  const left = sections.length - mostSections;
  return [
    '',
    'By the part of the source that a row cites (one that cites several counts in each): rows, and how many of them',
    'have a date, cite more than one place, and have their summary in French',
    sectionLine('part', 'rows of', ['rows', 'dated', 'cited 2×', 'French']),
    ...lines,
    ...(left > 0 ? [`  and ${left} more parts`] : []),
  ].join('\n');
}

/** What a dataset covers, as tables for the terminal. */
export function coverageTables(tables: Tables, coverage: Coverage): string {
  const { actors, relations, events, sources } = tables;
  const isOneSource = sources.length === 1;
  return [
    table(`Actors by kind (${actors.length})`, coverage.actorKinds),
    table('Actors by breadth', coverage.breadths),
    table(`Relations by category (${relations.length})`, coverage.relationCategories),
    table('Relations by type', coverage.relationTypes),
    table('Relations by status', coverage.statuses),
    table('Relations by state of the channel', coverage.channels),
    table(`Events by kind (${events.length})`, coverage.eventKinds),
    table('Relations by how many places of the source they cite', coverage.locatorsPerRelation),
    sectionTable(bySection(tables)),
    `\nFootnotes cited by any row: ${coverage.footnotesCited}`,
    `Relations that rest on one source record: ${coverage.oneSource.length} of ${relations.length}${isOneSource ? ' (the dataset has one source)' : ''}`,
    ...(isOneSource ? [] : coverage.oneSource.map((id) => `  ${id}`)),
    `\nActors without a relation: ${coverage.unrelated.length}`,
    ...coverage.unrelated.map(({ actor, reason }) => `  ${actor}: ${reason}`),
    qualityTable(tables),
    '\nFrench summaries',
    ...coverage.french.map(
      ([file, have, all]) => `  ${file.padEnd(28)}${String(have).padStart(5)} of ${all}`,
    ),
  ].join('\n');
}

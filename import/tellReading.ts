import { relationTypeRow, type RelationType } from '../model/relationTypes.ts';
import type { ActorKind } from '../model/actorKinds.ts';
import type { EventKind } from '../model/eventKinds.ts';
import { vocabulary } from '../model/messages/vocabulary.ts';
import type { ImportMapping } from '../model/messages/importMapping.ts';
import type {
  DateQuestion,
  ImportReading,
  ProblemGroup,
  ReadTable,
} from '../model/messages/imports.ts';
import type { DataProblem } from '../seed/read/dataProblem.ts';
import type { Imported } from './importFiles.ts';
import type { RawTable } from './read/rawTable.ts';

const samples = 3;
const previewed = 24;
const mostGroups = 60;

const toldTable = ({ name, file, facts, rows, columns, leftOut }: RawTable): ReadTable => ({
  table: name,
  file,
  ...facts,
  rows: rows.length,
  columns: columns.map((column, at) => {
    const found = new Set<string>();
    for (const { cells } of rows) {
      const cell = cells[at] ?? '';
      if (cell !== '') found.add(cell.slice(0, 60));
      if (found.size === samples) break;
    }
    return { name: column, samples: [...found] };
  }),
  leftOut: leftOut.map(({ en, fr }) => ({ en, fr })),
});

/** Dates that somebody has to say how to read, by table and column. */
function dateQuestions(problems: readonly DataProblem[]): DateQuestion[] {
  const found = new Map<string, DateQuestion>();
  for (const { kind, file, column, cell = '' } of problems) {
    if (kind !== 'ambiguousDate') continue;
    const key = `${file}\n${column ?? ''}`;
    const known = found.get(key) ?? { table: file, column: column ?? '', samples: [], count: 0 };
    const more = known.samples.length < samples && !known.samples.includes(cell) ? [cell] : [];
    found.set(key, { ...known, samples: [...known.samples, ...more], count: known.count + 1 });
  }
  return [...found.values()];
}

function groupsOf(problems: readonly DataProblem[]): ProblemGroup[] {
  const groups = new Map<string, { first: DataProblem; all: DataProblem[] }>();
  for (const problem of problems) {
    if (problem.kind === 'ambiguousDate') continue;
    const key = [problem.kind, problem.file, problem.column].join('\n');
    const group = groups.get(key) ?? { first: problem, all: [] };
    group.all.push(problem);
    groups.set(key, group);
  }
  return [...groups.values()].slice(0, mostGroups).map(({ first, all }) => ({
    kind: first.kind,
    file: first.file,
    column: first.column,
    count: all.length,
    samples: all.slice(0, samples).map(({ line, rule, remedy }) => ({ line, rule, remedy })),
  }));
}

const nothingPreviewed: ImportReading['preview'] = { relations: [], actors: [], events: [] };
const nothingCounted: ImportReading['counts'] = {
  actors: 0,
  relations: 0,
  neutral: 0,
  events: 0,
  participants: 0,
};

function previewOf({ rows }: Imported): ImportReading['preview'] {
  const names = new Map(rows.actors.map(({ id = '', name = '' }) => [id, name]));
  const nameOf = (id: string | undefined): string => names.get(id ?? '') ?? id ?? '';
  const byEvent = new Map<string, string[]>();
  for (const { event = '', actor } of rows.participants)
    byEvent.set(event, [...(byEvent.get(event) ?? []), nameOf(actor)]);
  return {
    relations: rows.relations.slice(0, previewed).map((row) => {
      const { outgoing } = relationTypeRow(row['type'] as RelationType);
      const [source, target] = [nameOf(row['source']), nameOf(row['target'])];
      return {
        sentence: {
          en: `${source} ${outgoing.en} ${target}`,
          fr: `${source}\u00a0: ${outgoing.fr} ${target}`,
        },
        since: row['since'] ?? '',
        until: row['until'] ?? '',
        role: row['role'] ?? '',
        evidence: row['evidence'] ?? '',
      };
    }),
    actors: rows.actors.slice(0, previewed).map(({ id = '', name = '', kind }) => ({
      id,
      name,
      kind: kind as ActorKind,
    })),
    events: rows.events.slice(0, previewed).map(({ id = '', name = '', kind, date = '' }) => ({
      name,
      kind: kind as EventKind,
      date,
      participants: (byEvent.get(id) ?? []).slice(0, 8),
    })),
  };
}

const countsOf = ({ rows }: Imported): ImportReading['counts'] => ({
  actors: rows.actors.length,
  relations: rows.relations.length,
  neutral: rows.relations.filter(({ type }) => type === 'TIED_TO').length,
  events: rows.events.length,
  participants: rows.participants.length,
});

/** What is told of an import: how its files were read, what was decided, what comes of it, and what is in the way. */
export function tellReading({
  tables,
  mapping,
  imported,
  problems,
  difference,
  against,
}: {
  readonly tables: readonly RawTable[];
  readonly mapping: ImportMapping | null;
  /** null where something has to be said or put right first. */
  readonly imported: Imported | null;
  readonly problems: readonly DataProblem[];
  readonly difference: ImportReading['difference'];
  readonly against: ImportReading['against'];
}): ImportReading {
  const dates = dateQuestions(problems);
  const { kinds, relationTypes } = vocabulary();
  const isAsked = problems.every(({ kind }) => kind === 'ambiguousDate');
  const blocked = isAsked ? 'asks' : 'refused';
  return {
    state: problems.length === 0 && imported !== null ? 'ready' : blocked,
    tables: tables.map(toldTable),
    mapping: mapping === null ? null : { ...mapping, ids: [] },
    dates,
    problems: groupsOf(problems),
    problemCount: problems.filter(({ kind }) => kind !== 'ambiguousDate').length,
    notes: [...(imported?.notes ?? [])],
    counts: imported === null ? nothingCounted : countsOf(imported),
    preview: imported === null ? nothingPreviewed : previewOf(imported),
    difference,
    against,
    terms: { kinds, types: relationTypes },
  };
}

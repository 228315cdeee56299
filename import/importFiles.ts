import type { DataProblem } from '../seed/read/dataProblem.ts';
import { DatasetRefused } from '../seed/read/datasetRefused.ts';
import type { Row } from '../seed/read/tables.ts';
import { buildDataset } from './build/buildDataset.ts';
import { datasetFiles } from './build/datasetFiles.ts';
import type { DatasetRows } from './build/datasetRows.ts';
import { joinSame } from './compare/joinSame.ts';
import { matchActors } from './compare/matchActors.ts';
import { gather } from './gather/gather.ts';
import { checkTables } from './mapping/checkTables.ts';
import type { ImportMapping } from '../model/messages/importMapping.ts';
import type { CountedNote } from '../model/messages/importNote.ts';
import { mapTables } from './mapping/mapTables.ts';
import { mapValues } from './mapping/mapValues.ts';
import { mappingFile } from './mapping/readMapping.ts';
import type { RawTable } from './read/rawTable.ts';
import { readFiles, type GivenFile } from './read/readFiles.ts';
import { IdMaker } from './values/idMaker.ts';

/** What an import is told beside its files. */
export interface ImportOptions {
  /** What was decided before; null the first time. */
  readonly mapping: ImportMapping | null;
  /** For a first import: the id and the title of the dataset. */
  readonly name: string;
  readonly title: string;
  /** What the files are of, for the title of their sources. */
  readonly sourceTitle: string | null;
  /** Whether those who took part in the same events are tied, where the mapping has not said. */
  readonly project: boolean;
  /** Actors that the imported ones may be the same as. */
  readonly against: readonly Row[];
  /** The day of the import, which stands for the end of data without a date. */
  readonly today: string;
  /** The dataset’s own kinds and relation types, as rows of its vocabulary.csv; the tables know them already. */
  readonly vocabulary: readonly Row[];
}

/** A dataset made of files: nothing is written, loaded or said yet. */
export interface Imported {
  /** How each table was read. */
  readonly tables: readonly RawTable[];
  readonly mapping: ImportMapping;
  readonly rows: DatasetRows;
  /** The texts of the files of the folder, mapping.json among them. */
  readonly files: ReadonlyMap<string, string>;
  /** What was left out, kept as words or could not be done as the mapping says, with how often. */
  readonly notes: readonly CountedNote[];
}

/** What was refused, with the mapping as far as it came, so that it can be corrected and tried again. */
export class ImportRefused extends DatasetRefused {
  readonly mapping: ImportMapping;

  constructor(problems: readonly DataProblem[], mapping: ImportMapping) {
    super(problems);
    this.mapping = mapping;
  }
}

const firstMapping = ({ name, title }: ImportOptions): ImportMapping => ({
  version: 1,
  dataset: { name, title, dataUntil: null, handling: 'restricted' },
  files: [],
  tables: [],
  kinds: [],
  types: [],
  eventKinds: [],
  roles: [],
  matches: [],
  ids: [],
});

/** The ids that are settled: those of the edition before, and of actors that are known to be the same as others. */
function keptIds({ ids, matches }: ImportMapping): Map<string, string> {
  const same = matches.filter(({ decision }) => decision === 'same');
  return new Map([
    ...ids.map(({ key, id }) => [key, id] as const),
    ...same.map(({ key, with: id }) => [`actor ${key}`, id] as const),
  ]);
}

/**
 * Makes a dataset of files: reads them, finds what their columns are, maps their words to kinds and types, and builds rows
 * that are cited from the rows of the files. Pure: it touches no disk and says nothing.
 *
 * @throws DatasetRefused where files cannot be read; ImportRefused, which holds the mapping, where it has to be told more
 */
export async function importFiles(
  given: readonly GivenFile[],
  options: ImportOptions,
): Promise<Imported> {
  return importTables(await readFiles(given, options.mapping?.files), options);
}

/**
 * The same of tables that were read already, so that another decision does not read them again.
 * @throws ImportRefused where it has to be told more
 */
export function importTables(tables: readonly RawTable[], options: ImportOptions): Imported {
  const before = options.mapping ?? firstMapping(options);
  const tableMappings = mapTables(tables, before.tables, options.project);
  const started: ImportMapping = { ...before, tables: tableMappings };
  const faults = checkTables(tables, tableMappings);
  if (faults.length > 0) throw new ImportRefused(faults, started);
  const problems: DataProblem[] = [];
  const mapped = tables.flatMap((table, at) => {
    const mapping = tableMappings[at];
    return mapping === undefined ? [] : [{ table, mapping }];
  });
  const found = gather(mapped, problems);
  const matches =
    options.against.length === 0
      ? before.matches
      : matchActors(found.actors.values(), options.against, before.matches);
  const decided: ImportMapping = { ...started, ...mapValues(found, before), matches };
  if (problems.length > 0) throw new ImportRefused(problems, decided);
  const ids = new IdMaker(keptIds(decided));
  const material = joinSame(found, matches);
  const built = buildDataset({ tables, material, mapping: decided, ids }, options, problems);
  if (problems.length > 0) throw new ImportRefused(problems, decided);
  const mapping = { ...decided, ids: [...ids.given].map(([key, id]) => ({ key, id })) };
  const files = datasetFiles(built.rows, mapping, {
    dataUntil: built.dataUntil,
    today: options.today,
  });
  files.set(mappingFile, mappingText(mapping));
  return { tables, mapping, rows: built.rows, files, notes: built.notes.counted() };
}

/** A mapping as the text of its file. */
export const mappingText = (mapping: ImportMapping): string =>
  `${JSON.stringify(mapping, null, 2)}\n`;

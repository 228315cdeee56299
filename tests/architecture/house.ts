import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** The rooms of the house; whatever lies in them is bound by its rules. */
export const rooms = [
  'commands',
  'model',
  'wording',
  'reach',
  'metrics',
  'cypher',
  'database',
  'neo4j',
  'seed',
  'import',
  'archive',
  'server',
  'offline',
  'client',
] as const;

export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** The files below some folders of the repository whose names end so. */
export const filesBelow = (folders: readonly string[], ending: RegExp): SourceFile[] =>
  folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && ending.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((path) => !path.includes('/datasets/') && !path.includes('/node_modules/'))
      .map((path) => ({ path: relative(root, path), text: readFileSync(path, 'utf8') })),
  );

export interface Import {
  /** Relative to the repository, or the name of a package. */
  readonly path: string;
  readonly typeOnly: boolean;
}

const statement =
  /^(?:import|export)\s+(type\s)?(?:[^'"]*?\sfrom\s)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm;

/** What a file imports. */
export const importsOf = ({ path, text }: SourceFile): Import[] =>
  [...text.matchAll(statement)].map(([, type, from, dynamic]) => {
    const target = from ?? dynamic ?? '';
    return {
      path: target.startsWith('.') ? relative(root, resolve(root, dirname(path), target)) : target,
      typeOnly: type !== undefined,
    };
  });

const features = ['client/parts', 'client/map', 'client/graph', 'client/state', 'client/api'];

/**
 * Who may take from whom, by folder, the longest name that fits; arrows point toward `model`. A folder may always take from
 * itself.
 */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  model: [],
  wording: ['model'],
  reach: ['model'],
  metrics: ['model', 'reach'],
  cypher: ['model'],
  database: ['model'],
  neo4j: [],
  'seed/read': ['model'],
  'seed/check': ['model', 'seed/read'],
  'seed/load': ['model', 'cypher', 'database', 'seed/read'],
  'seed/stack': ['model', 'seed/read'],
  'seed/edits': ['model', 'import/values', 'seed'],
  'seed/keep': ['model', 'database', 'seed'],
  'seed/report': ['model', 'seed'],
  seed: ['model', 'seed'],
  'import/read': ['model', 'seed/read', 'import/columns'],
  'import/columns': ['model', 'import/read'],
  'import/values': ['model'],
  'import/mapping': ['model', 'seed/read', 'import/columns', 'import/read', 'import/gather'],
  'import/gather': ['model', 'seed/read', 'import'],
  'import/build': ['model', 'seed/read', 'import'],
  'import/compare': ['model', 'seed/read', 'import'],
  'import/keep': [],
  import: ['model', 'seed', 'import'],
  archive: ['model', 'seed', 'import/compare'],
  'server/turns': ['database'],
  'server/edits': ['model', 'wording'],
  'server/threads': ['database'],
  'server/users': ['model'],
  'server/http': ['model', 'wording', 'database', 'server/turns', 'server/users', 'server/edits'],
  'server/queries': ['model', 'database'],
  'server/console': ['model', 'database', 'server/queries', 'server/threads', 'server/turns'],
  'server/reach': [
    'model',
    'wording',
    'reach',
    'database',
    'server/queries',
    'server/threads',
    'server/turns',
  ],
  'server/metrics': [
    'model',
    'wording',
    'metrics',
    'database',
    'server/queries',
    'server/threads',
    'server/turns',
  ],
  'server/export': ['model', 'wording', 'database', 'server/queries'],
  'server/routes': ['model', 'database', 'server'],
  server: ['model', 'wording', 'database', 'server'],
  // A file that leaves the room answers with the queries and the search of the server, on rows in memory.
  'offline/file': ['model', 'wording'],
  'offline/store': ['model', 'database'],
  'offline/answers': [
    ...['model', 'wording', 'database', 'metrics', 'offline/store'],
    ...['server/queries', 'server/http', 'server/metrics', 'server/reach'],
  ],
  'offline/page': ['model', 'wording', 'client', 'offline'],
  // Draws with the pens of the map what the command line is asked for.
  'offline/draw': ['model', 'wording', 'client', 'offline'],
  offline: [],
  commands: [
    'model',
    'wording',
    'archive',
    'cypher',
    'database',
    'neo4j',
    'seed',
    'import',
    'server',
    'offline',
  ],
  'client/api': ['model'],
  'client/state': ['model', 'wording', 'client/api'],
  'client/graph': ['model', 'client/state', 'client/api'],
  'client/map': ['model', 'wording', 'client/graph', 'client/state'],
  'client/parts': ['model', 'wording', 'client/map', 'client/graph', 'client/state', 'client/api'],
  'client/explore': ['model', 'wording', ...features],
  'client/reach': ['model', 'wording', ...features],
  'client/query': ['model', 'wording', 'docs', ...features],
  'client/embed': [],
  'client/present': ['model', 'wording', 'offline/file', ...features],
  'client/data': ['model', 'wording', ...features],
  'client/app': ['model', 'wording', 'client'],
};

const within = (path: string, folder: string): boolean => path.startsWith(`${folder}/`);

/** The row of the table that binds a file: the longest folder that it lies in. */
export const folderOf = (path: string): string | null =>
  Object.keys(mayImport)
    .filter((folder) => within(path, folder))
    .sort((a, b) => b.length - a.length)[0] ?? null;

/** Whether a file in one place may import a file in another. */
export function allows(from: string, to: string): boolean {
  const folder = folderOf(from);
  if (folder === null) return false;
  return [folder, ...(mayImport[folder] ?? [])].some((allowed) => within(to, allowed));
}

/** Libraries that belong to one folder. */
export const libraryHomes: readonly { readonly library: RegExp; readonly home: RegExp }[] = [
  { library: /^neo4j-driver$/, home: /^database\// },
  { library: /^(sigma|@sigma)(\/|$)/, home: /^client\/map\// },
  { library: /^(read-excel-file|saxen)(\/|$)/, home: /^import\/read\// },
  { library: /^@napi-rs\/canvas$/, home: /^offline\/draw\// },
  { library: /^pptxgenjs$/, home: /^client\/present\/handout\// },
  { library: /^express$/, home: /^server\// },
  { library: /^(@codemirror|@lezer)\//, home: /^client\/query\// },
  { library: /^react/, home: /^client\// },
];

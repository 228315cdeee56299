import { allProcesses, hasArgument, processRow, type ProcessRow } from '../system/processTable.ts';

/** How a JVM's command names the folder that it runs in. */
export const homeArgument = (neo4jFolder: string): string => `--home-dir=${neo4jFolder}`;

/** How a keeper's command names the process that it keeps a JVM for. */
export const ownerArgument = (owner: number | ''): string => `--owner=${owner}`;

/** How a keeper's command names the folder that its JVM runs in: a JVM that it took over is no child of it. */
export const keptArgument = (neo4jFolder: string): string => `--keeps=${neo4jFolder}`;

/** A Neo4j that runs in a folder, and for whom. */
export type RunningJvm =
  /** The owner of its keeper lives. */
  | { readonly pid: number; readonly kept: 'byOwner'; readonly owner: ProcessRow }
  /** Its keeper has lost its owner, and is about to end it; or it has no keeper. */
  | { readonly pid: number; readonly kept: 'byKeeper' | 'byNobody' };

/** The keeper of a JVM: its parent, or whoever took it over when that was killed. */
function keeperOf(jvm: ProcessRow, neo4jFolder: string): ProcessRow | null {
  const parent = processRow(jvm.parent);
  if (parent?.command.includes(ownerArgument('')) === true) return parent;
  return allProcesses().find((row) => hasArgument(row, keptArgument(neo4jFolder))) ?? null;
}

function running(jvm: ProcessRow, neo4jFolder: string): RunningJvm {
  const { pid } = jvm;
  const keeper = keeperOf(jvm, neo4jFolder);
  if (keeper === null) return { pid, kept: 'byNobody' };
  // Where the owner has died, the keeper's parent is another than the one it was started for.
  const owner = hasArgument(keeper, ownerArgument(keeper.parent))
    ? processRow(keeper.parent)
    : null;
  return owner === null ? { pid, kept: 'byKeeper' } : { pid, kept: 'byOwner', owner };
}

/**
 * The JVMs that run in a data folder, whatever its `running.json` says: a file can be lost, what runs cannot.
 * None on Windows, which does not tell.
 */
export const jvmsIn = (neo4jFolder: string): RunningJvm[] =>
  allProcesses()
    .filter((row) => hasArgument(row, homeArgument(neo4jFolder)))
    .map((jvm) => running(jvm, neo4jFolder));

import { allProcesses, processRow, type ProcessRow } from '../system/processTable.ts';

/** How a JVM's command names the folder that it runs in. */
export const homeArgument = (neo4jFolder: string): string => `--home-dir=${neo4jFolder}`;

/** How a keeper's command names the process that it keeps a JVM for. */
export const ownerArgument = (owner: number): string => `--owner=${owner}`;

/** A Neo4j that runs in a folder, and the living process that it is kept for, if any. */
export interface RunningJvm {
  readonly pid: number;
  readonly owner: ProcessRow | null;
}

/** The owner of a JVM: the parent of its keeper, if it is still the one that the keeper was started for. */
function ownerOf(jvm: ProcessRow): ProcessRow | null {
  const keeper = processRow(jvm.parent);
  if (keeper === null || !keeper.command.includes(ownerArgument(keeper.parent))) return null;
  return processRow(keeper.parent);
}

/**
 * The JVMs that run in a data folder, whatever its `running.json` says: a file can be lost, what runs cannot.
 * None on Windows, which does not tell.
 */
export const jvmsIn = (neo4jFolder: string): RunningJvm[] =>
  allProcesses()
    .filter(({ command }) => ` ${command} `.includes(` ${homeArgument(neo4jFolder)} `))
    .map((jvm) => ({ pid: jvm.pid, owner: ownerOf(jvm) }));

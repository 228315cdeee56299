import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { birthMark } from './home/birthMark.ts';
import { claim, ownRecord, release } from './home/claim.ts';
import { fileFailure } from './home/fileFailure.ts';
import { freeSpace } from './home/freeSpace.ts';
import { homeLayout } from './home/homeLayout.ts';
import { homeArgument } from './home/jvmsIn.ts';
import { prepareHome } from './home/prepareHome.ts';
import { prepareStore } from './home/prepareStore.ts';
import { writeRunning, type RunningRecord } from './home/runningRecord.ts';
import { classArchive, startsFromArchive } from './jars/classArchive.ts';
import type { OnProgress } from './jars/fetchJars.ts';
import { fetchServer } from './jars/fetchServer.ts';
import type { KeepOrder } from './keeper/keeperMessages.ts';
import { jvmFlags } from './jvmFlags.ts';
import { serverSettings, settingsFile } from './serverSettings.ts';
import { SetupFailure } from './setupFailure.ts';
import { findJava } from './system/findJava.ts';
import { freePort } from './system/freePort.ts';
import { firstAnswer } from './watch/firstAnswer.ts';
import type { LocalAddress, OpenProbe } from './watch/probe.ts';
import { Supervisor, type ManagedState } from './watch/supervisor.ts';
import { watchDatabase } from './watch/watchdog.ts';
import { isPortTaken, markLogs, whyItDied } from './watch/whyItDied.ts';

export interface ManagedNeo4j extends LocalAddress {
  /** The process id of the JVM at the moment, or null while there is none. */
  jvm(): number | null;
  state(): ManagedState;
  /** Stops the database cleanly, or by force where that takes too long. */
  stop(): Promise<void>;
  /** Stops it in the same way and keeps the data folder claimed, for whoever has something to do there yet. */
  halt(): Promise<void>;
}

export interface ManagedOptions {
  /** The data folder, an absolute path. */
  readonly home: string;
  /** What this process is, for the sentence that a second one is told. */
  readonly purpose: string;
  /** Where the jars are; in the data folder, if not said. */
  readonly jars?: string | undefined;
  /** The memory of the JVM's heap, as Java takes it. */
  readonly heap?: string | undefined;
  /** Makes the store ready and gives its password; if not said, what is there is opened, or a new one made. */
  readonly prepare?: (home: string) => Promise<string>;
  /** Milliseconds that a clean stop may take; what is stopped by force, Neo4j recovers from its log at its next start. */
  readonly patience?: number;
  /** A Java to be tried first. */
  readonly javaHome?: string | null | undefined;
  /** Where the JVM writes an archive of its classes when it ends; if not said, it starts from one where there is one. */
  readonly writesArchive?: string;
  /** Asks the database whether it answers queries; without it, only an end of the JVM is noticed. */
  readonly openProbe?: OpenProbe;
  readonly onProgress?: OnProgress;
  readonly onStateChange?: (state: ManagedState) => void;
}

const wantedPort = 7687;
const usualHeap = '1g';
const usualPatience = 2_500;
/** Bytes below which Neo4j is not started: it writes while it starts, and a start that fails leaves more behind. */
const leastRoom = 32_000_000;

/**
 * Starts the Neo4j of a data folder and keeps it running; fetches it first where it is missing. The JVM stops with the
 * caller, however the caller ends, and is started again when it dies or does not answer.
 *
 * @throws SetupFailure where Java, Maven, the network or room is missing, a file of the folder cannot be used, the folder is in
 * use, or the database does not come up
 */
export async function startManagedNeo4j(options: ManagedOptions): Promise<ManagedNeo4j> {
  const { home, purpose } = options;
  try {
    await prepareHome(home);
    const port = await freePort(wantedPort);
    await claim(home, ownRecord(purpose, port));
    try {
      return await onSomePort(port, (own) => runClaimed(options, own));
    } catch (error) {
      release(home);
      throw error;
    }
  } catch (error) {
    throw fileFailure(error);
  }
}

/** A free port may be another program's by the time that Neo4j listens: then the next is tried. */
class PortTaken extends SetupFailure {}
const mostPorts = 4;

/** Does something on a port, or on others where that one was taken meanwhile. */
async function onSomePort<T>(first: number, work: (port: number) => Promise<T>): Promise<T> {
  let port = first;
  for (let tried = 1; ; tried += 1) {
    try {
      return await work(port);
    } catch (error) {
      if (!(error instanceof PortTaken) || tried === mostPorts) throw error;
      port = await freePort();
    }
  }
}

/** What remains once the folder is this process's own. */
async function runClaimed(options: ManagedOptions, port: number): Promise<ManagedNeo4j> {
  const { home, purpose, prepare = prepareStore, openProbe, onStateChange } = options;
  const order = await configure(options, port);
  const password = await prepare(home);
  const address = { uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password } as const;
  let told: ManagedState = 'starting';
  const supervisor = new Supervisor(order, (state) => {
    if (state !== 'stopped') keepRecord(home, { ...ownRecord(purpose, port), jvm: supervisor.jvm });
    if (state !== told) onStateChange?.((told = state));
  });
  try {
    await firstStart(supervisor, home);
    if (openProbe !== undefined) await firstAnswer(home, address, openProbe);
  } catch (error) {
    await supervisor.stop();
    throw error;
  }
  const endWatch =
    openProbe === undefined
      ? () => undefined
      : watchDatabase({
          address,
          port,
          openProbe,
          isUp: () => supervisor.state === 'ready',
          restart: () => supervisor.restart(),
        });
  const halt = async (): Promise<void> => {
    endWatch();
    await supervisor.stop();
  };
  return {
    ...address,
    jvm: () => supervisor.jvm,
    state: () => supervisor.state,
    halt,
    stop: () => halt().finally(() => release(home)),
  };
}

/** The record says which JVM runs. A full disk keeps the old one, which names its owner all the same. */
function keepRecord(home: string, record: RunningRecord): void {
  try {
    writeRunning(home, record);
  } catch {
    // Written again with the next change.
  }
}

/** Starts for the first time; from the first answer on, the store counts as one that may hold data. */
async function firstStart(supervisor: Supervisor, home: string): Promise<void> {
  const { data } = homeLayout(home);
  const from = markLogs(home);
  const result = await supervisor.start(() => isPortTaken(home, from));
  if (result === 'noRoom')
    throw new SetupFailure(
      `The disk that holds ${home} is full (${Math.floor((await freeSpace(home)) / 1_000_000)} MB free); make room there, or set ENTREMISE_HOME to a folder on another disk.`,
    );
  if (result === 'dead') {
    const why = whyItDied(home, from);
    throw isPortTaken(home, from) ? new PortTaken(why.message) : why;
  }
  birthMark(data).remove();
}

/** Writes the configuration and says how the JVM is to be run. */
async function configure(
  {
    home,
    jars,
    heap = usualHeap,
    patience = usualPatience,
    javaHome = null,
    writesArchive,
    onProgress,
  }: ManagedOptions,
  boltPort: number,
): Promise<Omit<KeepOrder, 'order' | 'adopt'>> {
  const layout = homeLayout(home);
  const java = await findJava(javaHome);
  const jarFolder = jars ?? layout.jars;
  const server = await fetchServer(jarFolder, onProgress);
  for (const folder of [layout.conf, layout.logs, layout.imports])
    await mkdir(folder, { recursive: true });
  await chmod(layout.neo4j, 0o700);
  await writeFile(
    join(layout.conf, 'neo4j.conf'),
    settingsFile(serverSettings({ home, boltPort })),
  );
  const classPath = join(server, '*');
  const entry = 'org.neo4j.server.CommunityEntryPoint';
  return {
    java: java.command,
    args: [
      ...jvmFlags(heap),
      ...(writesArchive === undefined
        ? startsFromArchive(classArchive(jarFolder, java))
        : [`-XX:ArchiveClassesAtExit=${writesArchive}`]),
      ...['-cp', classPath, entry],
      homeArgument(layout.neo4j),
      `--config-dir=${layout.conf}`,
    ],
    log: layout.console,
    port: boltPort,
    home,
    leastRoom,
    patience,
  };
}

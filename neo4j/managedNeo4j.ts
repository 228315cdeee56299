import { spawn, type ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { delimiter, join } from 'node:path';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { freePort } from './bolt.ts';
import { fetchJars } from './fetchJars.ts';
import { findJava } from './findJava.ts';
import { homeLayout } from './homeLayout.ts';
import type { KeeperMessage, KeeperOrder } from './keeperMessages.ts';
import { preparePassword } from './password.ts';
import { claim, release, updateClaim, type RunningRecord } from './runningRecord.ts';
import { jvmFlags, serverSettings, settingsFile } from './settings.ts';
import { SetupFailure } from './setupFailure.ts';

export type ManagedState = 'starting' | 'ready' | 'restarting' | 'stopped';

export interface ManagedNeo4j {
  readonly uri: string;
  readonly user: 'neo4j';
  readonly password: string;
  /** Where Neo4j Browser is served, if it was asked for. */
  readonly browserUrl: string | null;
  /** The process id of the JVM at the moment, or null while it is being started again. */
  jvm(): number | null;
  state(): ManagedState;
  /** Stops the database cleanly; within three seconds, by force if need be. */
  stop(): Promise<void>;
}

export interface ManagedOptions {
  readonly home: string;
  /** What this process is, for the sentence that a second one is told. */
  readonly purpose: string;
  readonly browser?: boolean;
  /** Where the jars are; by default ENTREMISE_JARS, else in the data folder. Tests share them. */
  readonly jars?: string;
  readonly onProgress?: (text: string) => void;
  readonly onStateChange?: (state: ManagedState) => void;
}

const wantedPort = 7687;
const deadAtStart = 3;

/**
 * Starts the Neo4j of a data folder and keeps it running; fetches it first where it is missing. The JVM stops with the
 * caller, however the caller ends.
 *
 * @throws SetupFailure where Java, Maven or the network is missing, the folder is in use, or the JVM does not come up
 */
export async function startManagedNeo4j({
  home,
  purpose,
  browser = false,
  jars,
  onProgress = () => undefined,
  onStateChange = () => undefined,
}: ManagedOptions): Promise<ManagedNeo4j> {
  const layout = homeLayout(home);
  await mkdir(home, { recursive: true, mode: 0o700 });
  const boltPort = await freePort(wantedPort);
  let record: RunningRecord = { owner: process.pid, purpose, boltPort, jvm: null };
  const other = claim(home, record);
  if (other !== null)
    throw new SetupFailure(
      `The data folder ${home} is in use by “${other.purpose}” (process ${other.owner}); stop that first, or set ENTREMISE_HOME to another folder.`,
    );
  try {
    const java = await findJava();
    const jarFolder = jars ?? process.env['ENTREMISE_JARS'] ?? layout.jars;
    const show = (what: string) => (done: number, all: number) =>
      onProgress(`fetching ${what}: ${done} of ${all} files`);
    const server = await fetchJars(jarFolder, 'server', show('Neo4j'));
    const extra = browser ? await fetchJars(jarFolder, 'browser', show('Neo4j Browser')) : null;
    const classPath = [server, ...(extra === null ? [] : [extra])]
      .map((folder) => join(folder, '*'))
      .join(delimiter);
    const httpPort = browser ? await freePort(7474) : null;

    for (const folder of [layout.conf, layout.logs, layout.imports])
      await mkdir(folder, { recursive: true });
    await writeFile(
      join(layout.conf, 'neo4j.conf'),
      settingsFile(serverSettings({ home, boltPort, httpPort })),
    );
    await chmod(layout.neo4j, 0o700);
    const password = await preparePassword({ home, java, classPath });
    const heap = process.env['ENTREMISE_HEAP'] ?? '1g';
    const order: KeeperOrder = {
      java,
      args: [
        ...jvmFlags(heap),
        '-cp',
        classPath,
        'org.neo4j.server.CommunityEntryPoint',
        `--home-dir=${layout.neo4j}`,
        `--config-dir=${layout.conf}`,
      ],
      env: {},
      log: layout.console,
      port: boltPort,
    };

    let state: ManagedState = 'starting';
    const keeper = spawnKeeper(order);
    const ready = new Promise<void>((resolve, reject) => {
      let failed = 0;
      createInterface({ input: keeper.stdout! }).on('line', (line) => {
        const message = JSON.parse(line) as KeeperMessage;
        record = { ...record, jvm: message.pid };
        updateClaim(home, record);
        const before = state;
        if (state !== 'stopped')
          state =
            message.state === 'ready' ? 'ready' : before === 'starting' ? 'starting' : 'restarting';
        if (state !== before) onStateChange(state);
        if (message.state === 'ready') resolve();
        if (message.state === 'restarting' && before === 'starting') {
          failed = message.failures ?? failed + 1;
          if (failed >= deadAtStart)
            reject(new SetupFailure(`Neo4j did not start; its log says why: ${layout.console}`));
        }
      });
      keeper.once('exit', () =>
        reject(new SetupFailure(`Neo4j did not start; its log says why: ${layout.console}`)),
      );
    });
    const stop = async (): Promise<void> => {
      if (state === 'stopped') return;
      state = 'stopped';
      onStateChange(state);
      const gone =
        keeper.exitCode !== null || keeper.signalCode !== null
          ? Promise.resolve()
          : new Promise<void>((resolve) => keeper.once('exit', () => resolve()));
      keeper.stdin?.end();
      await gone;
      release(home);
    };
    try {
      await ready;
    } catch (error) {
      await stop();
      throw error;
    }
    if (!existsSync(layout.initialized))
      await writeFile(layout.initialized, new Date().toISOString());
    // A keeper that is killed alone must not leave its JVM to nobody.
    keeper.once('exit', () => {
      if (state === 'stopped') return;
      if (record.jvm !== null) process.kill(record.jvm, 'SIGKILL');
      state = 'stopped';
      onStateChange(state);
      release(home);
    });
    return {
      uri: `bolt://127.0.0.1:${boltPort}`,
      user: 'neo4j',
      password,
      browserUrl: httpPort === null ? null : `http://127.0.0.1:${httpPort}/browser/`,
      jvm: () => record.jvm,
      state: () => state,
      stop,
    };
  } catch (error) {
    release(home);
    throw error;
  }
}

/** In a session of its own, so that the terminal's Ctrl-C reaches only the parent, which stops things in order. */
function spawnKeeper(order: KeeperOrder): ChildProcess {
  const keeper = spawn(
    process.execPath,
    [
      '--import',
      pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href,
      join(import.meta.dirname, 'keeper.ts'),
    ],
    { stdio: ['pipe', 'pipe', 'ignore'], detached: true },
  );
  keeper.stdin?.on('error', () => undefined);
  keeper.stdin?.write(`${JSON.stringify(order)}\n`);
  return keeper;
}

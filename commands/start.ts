import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { homeFolder } from './homeFolder.ts';
import { startManagedNeo4j } from '../neo4j/managedNeo4j.ts';
import { onStop } from './onStop.ts';
import { findRunning } from '../neo4j/runningRecord.ts';
import { failureText } from './failureText.ts';
import { loadBundled } from './loadBundled.ts';
import { createApp } from '../server/app.ts';
import { buildClient, clientFolder } from './buildClient.ts';
import { isLoopback, readConfig, type Config } from './environment.ts';
import { logToStandardError } from '../server/http/log.ts';
import { listen } from './listen.ts';
import { warmUp } from '../server/warmUp.ts';
import { ReachService } from '../server/reach/reachService.ts';
import { openDatabase, type DatabaseAddress } from '../database/database.ts';

const { version } = JSON.parse(
  readFileSync(join(import.meta.dirname, '../package.json'), 'utf8'),
) as { version: string };

/** Does one step of the start and prints what it was, how it went and how long it took. */
async function step<T>(
  name: string,
  work: (say: (text: string) => void) => Promise<T>,
): Promise<T> {
  const started = performance.now();
  const live = process.stdout.isTTY;
  if (live) process.stdout.write(`  ${name} …`);
  let said = '';
  const value = await work((text) => {
    said = text;
    if (live) process.stdout.write(`\r\x1b[2K  ${name}: ${text}`);
  });
  process.stdout.write(
    `${live ? '\r\x1b[2K' : ''}  ${name}${said === '' ? '' : `: ${said}`} (${((performance.now() - started) / 1000).toFixed(1)} s)\n`,
  );
  return value;
}

/** A database of the user's own, one that “npm run neo4j” keeps, or one that this process keeps. */
async function reachDatabase(
  config: Config,
  say: (text: string) => void,
): Promise<{ address: DatabaseAddress; stop: () => Promise<void> }> {
  if (config.neo4j !== null) {
    say(config.neo4j.uri);
    return { address: config.neo4j, stop: () => Promise.resolve() };
  }
  const home = homeFolder();
  const running = await findRunning(home);
  if (running?.record.purpose === 'npm run neo4j') {
    say(`shared with “npm run neo4j” at ${running.uri}`);
    return { address: running, stop: () => Promise.resolve() };
  }
  const managed = await startManagedNeo4j({
    home,
    purpose: 'npm start',
    onProgress: say,
    onStateChange: (state) => logToStandardError('info', { event: 'database', state }),
  });
  say(managed.uri);
  return { address: managed, stop: () => managed.stop() };
}

/** Stops in order: no new requests, answers in flight finish, then the database. */
function stopInOrder(server: Server, stop: () => Promise<void>): void {
  server.close();
  server.closeIdleConnections();
  const cut = setTimeout(() => server.closeAllConnections(), 1_000);
  void stop().finally(() => {
    clearTimeout(cut);
    process.exit(0);
  });
}

async function main(): Promise<void> {
  const config = readConfig(process.env);
  // A Ctrl-C before everything stands ends the process; the database's keeper then ends the database.
  await step('explorer', buildClient);
  const { address, stop } = await step('Neo4j', (say) => reachDatabase(config, say));
  const database = openDatabase(address);
  const reach = new ReachService(database);
  const stopAll = async (): Promise<void> => {
    await reach.stop();
    await database.close();
    await stop();
  };
  try {
    await step('connection', async (say) => say((await database.verify()).version));
    await step('dataset', async (say) => say(await loadBundled(database)));
    const app = createApp({
      database,
      reach,
      version,
      hosts: isLoopback(config.host) ? config.hosts : [config.host, ...config.hosts],
      token: config.token,
      clientFolder,
      log: logToStandardError,
    });
    const server = createServer(app);
    const url = await listen(server, config);
    onStop(() => stopInOrder(server, stopAll));
    process.stdout.write(`Entremise ready: ${url}\n`);
    void warmUp(database, reach, logToStandardError);
  } catch (error) {
    await stopAll();
    throw error;
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`\n${failureText(error)}\n`);
  process.exit(1);
});

import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { archiveClasses } from './archiveClasses.ts';
import { reachDatabase } from './localDatabase.ts';
import { onStop } from './onStop.ts';
import { readWords } from './readWords.ts';
import { runCommand } from './runCommand.ts';
import { step } from './step.ts';
import { bundledFolder } from './bundledFolder.ts';
import { DatasetDesk } from './datasets/datasetDesk.ts';
import { loadNamed } from './datasets/loadNamed.ts';
import { loadBundled } from './loadBundled.ts';
import { stackKeeperOf } from './stackKeeperOf.ts';
import { stackPort } from './stackPort.ts';
import { userName } from './userName.ts';
import { createApp } from '../server/app.ts';
import { buildClient, clientFolder } from './buildClient.ts';
import { connectionOf } from './connectionOf.ts';
import { isLoopback, readConfig } from './environment.ts';
import { logToStandardError } from '../server/http/log.ts';
import { openDoor } from './openDoor.ts';
import { listen } from './listen.ts';
import { warmUp } from '../server/warmUp.ts';
import { ConsoleService } from '../server/console/consoleService.ts';
import { MetricsService } from '../server/metrics/metricsService.ts';
import { ReachServices } from '../server/reach/reachServices.ts';
import { openDatabase } from '../database/database.ts';

const { version } = JSON.parse(
  readFileSync(join(import.meta.dirname, '../package.json'), 'utf8'),
) as { version: string };

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

/** `npm start`: the database, the dataset, the explorer and the API, until Ctrl-C. */
async function main(words: readonly string[]): Promise<void> {
  const { positionals } = readWords(words, [], 'npm start [-- <name of a dataset>]', 1);
  const [name] = positionals;
  const config = readConfig(process.env);
  const access = openDoor(config, logToStandardError);
  // A Ctrl-C before everything stands ends the process; the database's keeper then ends the database.
  await step('explorer', buildClient);
  const { address, kind, stop } = await step('Neo4j', async (say) => {
    const reached = await reachDatabase(config, {
      purpose: 'npm start',
      // What keeps the database alone may be shared; another start, or a load, ends it when it ends.
      shares: ({ purpose }) => purpose === 'npm run neo4j',
      say,
      onStateChange: (state) => logToStandardError('info', { event: 'database', state }),
    });
    say(reached.place);
    return reached;
  });
  const database = openDatabase(address);
  const reach = new ReachServices(database);
  const console = new ConsoleService(database);
  const metrics = new MetricsService(database);
  const datasets = new DatasetDesk(database, config, kind !== 'own');
  const stopAll = async (): Promise<void> => {
    await reach.stop();
    await console.stop();
    await metrics.stop();
    await datasets.stop();
    await database.close();
    await stop();
  };
  try {
    await step('connection', async (say) => say((await database.verify()).version));
    await step('dataset', async (say) =>
      say(
        name === undefined
          ? await loadBundled(database, { home: config.home })
          : await loadNamed(database, name, config, { isLocal: kind !== 'own', say }),
      ),
    );
    const app = createApp({
      database,
      reach,
      console,
      edits: {
        port: stackPort(stackKeeperOf(database, { home: config.home, bundled: bundledFolder })),
        localName: userName(),
      },
      metrics,
      datasets,
      version,
      connection: connectionOf(config, address),
      hosts: isLoopback(config.host) ? config.hosts : [config.host, ...config.hosts],
      embedders: config.embedders,
      access,
      clientFolder,
      log: logToStandardError,
    });
    const server = createServer(app);
    const url = await listen(server, config);
    onStop(() => stopInOrder(server, stopAll));
    process.stdout.write(`Entremise ready: ${url}\n`);
    // Where others are let in, most of them are viewers.
    const first = database.view({ audience: access === null ? 'all' : 'public' });
    void warmUp(first, { reach, console }, logToStandardError).then(
      () => kind === 'kept' && archiveClasses(),
    );
  } catch (error) {
    await stopAll();
    throw error;
  }
}

runCommand(main);

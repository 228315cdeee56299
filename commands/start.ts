import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { archiveClasses } from './archiveClasses.ts';
import { reachDatabase } from './localDatabase.ts';
import { onStop } from './onStop.ts';
import { readWords } from './readWords.ts';
import { runCommand } from './runCommand.ts';
import { step } from './step.ts';
import { bundledFolder, loadBundled } from './loadBundled.ts';
import { stackPort } from './stackPort.ts';
import { userName } from './userName.ts';
import { StackKeeper } from '../seed/keep/stackKeeper.ts';
import { createApp } from '../server/app.ts';
import { buildClient, clientFolder } from './buildClient.ts';
import { isLoopback, readConfig } from './environment.ts';
import { logToStandardError } from '../server/http/log.ts';
import { listen } from './listen.ts';
import { warmUp } from '../server/warmUp.ts';
import { ConsoleService } from '../server/console/consoleService.ts';
import { MetricsService } from '../server/metrics/metricsService.ts';
import { ReachService } from '../server/reach/reachService.ts';
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
  readWords(words, [], 'npm start');
  const config = readConfig(process.env);
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
  // Until users have roles, whoever comes from elsewhere sees the public layer alone.
  const isShared = config.token !== null || !isLoopback(config.host);
  const served = database.view({ audience: isShared ? 'public' : 'all' });
  const reach = new ReachService(served);
  const console = new ConsoleService(served);
  const metrics = new MetricsService(served);
  const stopAll = async (): Promise<void> => {
    await reach.stop();
    await console.stop();
    await metrics.stop();
    await database.close();
    await stop();
  };
  try {
    await step('connection', async (say) => say((await database.verify()).version));
    await step('dataset', async (say) => say(await loadBundled(database, { home: config.home })));
    const app = createApp({
      database: served,
      reach,
      console,
      edits: {
        port: stackPort(new StackKeeper(database, { home: config.home, bundled: bundledFolder })),
        localName: userName(),
      },
      metrics,
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
    void warmUp(served, { reach, console }, logToStandardError).then(
      () => kind === 'kept' && archiveClasses(),
    );
  } catch (error) {
    await stopAll();
    throw error;
  }
}

runCommand(main);

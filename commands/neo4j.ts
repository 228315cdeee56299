import { serveBrowser } from '../neo4j/browser/serveBrowser.ts';
import { homeLayout } from '../neo4j/home/homeLayout.ts';
import { setAsideDatabase } from '../neo4j/home/setAsideDatabase.ts';
import { fetchJars } from '../neo4j/jars/fetchJars.ts';
import { readConfig, type Config } from './environment.ts';
import { findDatabase, keepDatabase, type ReachedDatabase } from './localDatabase.ts';
import { onStop } from './onStop.ts';
import { progressOnStandardError } from './progress.ts';
import { readWords } from './readWords.ts';
import { runCommand } from './runCommand.ts';

const usage = 'npm run neo4j [-- --browser | -- --set-aside]';

/** Puts the local database aside, so that the next start begins anew. */
async function setAside(home: string): Promise<void> {
  const moved = await setAsideDatabase(home, 'npm run neo4j -- --set-aside');
  process.stdout.write(
    moved.length === 0
      ? `There is no database in ${home}.\n`
      : `Set aside, nothing was deleted: ${moved.join(' and ')}. The next start begins anew; to have the old database back, give both their former names.\n`,
  );
}

/** With Neo4j Browser, a database that runs already is used; else this process keeps it. */
async function reach(config: Config, browser: boolean): Promise<ReachedDatabase> {
  const local = { ...config, neo4j: null };
  const running = browser ? await findDatabase(local) : null;
  if (running !== null) return running;
  const progress = progressOnStandardError();
  const kept = await keepDatabase(local, { purpose: 'npm run neo4j', say: progress.say });
  progress.end();
  return kept;
}

/** Serves Neo4j Browser for a database of this machine. */
async function openBrowser({ home, jars }: Config, boltUri: string) {
  const progress = progressOnStandardError();
  const folder = await fetchJars(jars ?? homeLayout(home).jars, 'browser', progress.say);
  progress.end();
  return serveBrowser(folder, Number(new URL(boltUri).port));
}

/** The database alone, or Neo4j Browser beside it, until Ctrl-C. */
async function main(words: readonly string[]): Promise<void> {
  const { has } = readWords(words, ['browser', 'set-aside'], usage);
  const config = readConfig(process.env);
  if (has('set-aside')) return setAside(config.home);
  const { address, kind, place, stop } = await reach(config, has('browser'));
  const browser = has('browser') ? await openBrowser(config, address.uri) : null;
  process.stdout.write(
    [
      '',
      kind === 'kept' ? `Neo4j answers at ${address.uri}` : `Neo4j is ${place}`,
      `user:     ${address.user}`,
      `password: in ${homeLayout(config.home).password}`,
      ...(browser === null ? [] : [`browser:  ${browser.url}`]),
      'shell:    npm run cypher-shell',
      kind === 'kept' ? 'Ctrl-C stops it.' : 'Ctrl-C stops Neo4j Browser; the database stays.',
      '',
    ].join('\n'),
  );
  onStop(() => {
    void Promise.all([browser?.close(), stop()]).then(() => process.exit(0));
  });
}

runCommand(main);

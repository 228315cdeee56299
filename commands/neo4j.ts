import { setAsideDatabase } from '../neo4j/home/setAsideDatabase.ts';
import { homeLayout } from '../neo4j/home/homeLayout.ts';
import { readConfig } from './environment.ts';
import { keepDatabase } from './localDatabase.ts';
import { onStop } from './onStop.ts';
import { progressOnStandardError } from './progress.ts';
import { readOptions } from './readOptions.ts';
import { runCommand } from './runCommand.ts';

const usage = 'npm run neo4j [-- --set-aside]';
const options = { 'set-aside': { type: 'boolean', default: false } } as const;

/** Puts the local database aside, so that the next start begins anew. */
async function setAside(home: string): Promise<void> {
  const moved = await setAsideDatabase(home, 'npm run neo4j -- --set-aside');
  process.stdout.write(
    moved.length === 0
      ? `There is no database in ${home}.\n`
      : `Set aside, nothing was deleted: ${moved.join(' and ')}. The next start begins anew; to have the old database back, give both their former names.\n`,
  );
}

/** The database alone, until Ctrl-C. */
async function main(): Promise<void> {
  const given = readOptions(process.argv.slice(2), options, usage);
  const config = readConfig(process.env);
  if (given['set-aside']) return setAside(config.home);
  const progress = progressOnStandardError();
  const { address, stop } = await keepDatabase(config, {
    purpose: 'npm run neo4j',
    say: progress.say,
  });
  progress.end();
  process.stdout.write(
    [
      '',
      `Neo4j answers at ${address.uri}`,
      `user:     ${address.user}`,
      `password: in ${homeLayout(config.home).password}`,
      'shell:    npm run cypher-shell',
      'Ctrl-C stops it.',
      '',
    ].join('\n'),
  );
  onStop(() => void stop().then(() => process.exit(0)));
}

runCommand(main);

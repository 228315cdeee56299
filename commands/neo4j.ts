import { homeLayout } from '../neo4j/home/homeLayout.ts';
import { readConfig } from './environment.ts';
import { keepDatabase } from './localDatabase.ts';
import { onStop } from './onStop.ts';
import { progressOnStandardError } from './progress.ts';
import { readOptions } from './readOptions.ts';
import { runCommand } from './runCommand.ts';

const usage = 'npm run neo4j';

/** `npm run neo4j`: the database alone, until Ctrl-C. */
async function main(): Promise<void> {
  readOptions(process.argv.slice(2), {}, usage);
  const config = readConfig(process.env);
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

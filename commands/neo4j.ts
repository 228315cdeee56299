import { homeFolder } from './homeFolder.ts';
import { homeLayout } from '../neo4j/homeLayout.ts';
import { startManagedNeo4j } from '../neo4j/managedNeo4j.ts';
import { onStop } from './onStop.ts';
import { SetupFailure } from '../neo4j/setupFailure.ts';

/** `npm run neo4j [-- --browser]`: the database alone, until Ctrl-C. */
async function main(): Promise<void> {
  const home = homeFolder();
  const browser = process.argv.includes('--browser');
  const unknown = process.argv.slice(2).find((word) => word !== '--browser');
  if (unknown !== undefined)
    throw new SetupFailure(`“${unknown}” is not an option; there is only --browser.`);
  const database = await startManagedNeo4j({
    home,
    purpose: 'npm run neo4j',
    browser,
    onProgress: (text) => process.stdout.write(`\r${text}`),
  });
  process.stdout.write(
    [
      '',
      `Neo4j answers at ${database.uri}`,
      `user:     ${database.user}`,
      `password: in ${homeLayout(home).password}`,
      ...(database.browserUrl === null
        ? []
        : [`browser:  ${database.browserUrl} (connect to ${database.uri})`]),
      'shell:    npm run cypher-shell',
      'Ctrl-C stops it.',
      '',
    ].join('\n'),
  );
  onStop(() => void database.stop().then(() => process.exit(0)));
}

main().catch((error: unknown) => {
  process.stderr.write(
    `${error instanceof SetupFailure ? error.message : String(error instanceof Error ? error.stack : error)}\n`,
  );
  process.exit(1);
});

import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fetchJars } from '../neo4j/fetchJars.ts';
import { findJava } from '../neo4j/findJava.ts';
import { homeFolder } from './homeFolder.ts';
import { homeLayout } from '../neo4j/homeLayout.ts';
import { findRunning } from '../neo4j/runningRecord.ts';
import { SetupFailure } from '../neo4j/setupFailure.ts';

/** `npm run cypher-shell [-- arguments]`: Neo4j's own shell, connected to NEO4J_URI or to the local database that runs. */
async function main(): Promise<void> {
  const home = homeFolder();
  const {
    NEO4J_URI: uri,
    NEO4J_USER: user = 'neo4j',
    NEO4J_PASSWORD: password = '',
    NEO4J_DATABASE: database,
  } = process.env;
  const target =
    uri === undefined || uri === '' ? await findRunning(home) : { uri, user, password };
  if (target === null)
    throw new SetupFailure(
      'No local Neo4j is running; start one with “npm start” or “npm run neo4j” in another terminal.',
    );
  const java = await findJava();
  const jars = await fetchJars(homeLayout(home).jars, 'cypher-shell', (done, all) =>
    process.stderr.write(
      `\rfetching cypher-shell: ${done} of ${all} files${done === all ? '\n' : ''}`,
    ),
  );
  const shell = spawn(
    java,
    ['-Xmx256m', '-cp', join(jars, '*'), 'org.neo4j.shell.Main', ...process.argv.slice(2)],
    {
      stdio: 'inherit',
      // By the environment, which other users cannot read, not on the command line.
      env: {
        ...process.env,
        NEO4J_URI: target.uri,
        NEO4J_USERNAME: target.user,
        NEO4J_PASSWORD: target.password,
        ...(database === undefined ? {} : { NEO4J_DATABASE: database }),
      },
    },
  );
  process.on('SIGINT', () => undefined);
  shell.once('exit', (code) => process.exit(code ?? 1));
}

main().catch((error: unknown) => {
  process.stderr.write(
    `${error instanceof SetupFailure ? error.message : String(error instanceof Error ? error.stack : error)}\n`,
  );
  process.exit(1);
});

import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { homeLayout } from '../neo4j/home/homeLayout.ts';
import { fetchJars } from '../neo4j/jars/fetchJars.ts';
import { SetupFailure } from '../neo4j/setupFailure.ts';
import { findJava } from '../neo4j/system/findJava.ts';
import { readConfig } from './environment.ts';
import { findDatabase } from './localDatabase.ts';
import { progressOnStandardError } from './progress.ts';
import { runCommand } from './runCommand.ts';

/** `npm run cypher-shell [-- arguments]`: Neo4j's own shell, connected to NEO4J_URI or to the local database that runs. */
async function main(): Promise<void> {
  const config = readConfig(process.env);
  const reached = await findDatabase(config);
  if (reached === null)
    throw new SetupFailure(
      'No local Neo4j is running; start one with “npm start” or “npm run neo4j” in another terminal.',
    );
  const java = await findJava(config.javaHome);
  const progress = progressOnStandardError();
  const jars = await fetchJars(
    config.jars ?? homeLayout(config.home).jars,
    'cypher-shell',
    progress.say,
  );
  progress.end();
  const { uri, user, password, database } = reached.address;
  const shell = spawn(
    java.command,
    ['-Xmx256m', '-cp', join(jars, '*'), 'org.neo4j.shell.Main', ...process.argv.slice(2)],
    {
      stdio: 'inherit',
      // By the environment, which other users cannot read, not on the command line.
      env: {
        ...process.env,
        NEO4J_URI: uri,
        NEO4J_USERNAME: user,
        NEO4J_PASSWORD: password,
        ...(database === undefined ? {} : { NEO4J_DATABASE: database }),
      },
    },
  );
  process.on('SIGINT', () => undefined);
  shell.once('exit', (code) => process.exit(code ?? 1));
}

runCommand(main);

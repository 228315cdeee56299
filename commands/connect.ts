import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { notebookCell } from '../model/notebookCell.ts';
import { SetupFailure } from '../neo4j/setupFailure.ts';
import { connectionOf } from './connectionOf.ts';
import { readConfig } from './environment.ts';
import { findDatabase } from './localDatabase.ts';
import { readWords } from './readWords.ts';
import { runCommand } from './runCommand.ts';

/** `npm run connect`: how other programs reach the database that runs: address, user, where the password is, a notebook cell. */
async function main(words: readonly string[]): Promise<void> {
  readWords(words, [], 'npm run connect');
  const config = readConfig(process.env);
  const reached = await findDatabase(config);
  if (reached === null)
    throw new SetupFailure(
      'No local Neo4j is running; start one with “npm start” or “npm run neo4j” in another terminal.',
    );
  const connection = connectionOf(config, reached.address);
  const { address, user, database, password } = connection;
  const template = await readFile(join(import.meta.dirname, '../docs/notebook.py'), 'utf8');
  process.stdout.write(
    [
      `address:  ${address}`,
      `user:     ${user}`,
      ...(database === null ? [] : [`database: ${database}`]),
      password.is === 'file'
        ? `password: in ${password.path}`
        : `password: in the environment variable ${password.name}`,
      'shell:    npm run cypher-shell',
      'browser:  npm run neo4j -- --browser',
      'graph:    docs/graph-model.md says what can be asked',
      '',
      'Every user of Neo4j Community may change everything: to ask only, ask in the app.',
      'A notebook cell (Python, pip install neo4j networkx) that makes a networkx graph:',
      '',
      notebookCell(template, connection),
    ].join('\n'),
  );
}

runCommand(main);

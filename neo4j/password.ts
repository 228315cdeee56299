import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { homeLayout } from './homeLayout.ts';
import { SetupFailure } from './setupFailure.ts';

const run = promisify(execFile);

/** A word in an argument file of the Java launcher. */
const quoted = (word: string): string =>
  `"${word.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

/** A random password. Hexadecimal, since Neo4j's own command takes a word that begins with a hyphen for an option. */
export const newPassword = (): string => randomBytes(24).toString('hex');

/**
 * The password of a data folder's database: random, in a file that only its user can read. Until the database has answered
 * once, it holds nothing, so whatever a first run left half-done is cleared and done again.
 *
 * @throws SetupFailure where it cannot be set
 */
export async function preparePassword({
  home,
  java,
  classPath,
}: {
  home: string;
  java: string;
  classPath: string;
}): Promise<string> {
  const layout = homeLayout(home);
  if (existsSync(layout.initialized) && existsSync(layout.password))
    return (await readFile(layout.password, 'utf8')).trim();
  if (existsSync(layout.initialized))
    throw new SetupFailure(
      `The file ${layout.password} is missing, and with it the way into the database; put it back, or remove ${home} to begin anew.`,
    );
  await rm(layout.data, { recursive: true, force: true });
  await mkdir(layout.data, { recursive: true, mode: 0o700 });
  const password = newPassword();
  await writeFile(`${layout.password}.new`, password, { mode: 0o600 });
  await rename(`${layout.password}.new`, layout.password);
  // By an argument file, since a command line can be read by every user of the machine.
  const secret = join(layout.conf, 'set-password.args');
  await writeFile(
    secret,
    [
      '-Xmx128m',
      '-XX:TieredStopAtLevel=1',
      '-cp',
      classPath,
      'org.neo4j.cli.AdminTool',
      'dbms',
      'set-initial-password',
      password,
    ]
      .map(quoted)
      .join('\n'),
    { mode: 0o600 },
  );
  try {
    await run(java, [`@${secret}`], {
      env: { ...process.env, NEO4J_HOME: layout.neo4j, NEO4J_CONF: layout.conf },
    });
  } catch (error) {
    throw new SetupFailure(
      `The password of the local Neo4j could not be set (${
        String((error as { stderr?: string }).stderr ?? error)
          .trim()
          .split('\n')[0] ?? ''
      }).`,
    );
  } finally {
    await rm(secret, { force: true });
  }
  return password;
}

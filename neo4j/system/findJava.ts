import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { SetupFailure } from '../setupFailure.ts';
import { installCommand } from './installCommand.ts';
import { javaVersion } from './javaVersion.ts';

const run = promisify(execFile);
const supported = [17, 21];
const executable = process.platform === 'win32' ? 'java.exe' : 'java';

function candidates(javaHome: string | null): string[] {
  const installed = '/usr/lib/jvm';
  return [
    ...(javaHome === null ? [] : [join(javaHome, 'bin', executable)]),
    'java',
    ...(existsSync(installed)
      ? readdirSync(installed)
          .sort()
          .map((name) => join(installed, name, 'bin', executable))
      : []),
    '/opt/homebrew/opt/openjdk@21/bin/java',
    '/opt/homebrew/opt/openjdk@17/bin/java',
    '/usr/local/opt/openjdk@21/bin/java',
  ];
}

export interface Java {
  /** How it is called. */
  readonly command: string;
  /** A mark of its very build: what is kept of its classes serves no other. */
  readonly build: string;
}

/** From what `java -version` prints, but for what it says of the environment. */
const buildOf = (printed: string): string =>
  createHash('sha256')
    .update(printed.replaceAll(/^Picked up .*$/gm, '').trim())
    .digest('hex')
    .slice(0, 12);

/**
 * A Java that Neo4j 5.26 runs on: the one of JAVA_HOME, then the path, then the usual places.
 *
 * @param javaHome the folder of a Java that is to be tried first, or null
 * @throws SetupFailure naming the command that installs one
 */
export async function findJava(javaHome: string | null = null): Promise<Java> {
  const seen: string[] = [];
  for (const java of candidates(javaHome)) {
    try {
      const { stderr, stdout } = await run(java, ['-version']);
      const version = javaVersion(stderr + stdout);
      if (version !== null && supported.includes(version))
        return { command: java, build: buildOf(stderr + stdout) };
      if (version !== null) seen.push(String(version));
    } catch {
      // Not there, or not a Java: the next one.
    }
  }
  const found =
    seen.length === 0
      ? 'no Java was found'
      : `only Java ${[...new Set(seen)].join(', ')} was found`;
  throw new SetupFailure(
    `The local Neo4j needs Java 17 or 21 and ${found}: run “${installCommand('java', process.platform)}”, or set NEO4J_URI to a Neo4j server of your own.`,
  );
}

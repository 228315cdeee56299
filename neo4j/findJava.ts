import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { installCommand, SetupFailure } from './setupFailure.ts';

const run = promisify(execFile);
const supported = [17, 21];

/** The major version in what `java -version` prints, or null. */
export function javaVersion(printed: string): number | null {
  const match = /version "(\d+)(?:\.(\d+))?/.exec(printed);
  if (match === null) return null;
  return match[1] === '1' ? Number(match[2]) : Number(match[1]);
}

const executable = process.platform === 'win32' ? 'java.exe' : 'java';

function candidates(): string[] {
  const home = process.env['JAVA_HOME'];
  const installed = '/usr/lib/jvm';
  return [
    ...(home === undefined || home === '' ? [] : [join(home, 'bin', executable)]),
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

/**
 * A Java that Neo4j 5.26 runs on: JAVA_HOME, then the path, then the usual places.
 * @throws SetupFailure naming the command that installs one
 */
export async function findJava(): Promise<string> {
  const seen: string[] = [];
  for (const java of candidates()) {
    try {
      const { stderr, stdout } = await run(java, ['-version']);
      const version = javaVersion(stderr + stdout);
      if (version !== null && supported.includes(version)) return java;
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

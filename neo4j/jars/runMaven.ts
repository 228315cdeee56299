import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { SetupFailure } from '../setupFailure.ts';
import { installCommand } from '../system/installCommand.ts';
import type { JarSet } from './jarSets.ts';

const parameters = (set: JarSet): string[] => [
  '-B',
  '-ntp',
  '-f',
  'pom.xml',
  '-P',
  set,
  'dependency:copy-dependencies',
  '-DincludeScope=runtime',
  '-DoutputDirectory=lib',
];

/**
 * Has Maven copy a set of jars into the folder `lib` beside a pom.
 *
 * @param folder where the pom is
 * @param onCopied called after each jar with how many there are
 * @throws SetupFailure without Maven, or with what Maven said
 */
export function runMaven(
  folder: string,
  set: JarSet,
  onCopied: (count: number) => void,
): Promise<void> {
  const windows = process.platform === 'win32';
  return new Promise((resolve, reject) => {
    const child = spawn(windows ? 'mvn.cmd' : 'mvn', parameters(set), {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: windows,
    });
    const said: string[] = [];
    let copied = 0;
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (/ERROR/.test(line)) said.push(line.replace(/^.*ERROR\]\s*/, ''));
      if (/Copying .*\.jar/.test(line)) onCopied((copied += 1));
    });
    child.stderr.resume();
    child.on('error', () => reject(withoutMaven()));
    child.on('close', (code) => (code === 0 ? resolve() : reject(refused(said, code))));
  });
}

const withoutMaven = (): SetupFailure =>
  new SetupFailure(
    `Fetching Neo4j needs Maven, which was not found: run “${installCommand('maven', process.platform)}”, or set NEO4J_URI to a Neo4j server of your own.`,
  );

function refused(said: readonly string[], code: number | null): SetupFailure {
  const reason = said.find((line) => line !== '')?.slice(0, 200) ?? `exit code ${code}`;
  return new SetupFailure(
    `Maven could not fetch Neo4j (${reason}); connect this machine to the network once and start again.`,
  );
}

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { installCommand, SetupFailure } from './setupFailure.ts';

export type JarSet = 'server' | 'browser' | 'cypher-shell';

/** Part of the folder's name: a change of the pom fetches anew. */
const edition = '5.26.30';
/** Jars of the server set, for the progress shown; measured. */
const expected = { server: 213, browser: 1, 'cypher-shell': 55 } as const satisfies Record<
  JarSet,
  number
>;

/**
 * The folder with a set of jars, fetched by Maven if it is not there yet. They arrive in a folder of their own that gets its
 * name when it is whole, so that a fetch that dies leaves nothing half.
 *
 * @param jars the folder for all sets
 * @param onProgress jars so far and in all
 * @throws SetupFailure without Maven or network
 */
export async function fetchJars(
  jars: string,
  set: JarSet,
  onProgress: (done: number, all: number) => void = () => undefined,
): Promise<string> {
  const whole = join(jars, `${set}-${edition}`);
  if (existsSync(whole)) return whole;
  await mkdir(jars, { recursive: true });
  await clearLeftovers(jars);
  const partial = await mkdtemp(join(jars, `partial-${process.pid}-`));
  // Maven writes beside its pom; the program's own folder may not be writable.
  await cp(join(import.meta.dirname, 'pom.xml'), join(partial, 'pom.xml'));
  await runMaven(partial, set, onProgress);
  await writeFile(join(partial, 'lib', 'complete'), edition);
  try {
    await rename(join(partial, 'lib'), whole);
  } catch (error) {
    // Another process was quicker: its copy serves as well.
    if (!existsSync(whole)) throw error;
  }
  await rm(partial, { recursive: true, force: true });
  return whole;
}

/** Removes what a killed fetch left, but not what a living process is fetching. Where its Maven still writes, the next start removes it. */
async function clearLeftovers(jars: string): Promise<void> {
  for (const name of await readdir(jars)) {
    const owner = /^partial-(\d+)-/.exec(name)?.[1];
    if (owner !== undefined && !isAlive(Number(owner)))
      await rm(join(jars, name), { recursive: true, force: true }).catch(() => undefined);
  }
}

/** Whether a process of that id runs. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function runMaven(
  folder: string,
  set: JarSet,
  onProgress: (done: number, all: number) => void,
): Promise<void> {
  const maven = process.platform === 'win32' ? 'mvn.cmd' : 'mvn';
  const parameters = [
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
  return new Promise((resolve, reject) => {
    const child = spawn(maven, parameters, {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    const said: string[] = [];
    let copied = 0;
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (/ERROR/.test(line)) said.push(line.replace(/^.*ERROR\]\s*/, ''));
      if (!/Copying .*\.jar/.test(line)) return;
      copied += 1;
      onProgress(copied, expected[set]);
    });
    child.stderr.resume();
    child.on('error', () =>
      reject(
        new SetupFailure(
          `Fetching Neo4j needs Maven, which was not found: run “${installCommand('maven', process.platform)}”, or set NEO4J_URI to a Neo4j server of your own.`,
        ),
      ),
    );
    child.on('close', (code) => {
      if (code === 0) resolve();
      else
        reject(
          new SetupFailure(
            `Maven could not fetch Neo4j (${said.find((line) => line !== '')?.slice(0, 200) ?? `exit code ${code}`}); connect this machine to the network once and start again.`,
          ),
        );
    });
  });
}

import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { homeLayout } from '../home/homeLayout.ts';
import { keptArgument, ownerArgument } from '../home/jvmsIn.ts';
import {
  keeperMessage,
  type KeeperMessage,
  type KeeperOrder,
  type KeepOrder,
} from './keeperMessages.ts';

/** The parent's end of a keeper. */
export interface Keeper {
  readonly pid: number | null;
  tell(order: KeeperOrder): void;
  /** Closes its standard input, upon which it ends the JVM and itself. */
  dismiss(): void;
}

/**
 * Starts a keeper. In a session of its own, so that the terminal's Ctrl-C reaches only the parent, which stops things in order.
 *
 * @param hear called with each of its messages
 * @param onExit called once when it has ended, however it ended, or could not be started
 */
export function spawnKeeper(
  order: KeepOrder,
  hear: (message: KeeperMessage) => void,
  onExit: () => void,
): Keeper {
  const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
  const child = spawn(
    process.execPath,
    [
      ...['--import', loader, join(import.meta.dirname, 'keeper.ts')],
      ownerArgument(process.pid),
      keptArgument(homeLayout(order.home).neo4j),
    ],
    { stdio: ['pipe', 'pipe', 'ignore'], detached: true },
  );
  child.stdin.on('error', () => undefined);
  createInterface({ input: child.stdout }).on('line', (line) => {
    const message = keeperMessage.safeParse(JSON.parse(line));
    if (message.success) hear(message.data);
  });
  child.once('exit', onExit);
  child.once('error', onExit);
  const tell = (given: KeeperOrder): void => void child.stdin.write(`${JSON.stringify(given)}\n`);
  tell(order);
  return { pid: child.pid ?? null, tell, dismiss: () => void child.stdin.end() };
}

import { release } from './home/claim.ts';
import { requireSpace } from './home/freeSpace.ts';
import { homeLayout } from './home/homeLayout.ts';
import { newStore } from './home/prepareStore.ts';
import { readPassword } from './home/readPassword.ts';
import {
  clearSecond,
  offerSecond,
  prepareSecond,
  refuseWhileNextWaits,
} from './home/secondStore.ts';
import { startManagedNeo4j, type ManagedOptions } from './managedNeo4j.ts';
import { SetupFailure } from './setupFailure.ts';
import type { LocalAddress } from './watch/probe.ts';

/** A database beside the one of a data folder, which nobody is served from. */
export interface SecondStore extends LocalAddress {
  /** Stops it; its store stays, and stays this process's own. */
  halt(): Promise<void>;
  /**
   * Lets its store take the place of the one that is served, which is started anew on it; only when it was stopped.
   * @throws SetupFailure where another waits already, and the failure of the file system
   */
  offer(): void;
  /** Stops it where it runs, and clears what was not offered. */
  end(): Promise<void>;
}

interface SecondOptions extends ManagedOptions {
  /** Bytes that will be written into it. */
  readonly room: number;
}

/** A failure of the second store must not send anybody to the one that is served. */
const aboutSecond = (error: unknown): unknown =>
  error instanceof SetupFailure
    ? new SetupFailure(
        `${error.message} This is about the second store that a load fills; what is served stays as it is.`,
      )
    : error;

/** Milliseconds: what is put in the place of another has written all that it holds, so that its next start is a quick one. */
const wholeStop = 120_000;

/**
 * Starts an empty database beside the one of a data folder, with the same password; the one that is there goes on. What an
 * earlier load left of such a one is cleared.
 *
 * @throws SetupFailure where another load fills one, or room is missing; as `startManagedNeo4j`
 */
export async function startSecondStore({ room, ...options }: SecondOptions): Promise<SecondStore> {
  const { home } = options;
  const { second, jars } = homeLayout(home);
  refuseWhileNextWaits(home);
  const password = readPassword(home);
  const { uri, user, halt } = await startManagedNeo4j({
    ...options,
    home: second,
    jars: options.jars ?? jars,
    patience: wholeStop,
    prepare: async () => {
      // What is cleared gives its room back first.
      await clearSecond(second);
      await requireSpace(home, newStore + room, 'this dataset in a second store');
      return prepareSecond(second, password);
    },
  }).catch((error: unknown) => {
    throw aboutSecond(error);
  });
  return {
    uri,
    user,
    password,
    halt,
    offer: () => offerSecond(home),
    end: () =>
      halt()
        .then(() => clearSecond(second))
        .finally(() => release(second)),
  };
}

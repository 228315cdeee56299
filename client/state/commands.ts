import { useEffect, useSyncExternalStore } from 'react';
import type { Wording } from '../../model/wording.ts';

/** Something that the page can do by its name. */
export interface Command {
  readonly id: string;
  readonly words: Wording;
  /** The keys that do the same, as the table of keys names them. */
  readonly keys?: string;
  readonly act: () => void;
}

const offers = new Map<string, readonly Command[]>();
const listeners = new Set<() => void>();
let all: readonly Command[] = [];

function changed(): void {
  all = [...offers.values()].flat();
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/**
 * Offers commands as long as the component is there that can do them.
 * @param by who offers them, once on a page
 */
export function useOffer(by: string, commands: readonly Command[]): void {
  useEffect(() => {
    offers.set(by, commands);
    changed();
    return () => {
      offers.delete(by);
      changed();
    };
  }, [by, commands]);
}

/** All that the page can do now. */
export const useCommands = (): readonly Command[] => useSyncExternalStore(subscribe, () => all);

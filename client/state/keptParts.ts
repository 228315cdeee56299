import type { KeptPart } from './address.ts';

const prefix = 'entremise.part.';
const order = 'entremise.parts';
/** As many as one may want to go back to; older ones are forgotten. */
const mostKept = 200;

const keysKept = (storage: Storage): string[] =>
  (storage.getItem(order) ?? '').split(' ').filter((key) => key !== '');

/**
 * Keeps a part of a view in the browser.
 * @param storageOf a browser may throw already where its storage is asked for
 * @returns false where the browser keeps nothing for us
 */
export function keepPart({ key, query }: KeptPart, storageOf: () => Storage): boolean {
  try {
    const storage = storageOf();
    const keys = [...keysKept(storage).filter((other) => other !== key), key];
    for (const old of keys.slice(0, -mostKept)) storage.removeItem(`${prefix}${old}`);
    storage.setItem(`${prefix}${key}`, query);
    storage.setItem(order, keys.slice(-mostKept).join(' '));
    return true;
  } catch {
    return false;
  }
}

/** The part kept under a key; null where there is none. */
export function recallPart(key: string, storageOf: () => Storage): string | null {
  try {
    return storageOf().getItem(`${prefix}${key}`);
  } catch {
    return null;
  }
}

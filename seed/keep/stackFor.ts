import { readKeptStack, type KeptStack } from './keptStack.ts';

/** What lies above a dataset that is loaded from a folder: what was laid over its name before, and is switched off as it was. */
export async function stackFor(home: string, name: string, base: string): Promise<KeptStack> {
  const kept = await readKeptStack(home, name);
  return kept === null ? { base, overlays: [], off: [] } : { ...kept, base };
}

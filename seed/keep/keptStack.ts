import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { writeWhole } from './writeWhole.ts';

const keptStack = z.strictObject({
  base: z.string().min(1),
  overlays: z.array(z.string().min(1)),
  off: z.array(z.string()),
});

/** Of which folders the data of a dataset's name are made, and which sets are switched off. */
export type KeptStack = z.infer<typeof keptStack>;

const pathOf = (home: string, dataset: string): string => join(home, 'stacks', `${dataset}.json`);

/** The stack that was loaded under a name; null where none was, or what is kept of it cannot be read. */
export async function readKeptStack(home: string, dataset: string): Promise<KeptStack | null> {
  const text = await readFile(pathOf(home, dataset), 'utf8').catch(() => null);
  if (text === null) return null;
  try {
    const read = keptStack.safeParse(JSON.parse(text));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}

export const keepStack = (home: string, dataset: string, stack: KeptStack): Promise<void> =>
  writeWhole(pathOf(home, dataset), `${JSON.stringify(stack, null, 2)}\n`);

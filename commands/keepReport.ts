import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Writes lines that are too many for a screen into a file of their own and gives its path. */
export function keepReport(name: string, lines: readonly string[]): string {
  const path = join(mkdtempSync(join(tmpdir(), 'entremise-')), name);
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
}

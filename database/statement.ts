import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../cypher');
const known = new Map<string, string>();

/**
 * The text of a Cypher file, by its path below `cypher/` without the ending.
 * @throws Error if there is no such file
 */
export function statement(name: string): string {
  const text = known.get(name) ?? readFileSync(join(folder, `${name}.cypher`), 'utf8');
  known.set(name, text);
  return text;
}

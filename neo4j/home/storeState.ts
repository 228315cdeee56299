import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { birthMark, unservedMark } from './birthMark.ts';

/**
 * What a folder of data holds:
 * - `empty`: Neo4j has never run in it;
 * - `unborn`: Neo4j was killed in it before it answered for the first time, so that nobody can have written anything;
 * - `born`: it has answered, or nobody can prove that it has not.
 */
export type StoreState = 'empty' | 'unborn' | 'born';

/** What a preparation of ours leaves before Neo4j has run. */
const prepared = new Set(['dbms']);

/** Whether the store files of the user's database hold a node: their record file has a length then. */
function holdsNodes(data: string): boolean {
  const nodes = join(data, 'databases', 'neo4j', 'neostore.nodestore.db');
  return existsSync(nodes) && statSync(nodes).size > 0;
}

/**
 * Reads from the store itself what it holds; files beside it that can be lost have no say.
 * @param data the folder that Neo4j calls `server.directories.data`
 */
export function storeState(data: string): StoreState {
  if (!existsSync(data)) return 'empty';
  const mark = birthMark(data);
  const ours = new Set([...prepared, mark.name, unservedMark(data).name]);
  if (readdirSync(data).every((name) => ours.has(name))) return 'empty';
  return mark.isThere() && !holdsNodes(data) ? 'unborn' : 'born';
}

import type { PartialDate } from '../model/partialDate.ts';
import type { Log } from './http/log.ts';
import type { Database } from '../database/database.ts';
import { readDossier } from './queries/dossier.ts';
import { readGraph } from './queries/graph.ts';
import { searchNames } from './queries/search/search.ts';
import type { ConsoleService } from './console/consoleService.ts';
import type { ReachServices } from './reach/reachServices.ts';

/** Does one part of it; what fails is only said, and keeps no other part from being done. */
async function attempt(part: string, work: () => Promise<void>, log: Log): Promise<void> {
  try {
    await work();
  } catch {
    log('info', { event: 'warm-up', part, state: 'given up' });
  }
}

/** The view, the search and the dossier that most see first. */
async function askFirst(database: Database): Promise<void> {
  const { value } = await readGraph(database, {});
  const { dataUntil, knownUntil = dataUntil, focusActor } = value.attributes;
  const first = focusActor ?? value.nodes[0]?.key;
  await Promise.all([
    readGraph(database, { asOf: knownUntil as PartialDate }),
    searchNames(database, { q: first ?? 'a' }, ['actor']),
    ...(first === undefined ? [] : [readDossier(database, first, {})]),
  ]);
}

/**
 * Asks what a first visitor asks, once the server listens: a fresh database plans its first statements for seconds (the first
 * graph took 3.2 s, the same graph later 0.2 s), and reach brings its graph. Nobody waits for it; what fails is only said.
 */
export async function warmUp(
  database: Database,
  { reach, console }: { readonly reach: ReachServices; readonly console: ConsoleService },
  log: Log,
): Promise<void> {
  // The parser of queries needs no database: it is ready however long that takes, and whatever fails there.
  await Promise.all([
    attempt('questions', () => askFirst(database), log),
    attempt('parser', () => console.prepare(), log),
  ]);
  await attempt('reach', () => reach.for(database.audience).prepare(), log);
}

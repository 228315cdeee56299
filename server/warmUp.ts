import type { PartialDate } from '../model/partialDate.ts';
import type { Log } from './http/log.ts';
import type { Database } from '../database/database.ts';
import { readDossier } from './queries/dossier.ts';
import { readGraph } from './queries/graph.ts';
import { searchNames } from './queries/search/search.ts';
import type { ConsoleService } from './console/consoleService.ts';
import type { ReachServices } from './reach/reachServices.ts';

/**
 * Asks what a first visitor asks, once the server listens: a fresh database plans its first statements for seconds (the first
 * graph took 3.2 s, the same graph later 0.2 s), and reach brings its graph. Nobody waits for it; what fails is only said.
 */
export async function warmUp(
  database: Database,
  { reach, console }: { readonly reach: ReachServices; readonly console: ConsoleService },
  log: Log,
): Promise<void> {
  try {
    const { value } = await readGraph(database, {});
    const { dataUntil, knownUntil = dataUntil, focusActor } = value.attributes;
    const first = focusActor ?? value.nodes[0]?.key;
    await Promise.all([
      readGraph(database, { asOf: knownUntil as PartialDate }),
      searchNames(database, { q: first ?? 'a' }, ['actor']),
      ...(first === undefined ? [] : [readDossier(database, first, {})]),
    ]);
    await reach.for(database.audience).prepare();
    await console.prepare();
  } catch {
    log('info', { event: 'warm-up', state: 'given up' });
  }
}

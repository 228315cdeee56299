import { fetchJars, hasJars, type OnProgress } from './fetchJars.ts';

/** What is brought along with the server, since a user may want it when there is no network any more. */
const companions = ['cypher-shell', 'browser'] as const;

/**
 * The folder with the jars of the server. When they are fetched for the first time, Neo4j's own shell and browser are fetched with
 * them; where that fails, they are fetched when they are first used.
 *
 * @throws SetupFailure as `fetchJars` does, for the server alone
 */
export async function fetchServer(jars: string, onProgress?: OnProgress): Promise<string> {
  const isFirst = !hasJars(jars, 'server');
  const server = await fetchJars(jars, 'server', onProgress);
  if (!isFirst) return server;
  try {
    for (const set of companions) await fetchJars(jars, set, onProgress);
  } catch {
    // The database does not need them; their commands say why they cannot be had.
  }
  return server;
}

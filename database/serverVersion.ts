import type { Connections } from './connections.ts';
import { DatabaseUnfit } from './errors.ts';

const oldest = [5, 26] as const;

/**
 * The version that the server says it has.
 * @throws DatabaseUnfit where it is too old or says nothing of the kind
 */
export async function readVersion(connections: Connections): Promise<string> {
  const agent = await connections.agent();
  const version = /Neo4j\/(\d+)\.(\d+)/.exec(agent);
  const [major, minor] = [Number(version?.[1]), Number(version?.[2])];
  if (version === null || major < oldest[0] || (major === oldest[0] && minor < oldest[1]))
    throw new DatabaseUnfit(
      `The server at ${connections.uri} is ${agent || 'of unknown version'}; Entremise needs Neo4j ${oldest.join('.')} or newer.`,
    );
  return agent;
}

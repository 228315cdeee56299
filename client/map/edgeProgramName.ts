import type { LineLook } from './looks.ts';

/** The program of an edge, by how its line runs and whether it has heads. */
export const edgeProgramName = (
  { source, target }: Pick<LineLook, 'source' | 'target'>,
  curved: boolean,
): string =>
  `${curved ? 'curved' : 'straight'}${source === null && target === null ? '' : ' headed'}`;

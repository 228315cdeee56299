import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Java } from '../system/findJava.ts';
import { edition } from './jarSets.ts';

/**
 * Where the archive of Neo4j's classes lies for a build of Java: what the JVM has once read and checked of the jars, as it keeps
 * it in memory ("class data sharing", JEP 350). With it Neo4j starts in some two thirds of the time. It holds for this very
 * Java and these very jars at this place; the JVM passes over one that does not fit.
 */
export const classArchive = (jars: string, { build }: Java): string =>
  join(jars, `classes-${edition}-${build}.jsa`);

/** What the JVM is told so that it starts from an archive; nothing where there is none. */
export const startsFromArchive = (archive: string): string[] =>
  existsSync(archive) ? [`-XX:SharedArchiveFile=${archive}`] : [];

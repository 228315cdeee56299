import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sumsOf, type JarSet } from '../../../neo4j/jars/jarSets.ts';

const listed = readFileSync(join(import.meta.dirname, '../../../docs/jar-licenses.md'), 'utf8');

test.each<JarSet>(['server', 'browser', 'cypher-shell'])(
  'the license of every file of the set %s is written down',
  (set) => {
    const unlisted = [...sumsOf(set).keys()].filter((name) => {
      // The version begins with the last part that begins with a digit and is no part of the name, as 2.13 of Scala is.
      const parts = [...name.matchAll(/-(?=\d)/g)].map(({ index }) => name.slice(0, index));
      return !parts.some((artifact) => listed.includes(`\`${artifact}\``));
    });
    expect(unlisted).toEqual([]);
  },
);

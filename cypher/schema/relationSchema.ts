import { relationTypes } from '../../model/relationTypes.ts';

/** The text of `relations.cypher`, from the table of relation types. A test compares the file with it. */
export const relationSchema = (): string =>
  [
    '// Purpose: relation ids are unique within a type (Neo4j has no constraint over several types; the loader sees to that),',
    '// and a relation is found by its id through one index over all types.',
    '// Generated from model/relationTypes.ts by: npm run generate',
    ...relationTypes.map(
      (type) =>
        `CREATE CONSTRAINT ${type.toLowerCase()}_id IF NOT EXISTS FOR ()-[r:${type}]-() REQUIRE r.id IS UNIQUE;`,
    ),
    `CREATE FULLTEXT INDEX relationIds IF NOT EXISTS FOR ()-[r:${relationTypes.join('|')}]-() ON EACH [r.id]`,
    "  OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword', `fulltext.eventually_consistent`: false}};",
    '',
  ].join('\n');

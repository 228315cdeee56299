import { join } from 'node:path';

/** Where things are inside a data folder. */
export const homeLayout = (home: string) =>
  ({
    jars: join(home, 'jars'),
    neo4j: join(home, 'neo4j'),
    data: join(home, 'neo4j', 'data'),
    /** A whole store that is to take the place of the one in `data` before Neo4j runs again. */
    nextData: join(home, 'neo4j', 'data.next'),
    /** A data folder of its own, in which a store is filled that nobody is served from yet. */
    second: join(home, 'neo4j', 'second'),
    conf: join(home, 'neo4j', 'conf'),
    logs: join(home, 'neo4j', 'logs'),
    imports: join(home, 'neo4j', 'import-nothing'),
    /** What the JVM prints, and what the server tells. */
    console: join(home, 'neo4j', 'logs', 'console.log'),
    serverLog: join(home, 'neo4j', 'logs', 'neo4j.log'),
    password: join(home, 'password'),
    /** Who runs the database of this folder. */
    running: join(home, 'running.json'),
  }) as const;

import { join } from 'node:path';

/** Where things are inside a data folder. */
export const homeLayout = (home: string) =>
  ({
    jars: join(home, 'jars'),
    neo4j: join(home, 'neo4j'),
    data: join(home, 'neo4j', 'data'),
    conf: join(home, 'neo4j', 'conf'),
    logs: join(home, 'neo4j', 'logs'),
    imports: join(home, 'neo4j', 'import-nothing'),
    console: join(home, 'neo4j', 'logs', 'console.log'),
    password: join(home, 'password'),
    /** Who runs the database of this folder. */
    running: join(home, 'running.json'),
  }) as const;

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { relationSchema } from '../cypher/schema/relationSchema.ts';

writeFileSync(join(import.meta.dirname, '../cypher/schema/relations.cypher'), relationSchema());

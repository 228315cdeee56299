import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { relationSchema } from './relationSchema.ts';

writeFileSync(join(import.meta.dirname, 'relations.cypher'), relationSchema());

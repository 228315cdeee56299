import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { relationSchema } from '../cypher/schema/relationSchema.ts';
import { graphModel } from '../seed/report/graphModel.ts';

const root = join(import.meta.dirname, '..');
const worked = join(root, 'cypher/worked');

writeFileSync(join(root, 'cypher/schema/relations.cypher'), relationSchema());
writeFileSync(
  join(root, 'docs/graph-model.md'),
  graphModel(
    readdirSync(worked)
      .sort()
      .map((file) => ({ file, text: readFileSync(join(worked, file), 'utf8') })),
  ),
);

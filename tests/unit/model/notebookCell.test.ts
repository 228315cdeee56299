import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { notebookCell } from '../../../model/notebookCell.ts';

const template = readFileSync(join(import.meta.dirname, '../../../docs/notebook.py'), 'utf8');

test('the notebook cell points at the password and holds none; nothing is left to fill in', () => {
  const cell = notebookCell(template, {
    address: 'bolt://127.0.0.1:7687',
    user: 'neo4j',
    database: null,
    password: { is: 'file', path: 'C:\\Users\\Zoë "Z"\\password' },
  });
  expect(cell).not.toContain('{{');
  expect(cell).toContain('address, user = "bolt://127.0.0.1:7687", "neo4j"');
  expect(cell).toContain(
    'password = Path("C:\\\\Users\\\\Zoë \\"Z\\"\\\\password").read_text().strip()',
  );
  expect(cell).toContain('database_=None');
});

test('of a server of one’s own it names the database and the variable', () => {
  const cell = notebookCell(template, {
    address: 'neo4j+s://host',
    user: 'me',
    database: 'mali',
    password: { is: 'variable', name: 'NEO4J_PASSWORD' },
  });
  expect(cell).toContain('password = os.environ["NEO4J_PASSWORD"]');
  expect(cell).toContain('database_="mali"');
});

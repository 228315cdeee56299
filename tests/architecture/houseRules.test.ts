import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const rooms = ['model', 'reach', 'cypher', 'neo4j', 'seed', 'server', 'client'] as const;
type Room = (typeof rooms)[number];

const files = rooms.flatMap((room) => {
  try {
    return readdirSync(join(root, room), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => relative(root, join(entry.parentPath, entry.name)));
  } catch {
    return [];
  }
});
const textOf = new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]));

const importsOf = (file: string): { path: string; typeOnly: boolean }[] =>
  [
    ...(textOf.get(file) ?? '').matchAll(
      /^(?:import|export)\s+(type\s)?(?:[^'"]*?\sfrom\s)?['"]([^'"]+)['"]/gm,
    ),
  ].map(([, type, path = '']) => ({
    path: path.startsWith('.') ? relative(root, resolve(root, dirname(file), path)) : path,
    typeOnly: type !== undefined,
  }));

/** Who may take from whom: arrows point toward `model`. */
const mayImport: Readonly<Record<Room, readonly string[]>> = {
  model: ['model'],
  reach: ['model', 'reach'],
  cypher: ['model', 'cypher'],
  neo4j: ['neo4j'],
  seed: ['model', 'seed', 'server/neo4j', 'server/config.ts', 'neo4j'],
  server: ['model', 'reach', 'server', 'neo4j', 'seed'],
  client: ['model', 'client'],
};

describe.each(files)('%s', (file) => {
  const room = file.split('/')[0] as Room;
  const inside = importsOf(file).filter(({ path }) =>
    rooms.some((other) => path.startsWith(`${other}/`)),
  );

  test('imports only from where its room may', () => {
    for (const { path } of inside)
      expect(
        mayImport[room].some((allowed) => path.startsWith(allowed)),
        path,
      ).toBe(true);
  });
  test('has its libraries in one place', () => {
    const libraries = importsOf(file).map(({ path }) => path);
    if (libraries.includes('neo4j-driver')) expect(file).toMatch(/^server\/neo4j\//);
    if (
      libraries.some(
        (path) => path === 'sigma' || path.startsWith('sigma/') || path.startsWith('@sigma/'),
      )
    )
      expect(file).toMatch(/^client\/rendering\//);
    if (libraries.includes('express')) expect(file).toMatch(/^server\//);
  });
  test('is not too long', () => {
    expect((textOf.get(file) ?? '').split('\n').length).toBeLessThanOrEqual(300);
  });
  test('holds no Cypher', () => {
    expect(textOf.get(file)?.replace(/^\s*(\/\/|\*|\/\*).*$/gm, '')).not.toMatch(
      /\b(MATCH|MERGE|UNWIND)\s*\(|DETACH DELETE/,
    );
  });
  test('is not one of the drawers', () => {
    expect(file).not.toMatch(/(^|\/)(utils?|helpers?|common|index|misc)\.tsx?$/);
  });
});

test('there are no import cycles', () => {
  const state = new Map<string, 'open' | 'done'>();
  const cycles: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (state.get(file) === 'done') return;
    if (state.get(file) === 'open') {
      cycles.push([...path.slice(path.indexOf(file)), file].join(' → '));
      return;
    }
    state.set(file, 'open');
    for (const { path: next, typeOnly } of importsOf(file))
      if (!typeOnly && textOf.has(next)) visit(next, [...path, file]);
    state.set(file, 'done');
  };
  for (const file of files) visit(file, []);
  expect(cycles).toEqual([]);
});

test('nine of ten files are under 200 lines', () => {
  const long = files.filter((file) => (textOf.get(file) ?? '').split('\n').length > 200);
  expect(long.length).toBeLessThanOrEqual(files.length / 10);
});

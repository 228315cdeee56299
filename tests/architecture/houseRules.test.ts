import { describe, expect, test } from 'vitest';
import { functionsIn } from './functions.ts';
import {
  allows,
  filesBelow,
  folderOf,
  importsOf,
  libraryHomes,
  rooms,
  type SourceFile,
} from './house.ts';

const files = filesBelow(rooms, /\.tsx?$/);
const tests = filesBelow(['tests', 'bench'], /\.tsx?$/);
const sheets = filesBelow(['client'], /\.css$/);
const known = new Set(files.map(({ path }) => path));

const linesOf = ({ text }: SourceFile): number => text.trimEnd().split('\n').length;
const longest = 300;

describe.each(files.map((file) => [file.path, file] as const))('%s', (path, file) => {
  const imports = importsOf(file);

  test('lies in a room', () => expect(folderOf(path)).not.toBeNull());
  test('imports only from where its folder may', () => {
    for (const { path: target } of imports)
      if (rooms.some((room) => target.startsWith(`${room}/`)))
        expect(allows(path, target), `${path} imports ${target}`).toBe(true);
  });
  test('has its libraries in one place', () => {
    for (const { path: target } of imports)
      for (const { library, home } of libraryHomes)
        if (library.test(target)) expect(path, target).toMatch(home);
  });
  test('holds no Cypher', () => {
    expect(file.text.replace(/^\s*(\/\/|\*|\/\*).*$/gm, '')).not.toMatch(
      /\b(MATCH|MERGE|UNWIND)\s*\(|DETACH DELETE/,
    );
  });
  test('is not one of the drawers', () => {
    expect(path).not.toMatch(/(^|\/)(utils?|helpers?|common|index|misc)\.tsx?$/);
  });
  test('switches no check off', () => {
    expect(file.text).not.toMatch(/\bas never\b|@ts-ignore|@ts-expect-error|eslint-disable/);
  });
});

test('only commands act when they are run, and only there the environment is read', () => {
  for (const { path, text } of files)
    if (!/^(commands|neo4j\/keeper|server\/reach\/)/.test(path))
      expect(text, path).not.toMatch(/process\.(argv|exit\(|env\b(?!,| \}))/);
});

test('no file is longer than 300 lines, tests and style sheets included', () => {
  const long = [...files, ...tests, ...sheets].filter((file) => linesOf(file) > longest);
  expect(long.map(({ path }) => path)).toEqual([]);
});

test('nine of ten files are under 200 lines', () => {
  const long = files.filter((file) => linesOf(file) > 200);
  expect(long.length).toBeLessThanOrEqual(files.length / 10);
});

test('nine of ten functions are under 40 lines, none over 80', () => {
  const functions = files.flatMap(functionsIn);
  const over = (most: number): string[] =>
    functions
      .filter(({ lines }) => lines > most)
      .map(({ path, name, lines }) => `${path} ${name} ${lines}`);
  expect(over(80)).toEqual([]);
  expect(over(40).length).toBeLessThanOrEqual(functions.length / 10);
});

test('no ternary stands in a ternary', () => {
  const nested = files.flatMap(functionsIn).flatMap(({ nestedTernaries }) => nestedTernaries);
  expect(nested).toEqual([]);
});

test('there are no import cycles', () => {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const state = new Map<string, 'open' | 'done'>();
  const cycles: string[] = [];
  const visit = (file: SourceFile, trail: readonly string[]): void => {
    const { path } = file;
    if (state.get(path) === 'done') return;
    if (state.get(path) === 'open') {
      cycles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
      return;
    }
    state.set(path, 'open');
    for (const { path: next, typeOnly } of importsOf(file)) {
      const target = byPath.get(next);
      if (!typeOnly && target !== undefined) visit(target, [...trail, path]);
    }
    state.set(path, 'done');
  };
  for (const file of files) visit(file, []);
  expect(cycles).toEqual([]);
});

test('comments point to files that are here', () => {
  const missing = files.flatMap(({ path, text }) =>
    [...text.matchAll(/`([\w./-]+\.md)`/g)].flatMap(([, name = '']) =>
      name.startsWith('docs/') || known.has(name) ? [] : [`${path}: ${name}`],
    ),
  );
  expect(missing).toEqual([]);
});

/** Names of classes that a rule dresses by themselves, wherever they stand: two that share one would dress each other. */
const classesDressed = ({ text }: SourceFile): Set<string> => {
  const outsideMedia = text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/@[\w-]+[^{}]*\{(?:[^{}]*\{[^{}]*\})*\s*\}/g, '');
  const selectors = [...outsideMedia.matchAll(/([^{}]+)\{/g)].flatMap(([, all = '']) =>
    all
      .replace(/\([^()]*\)/g, '')
      .split(',')
      .map((one) => one.trim()),
  );
  return new Set(selectors.flatMap((one) => /^\.([\w-]+)$/.exec(one)?.[1] ?? []));
};

test('a class is dressed in one style sheet', () => {
  const homes = new Map<string, string[]>();
  for (const sheet of sheets)
    for (const name of classesDressed(sheet))
      homes.set(name, [...(homes.get(name) ?? []), sheet.path]);
  const shared = [...homes].filter(([, paths]) => paths.length > 1);
  expect(shared).toEqual([]);
});

import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { homeLayout } from '../../../neo4j/home/homeLayout.ts';
import { readPassword } from '../../../neo4j/home/readPassword.ts';
import { initialUser, newPassword } from '../../../neo4j/home/initialPassword.ts';
import { SetupFailure } from '../../../neo4j/setupFailure.ts';
import { temporaryFolder } from '../../fixtures/temporaryFolder.ts';

function withPassword(text: string, mode = 0o600): { home: string; path: string } {
  const home = temporaryFolder();
  const path = homeLayout(home).password;
  writeFileSync(path, text);
  chmodSync(path, mode);
  return { home, path };
}

test('the password is the one line of its file', () => {
  expect(readPassword(withPassword('secret\n').home)).toBe('secret');
});

test.each([0o640, 0o604, 0o622])(
  'a file of mode %o is refused, with the command that mends it',
  (mode) => {
    const { home, path } = withPassword('secret', mode);
    expect(() => readPassword(home)).toThrow(`chmod 600 '${path}'`);
  },
);

test('on Windows, where modes say nothing, they are not looked at', () => {
  expect(readPassword(withPassword('secret', 0o644).home, 'win32')).toBe('secret');
});

test.each(['', ' \n', 'two\nlines', 'x'.repeat(2_000)])('%j is no password', (text) => {
  const { home, path } = withPassword(text);
  expect(() => readPassword(home)).toThrow(SetupFailure);
  expect(() => readPassword(home)).toThrow(path);
});

test('a folder in its place is a failure of files, not a password', () => {
  const home = temporaryFolder();
  mkdirSync(homeLayout(home).password);
  expect(() => readPassword(home)).toThrow('EISDIR');
});

test('passwords are random, and never look like an option of a command', () => {
  const passwords = Array.from({ length: 500 }, newPassword);
  for (const password of passwords) expect(password).toMatch(/^[0-9a-f]{48}$/);
  expect(new Set(passwords).size).toBe(500);
});

test('the first user is written as Neo4j’s own command writes it', () => {
  // Made with `neo4j-admin dbms set-initial-password` of 5.26.30.
  const salt = 'dbf252f496c01730c2c6b18561b50e410e58d7edb6c90875f73a6d9cfb79c68e';
  const hash = '41bc1e1f6596129e592a769c193c6a54444956f678f9f0472bb5586fecf8a6eb';
  expect(
    initialUser('7c235060b9f5216ac396250f08bd254e6f91ef2476a0918d', Buffer.from(salt, 'hex')),
  ).toBe(`neo4j:SHA-256,${hash},${salt},1024:\n`);
});

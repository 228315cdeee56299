import { expect, test } from 'vitest';
import { ConfigError, readConfig } from '../../../commands/environment.ts';
import { nameInUrl } from '../../../commands/listen.ts';
import { readWords } from '../../../commands/readWords.ts';

test('with nothing set it serves this machine with a database of its own', () => {
  expect(readConfig({ HOME: '/home/u' })).toMatchObject({
    host: '127.0.0.1',
    port: null,
    token: null,
    hosts: [],
    embedders: [],
    neo4j: null,
    javaHome: null,
  });
});

test('an empty setting is one that is not set', () => {
  const empty = { PORT: '', HOST: '', NEO4J_URI: '', ENTREMISE_TOKEN: '', ENTREMISE_HEAP: '' };
  expect(readConfig(empty)).toEqual(readConfig({}));
});

test('all settings are read', () => {
  expect(
    readConfig({
      HOST: '::',
      PORT: '0',
      ENTREMISE_TOKEN: ' 0123456789abcdef ',
      ENTREMISE_TOKEN_ROLE: 'analyst',
      ENTREMISE_LOGIN: 'always',
      ENTREMISE_HOSTS: 'Map.example, other',
      ENTREMISE_EMBED_ORIGINS: 'https://news.example, http://localhost:8080',
      ENTREMISE_HOME: '/data',
      ENTREMISE_JARS: '/jars',
      ENTREMISE_HEAP: '2G',
      NEO4J_URI: 'neo4j+s://host',
      NEO4J_USER: 'me',
      NEO4J_PASSWORD: 'secret',
      NEO4J_DATABASE: 'mali',
      JAVA_HOME: '/java',
    }),
  ).toEqual({
    host: '::',
    port: 0,
    token: { secret: '0123456789abcdef', role: 'analyst' },
    asksAlways: true,
    hosts: ['map.example', 'other'],
    embedders: ['https://news.example', 'http://localhost:8080'],
    home: '/data',
    jars: '/jars',
    heap: '2G',
    javaHome: '/java',
    neo4j: { uri: 'neo4j+s://host', user: 'me', password: 'secret', database: 'mali' },
  });
});

test.each([
  [{ PORT: 'abc' }, 'PORT is “abc”, which is not a port'],
  [{ PORT: '65536' }, 'PORT is “65536”'],
  [{ PORT: '-1' }, 'PORT is “-1”'],
  [{ HOST: '0.0.0.0', ENTREMISE_TOKEN: ' '.repeat(16) }, 'too easy to guess'],
  [{ ENTREMISE_TOKEN: 'a'.repeat(40) }, 'too easy to guess'],
  [{ NEO4J_URI: 'http://localhost' }, 'NEO4J_URI is “http://localhost”'],
  [{ ENTREMISE_HOME: 'data' }, 'ENTREMISE_HOME is “data”, a relative path'],
  [{ ENTREMISE_HOME: '~/data' }, 'ENTREMISE_HOME is “~/data”, a relative path'],
  [{ ENTREMISE_JARS: './jars' }, 'ENTREMISE_JARS is “./jars”, a relative path'],
  [{ ENTREMISE_HEAP: 'big' }, 'ENTREMISE_HEAP is “big”, which is no amount of memory'],
  [{ ENTREMISE_HEAP: '0m' }, 'ENTREMISE_HEAP is “0m”'],
])('%o is refused in a sentence', (env, sentence) => {
  expect(() => readConfig(env)).toThrow(ConfigError);
  expect(() => readConfig(env)).toThrow(sentence);
});

test('every setting that cannot be used is said, not only the first', () => {
  expect(() => readConfig({ PORT: 'x', ENTREMISE_HEAP: 'y' })).toThrow(
    /PORT[^]*\n.*ENTREMISE_HEAP/,
  );
});

test.each([
  ['[::1]', '::1', 'localhost'],
  ['localhost', '127.0.0.1', 'localhost'],
])('HOST=%s listens on %s and is opened as %s', (given, host, name) => {
  expect(readConfig({ HOST: given }).host).toBe(host);
  expect(nameInUrl(host)).toBe(name);
});
test('an address of version 6 has its brackets in a URL', () => {
  expect(nameInUrl('fd00::5')).toBe('[fd00::5]');
  expect(nameInUrl('::')).toBe('localhost');
});

test('an option that a command does not know is named with its usage', () => {
  const read = (...words: string[]) => readWords(words, ['browser'], 'npm run x');
  expect(read('--browser').has('browser')).toBe(true);
  expect(read().has('browser')).toBe(false);
  for (const word of ['--brwser', '-b'])
    expect(() => read(word)).toThrow(`“${word}” is not an option: npm run x`);
  expect(() => read('folder')).toThrow('“folder” is one word too many: npm run x');
});

test.each(['news.example', 'https://news.example/page', '*', 'https://*.example', "'self'"])(
  'no origin that may frame the map: %s',
  (origin) => {
    expect(() => readConfig({ ENTREMISE_EMBED_ORIGINS: origin })).toThrow(
      /ENTREMISE_EMBED_ORIGINS names .* which is no origin; write scheme, host and port alone/,
    );
  },
);

import { describe, expect, test } from 'vitest';
import { javaVersion } from '../../../neo4j/system/javaVersion.ts';
import { homeFolder } from '../../../commands/homeFolder.ts';
import { newPassword } from '../../../neo4j/home/initialPassword.ts';
import { serverSettings, settingsFile } from '../../../neo4j/serverSettings.ts';
import { installCommand } from '../../../neo4j/system/installCommand.ts';

test.each([
  [{ ENTREMISE_HOME: '/x y' }, 'linux', '/x y'],
  [{}, 'linux', '/home/u/.local/share/entremise'],
  [{ XDG_DATA_HOME: '/data' }, 'linux', '/data/entremise'],
  [{}, 'darwin', '/home/u/Library/Application Support/Entremise'],
] as const)('the data folder under %o on %s is %s', (env, platform, folder) =>
  expect(homeFolder(env, platform, '/home/u')).toBe(folder),
);

test.each([
  ['openjdk version "17.0.15" 2025-04-15', 17],
  ['java version "1.8.0_401"', 8],
  ['openjdk version "21" 2023-09-19', 21],
  ['nothing', null],
])('%s is Java %s', (printed, version) => expect(javaVersion(printed)).toBe(version));

test.each([
  ['linux', 'sudo apt-get install openjdk-17-jre-headless'],
  ['darwin', 'brew install openjdk@21'],
  ['win32', 'winget install EclipseAdoptium.Temurin.21.JRE'],
] as const)('on %s Java comes with: %s', (platform, command) =>
  expect(installCommand('java', platform)).toBe(command),
);

test('no password can be taken for an option of the command that sets it', () => {
  const passwords = Array.from({ length: 500 }, newPassword);
  for (const password of passwords) expect(password).toMatch(/^[0-9a-f]{48}$/);
  expect(new Set(passwords).size).toBe(500);
});

describe('the settings of the local database', () => {
  const settings = serverSettings({ home: '/a b', boltPort: 7999 });
  test('keep it on this machine, quiet, and away from files', () => {
    expect(settings).toMatchObject({
      'server.default_listen_address': '127.0.0.1',
      'server.bolt.listen_address': '127.0.0.1:7999',
      'server.http.enabled': 'false',
      'dbms.usage_report.enabled': 'false',
      'dbms.security.allow_csv_import_from_file_urls': 'false',
      'internal.dbms.cypher_ip_blocklist': '0.0.0.0/0,::/0',
    });
  });
  test('escape what a settings file would read as an escape', () =>
    expect(settingsFile({ a: 'C:\\x' })).toBe('a=C:\\\\x\n'));
});

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { homeLayout } from '../../../neo4j/home/homeLayout.ts';
import { isPortTaken, markLogs, whyItDied } from '../../../neo4j/watch/whyItDied.ts';
import { temporaryFolder } from '../../fixtures/temporaryFolder.ts';

const earlier = 'java.io.IOException: No space left on device\n';

test.each([
  ['java.io.IOException: No space left on device', 'is full; make room there'],
  ['Invalid maximum heap size: -Xmx900g', 'set ENTREMISE_HEAP'],
  ['Could not reserve enough space for 8388608KB object heap', 'set ENTREMISE_HEAP'],
  ['java.net.BindException: Address already in use', 'another program has taken its port'],
  ['Lock file has been locked by another process: store_lock', 'another Neo4j runs in'],
  ['something else', 'its logs say why'],
])('“%s” is said as a sentence', (printed, sentence) => {
  const home = temporaryFolder();
  const log = homeLayout(home).console;
  mkdirSync(dirname(log), { recursive: true });
  writeFileSync(log, `${earlier}${printed}\n`);
  const from = { console: earlier.length, serverLog: 0 };
  expect(whyItDied(home, from).message).toContain(sentence);
});

test('what the server tells in a log of its own counts as well, from where this start begins', () => {
  const home = temporaryFolder();
  const { serverLog } = homeLayout(home);
  mkdirSync(dirname(serverLog), { recursive: true });
  writeFileSync(serverLog, 'bind(..) failed with error(-98): Address already in use\n');
  const from = markLogs(home);
  expect(isPortTaken(home, from)).toBe(false);
  expect(isPortTaken(home, { console: 0, serverLog: 0 })).toBe(true);
});

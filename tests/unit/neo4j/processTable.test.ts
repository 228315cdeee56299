import { expect, test } from 'vitest';
import { allProcesses, parseProcessList, processRow } from '../../../neo4j/system/processTable.ts';

test('a process is known by its id, its parent, its start and its command', () => {
  const own = processRow(process.pid);
  expect(own).toMatchObject({ pid: process.pid, parent: process.ppid });
  expect(own?.command).toContain('node');
  expect(processRow(process.pid)?.started).toBe(own?.started);
  expect(allProcesses()).toContainEqual(own);
  expect(processRow(4_000_000)).toBeNull();
});

test('what ps prints on macOS is read', () => {
  const printed = [
    '  501     1 Wed May  8 09:15:02 2030     /usr/bin/java -cp /a b/* --home-dir=/c d',
    '12345   501 Mon Dec 30 23:59:59 2030     node start.ts',
    '',
  ].join('\n');
  expect(parseProcessList(printed)).toEqual([
    {
      pid: 501,
      parent: 1,
      started: 'Wed May  8 09:15:02 2030',
      command: '/usr/bin/java -cp /a b/* --home-dir=/c d',
    },
    { pid: 12345, parent: 501, started: 'Mon Dec 30 23:59:59 2030', command: 'node start.ts' },
  ]);
});

import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** A process of this machine, as its kernel knows it. */
export interface ProcessRow {
  readonly pid: number;
  readonly parent: number;
  /** When it started, in words that stay the same as long as it lives; two processes of one id never share them. */
  readonly started: string;
  readonly command: string;
}

/** One row from Linux's /proc; null where the process is gone. */
function fromProc(pid: number): ProcessRow | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name of the program may hold anything, brackets and spaces too, so fields count from its last bracket: parent 4, start 22 (proc(5)).
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
    // A process that has ended but whose parent has not noticed is none any more.
    if (fields[0] === 'Z') return null;
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return { pid, parent: Number(fields[1]), started: `${boot} ${fields[19]}`, command };
  } catch {
    return null;
  }
}

const line =
  /^\s*(?<pid>\d+)\s+(?<parent>\d+)\s+(?<started>\w+\s+\w+\s+\d+\s+[\d:]+\s+\d+)\s+(?<command>.*)$/;

/** What `ps` prints about processes, as on macOS. */
export const parseProcessList = (printed: string): ProcessRow[] =>
  printed.split('\n').flatMap((text) => {
    const { pid, parent, started, command } = line.exec(text)?.groups ?? {};
    if (pid === undefined || parent === undefined) return [];
    return [
      { pid: Number(pid), parent: Number(parent), started: started ?? '', command: command ?? '' },
    ];
  });

function fromPs(which: readonly string[]): ProcessRow[] {
  try {
    const columns = ['-o', 'pid=,ppid=,lstart=,args='];
    return parseProcessList(
      execFileSync('ps', ['-ww', ...which, ...columns], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
        maxBuffer: 64 * 1024 * 1024,
      }),
    );
  } catch {
    return [];
  }
}

const hasProc = existsSync('/proc/self/stat');

/** A living process; null where there is none, or on a platform that does not tell (Windows). */
export const processRow = (pid: number): ProcessRow | null =>
  hasProc ? fromProc(pid) : (fromPs(['-p', String(pid)])[0] ?? null);

/** All processes that this user can see; none on a platform that does not tell. */
export function allProcesses(): ProcessRow[] {
  if (!hasProc) return fromPs(['-A']);
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => fromProc(Number(name)) ?? []);
}

/** Whether a command has an argument, whole: `--owner=1` does not stand in `--owner=17`. */
export const hasArgument = ({ command }: ProcessRow, argument: string): boolean =>
  ` ${command} `.includes(` ${argument} `);

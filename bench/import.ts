import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { row } from './measure.ts';

/*
 * How long an import takes, and how much memory at most: `node --import tsx bench/import.ts [rows …]`, for example `50000`. Each size
 * is a list of edges with a type, a date and a weight, given to `npm run import` in a process of its own, whose peak is what the
 * system says of it when it ends.
 */
const sizes = (process.argv.length > 2 ? process.argv.slice(2) : ['50000', '290000']).map(Number);

const sayPeak = `data:text/javascript,${encodeURIComponent(
  "process.on('exit', () => process.stderr.write('peak ' + process.resourceUsage().maxRSS + '\\n'))",
)}`;

function edges(count: number): string {
  const actors = Math.ceil(count / 5);
  const lines = Array.from({ length: count }, (_, at) => {
    const [source, target] = [(at * 7_919) % actors, (at * 104_729 + 1) % actors];
    return `Person ${source},Person ${target},knows ${at % 40},${1990 + (at % 30)},${1 + (at % 9)}`;
  });
  return `Source,Target,Type,Since,Weight\n${lines.join('\n')}\n`;
}

/** Seconds, and megabytes at most. */
async function imported(count: number): Promise<{ seconds: number; peak: number }> {
  const folder = await mkdtemp(join(tmpdir(), 'entremise bench '));
  try {
    const file = join(folder, 'edges.csv');
    await writeFile(file, edges(count));
    const started = performance.now();
    const child = spawn(
      process.execPath,
      [
        '--import',
        sayPeak,
        '--import',
        'tsx',
        'commands/import.ts',
        file,
        '--out',
        `${folder}/out`,
      ],
      { cwd: join(import.meta.dirname, '..'), stdio: ['ignore', 'ignore', 'pipe'] },
    );
    let said = '';
    child.stderr.on('data', (bytes: Buffer) => (said += bytes.toString()));
    const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
    if (code !== 0) throw new Error(said);
    const seconds = (performance.now() - started) / 1_000;
    return { seconds, peak: Number(/peak (\d+)/.exec(said)?.[1]) / 1_024 };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

row(['rows', 'seconds', 'MB at most']);
for (const count of sizes) {
  const { seconds, peak } = await imported(count);
  row([count.toLocaleString('en'), seconds, peak]);
}

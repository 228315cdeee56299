import { failureText } from './failureText.ts';

/**
 * Runs a command with the words behind it; where it fails, says why and ends with code 1, once what was said has left both
 * ways: a pipe takes it in parts, and an early end would cut it off. A reader that leaves early (`| head`) ends it in silence.
 */
export function runCommand(
  command: (words: readonly string[]) => Promise<void>,
  words: readonly string[] = process.argv.slice(2),
): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(1);
      throw error;
    });
  command(words).catch((error: unknown) => {
    const end = (): void => process.exit(1);
    process.stderr.write(`${failureText(error, words.includes('--all'))}\n`, () =>
      process.stdout.write('', end),
    );
  });
}

import { failureText } from './failureText.ts';

/**
 * Runs a command with the words behind it and says how it failed. The exit code is set and not forced, so that what is still
 * on its way through a pipe arrives; a reader that leaves early (`| head`) ends it without a word.
 */
export function runCommand(
  main: (words: readonly string[]) => Promise<void>,
  words: readonly string[] = process.argv.slice(2),
): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
      throw error;
    });
  main(words).catch((error: unknown) => {
    process.exitCode = 1;
    process.stderr.write(`${failureText(error, words.includes('--all'))}\n`);
  });
}

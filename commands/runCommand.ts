import { failureText } from './failureText.ts';

/**
 * Runs a command; where it fails, says why and ends with code 1, once what was said has left: a pipe takes it in parts, and an
 * early end would cut it off.
 */
export function runCommand(command: () => Promise<void>): void {
  command().catch((error: unknown) => {
    process.stderr.write(`${failureText(error)}\n`, () => process.exit(1));
  });
}

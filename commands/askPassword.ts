import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { Writable } from 'node:stream';
import { SetupFailure } from '../neo4j/setupFailure.ts';

/** Bytes of a piped password at most; more is a file by mistake. */
const mostPiped = 4_096;

/** Takes what is typed and shows none of it. */
const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });

const typed = (prompt: string): Promise<string> =>
  new Promise((resolve, reject) => {
    process.stderr.write(prompt);
    const line = createInterface({ input: process.stdin, output: nowhere, terminal: true });
    line.once('SIGINT', () => line.close());
    line.once('close', () => {
      process.stderr.write('\n');
      reject(new SetupFailure('No password was given; nothing was changed.'));
    });
    line.question('', (answer) => {
      line.removeAllListeners('close');
      line.close();
      process.stderr.write('\n');
      resolve(answer);
    });
  });

async function piped(): Promise<string> {
  const given = (await text(process.stdin)).replace(/\r?\n$/, '');
  if (given.length > mostPiped || /[\r\n]/.test(given))
    throw new SetupFailure('Standard input has to hold the password alone, on one line.');
  return given;
}

/**
 * A new password: typed twice and not shown, or the one line of a pipe.
 *
 * @param fault what is wrong with a password, in a sentence; null: nothing
 * @throws SetupFailure
 */
export async function askPassword(
  name: string,
  fault: (password: string) => string | null,
): Promise<string> {
  const isTyped = process.stdin.isTTY;
  const password = isTyped ? await typed(`New password of ${name}: `) : await piped();
  const wrong = fault(password);
  if (wrong !== null) throw new SetupFailure(`${wrong} Nothing was changed.`);
  if (isTyped && (await typed('The same again: ')) !== password)
    throw new SetupFailure('The two passwords differ; nothing was changed.');
  return password;
}

import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createServer } from 'vite';
import { defaultPort, readConfig } from './environment.ts';
import { reachDatabase } from './localDatabase.ts';
import { onStop } from './onStop.ts';
import { progressOnStandardError } from './progress.ts';
import { readWords } from './readWords.ts';
import { runCommand } from './runCommand.ts';

const root = join(import.meta.dirname, '..');

/** `npm run dev`: the database stays up, the API starts anew when its files change, the explorer changes in place. */
async function main(words: readonly string[]): Promise<void> {
  readWords(words, [], 'npm run dev');
  const config = readConfig(process.env);
  const progress = progressOnStandardError();
  const { address, kind, stop } = await reachDatabase(config, {
    purpose: 'npm run dev',
    say: progress.say,
  });
  progress.end();
  const port = String(config.port ?? defaultPort);
  const api = spawn(
    process.execPath,
    [
      join(root, 'node_modules/tsx/dist/cli.mjs'),
      'watch',
      '--clear-screen=false',
      join(root, 'commands/start.ts'),
    ],
    {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: {
        ...process.env,
        ...(kind === 'own'
          ? {}
          : {
              NEO4J_URI: address.uri,
              NEO4J_USER: address.user,
              NEO4J_PASSWORD: address.password,
            }),
        PORT: port,
      },
    },
  );
  process.env['ENTREMISE_API'] = `http://localhost:${port}`;
  const vite = await createServer({ configFile: join(root, 'vite.config.ts') });
  await vite.listen();
  process.stdout.write(`Explorer, changing in place: ${vite.resolvedUrls?.local[0] ?? ''}\n`);
  onStop(() => {
    api.kill('SIGTERM');
    void Promise.all([vite.close(), stop()]).then(() => process.exit(0));
  });
}

runCommand(main);

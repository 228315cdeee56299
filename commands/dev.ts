import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createServer } from 'vite';
import { homeFolder } from './homeFolder.ts';
import { startManagedNeo4j } from '../neo4j/managedNeo4j.ts';
import { onStop } from './onStop.ts';
import { findRunning } from '../neo4j/runningRecord.ts';
import { SetupFailure } from '../neo4j/setupFailure.ts';

const root = join(import.meta.dirname, '..');

/** `npm run dev`: the database stays up, the API starts anew when its files change, the explorer changes in place. */
async function main(): Promise<void> {
  const home = homeFolder();
  const own = process.env['NEO4J_URI'];
  const running = own === undefined || own === '' ? await findRunning(home) : null;
  const managed =
    own !== undefined && own !== ''
      ? null
      : (running ??
        (await startManagedNeo4j({
          home,
          purpose: 'npm run dev',
          onProgress: (text) => process.stdout.write(`\r${text}`),
        })));
  const env =
    managed === null
      ? {}
      : { NEO4J_URI: managed.uri, NEO4J_USER: managed.user, NEO4J_PASSWORD: managed.password };
  const port = process.env['PORT'] ?? '4000';
  const api = spawn(
    process.execPath,
    [
      join(root, 'node_modules/tsx/dist/cli.mjs'),
      'watch',
      '--clear-screen=false',
      join(root, 'commands/start.ts'),
    ],
    { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...env, PORT: port } },
  );
  process.env['ENTREMISE_API'] = `http://localhost:${port}`;
  const vite = await createServer({ configFile: join(root, 'vite.config.ts') });
  await vite.listen();
  process.stdout.write(`Explorer, changing in place: ${vite.resolvedUrls?.local[0] ?? ''}\n`);
  onStop(() => {
    api.kill('SIGTERM');
    void Promise.all([
      vite.close(),
      managed !== null && 'stop' in managed ? managed.stop() : undefined,
    ]).then(() => process.exit(0));
  });
}

main().catch((error: unknown) => {
  process.stderr.write(
    `${error instanceof SetupFailure ? error.message : String(error instanceof Error ? error.stack : error)}\n`,
  );
  process.exit(1);
});

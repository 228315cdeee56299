import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const folder = join(import.meta.dirname, 'client');

// Whoever builds it, it is built for use: tests, for one, run with a NODE_ENV of their own.
const forUse = (): void => {
  process.env['NODE_ENV'] = 'production';
};

/** The explorer: everything it needs is served by ourselves, so fonts and pictures are files, never inlined or linked. */
export default defineConfig(({ command }) => {
  if (command === 'build') forUse();
  return {
    root: folder,
    plugins: [react()],
    build: {
      outDir: join(folder, '../dist/client'),
      emptyOutDir: true,
      target: 'es2022',
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 1_500,
      // One piece, which runs first: a schema that is made before Zod is told not to would try to make code from text.
      rolldownOptions: {
        output: {
          codeSplitting: {
            groups: [{ name: 'zod', test: /node_modules[\\/]zod[\\/]|withoutEval\.ts$/ }],
          },
        },
      },
    },
    worker: { format: 'es' },
    server: {
      port: 4173,
      proxy: {
        '/api': {
          target: process.env['ENTREMISE_API'] ?? 'http://localhost:4000',
          changeOrigin: true,
        },
      },
    },
  };
});

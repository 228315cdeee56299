import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { singleFile } from './offline/singleFile.ts';

const folder = join(import.meta.dirname, 'offline/page');

/** What has no place in a file that asks nobody, and what stands in for it. */
const standIns: Readonly<Record<string, string>> = {
  'database/statement.ts': 'statementName.ts',
  'client/graph/startLayoutWorker.ts': 'inlineLayoutWorker.ts',
  'client/present/handout/pptxOf.ts': 'noSlides.ts',
  'client/app/DatasetMenu.tsx': 'SnapshotName.tsx',
  ...Object.fromEntries(
    [
      'query/QueryPage',
      'data/ImportPage',
      'data/DatasetsPage',
      'explore/own/LayersPage',
      'explore/own/OwnPanel',
      'explore/export/ExportMenu',
      'present/DraftEditor',
      'present/ExportPanel',
    ].map((path) => [`client/${path}.tsx`, 'needsServer.tsx']),
  ),
};

const standingIn: Plugin = {
  name: 'entremise-stand-ins',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    if (!source.startsWith('.')) return null;
    const found = await this.resolve(source, importer, { ...options, skipSelf: true });
    const path = found?.id.slice(import.meta.dirname.length + 1) ?? '';
    const other = standIns[path];
    return other === undefined ? null : join(folder, other);
  },
};

/** The template of presentations: the explorer as one page, into which a snapshot is put. */
export default defineConfig(({ command }) => {
  if (command === 'build') process.env['NODE_ENV'] = 'production';
  return {
    root: folder,
    publicDir: false,
    plugins: [standingIn, react(), singleFile('presentation.html')],
    worker: { format: 'iife' },
    build: {
      outDir: join(import.meta.dirname, 'dist/client'),
      emptyOutDir: false,
      target: 'es2022',
      assetsInlineLimit: Number.POSITIVE_INFINITY,
      cssCodeSplit: false,
      modulePreload: false,
      chunkSizeWarningLimit: 4_000,
      rolldownOptions: { input: join(folder, 'page.html'), output: { codeSplitting: false } },
    },
  };
});

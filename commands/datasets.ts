/** `npm run datasets`: lists the datasets of this installation, each of which can be loaded by its name. */
import { installedDatasets } from '../archive/installedDatasets.ts';
import { bundledDatasets } from './bundledFolder.ts';
import { servedNow } from './datasets/servedNow.ts';
import { readConfig } from './environment.ts';
import { readWords } from './readWords.ts';
import { runCommand } from './runCommand.ts';

const kinds = {
  bundled: 'comes with the program',
  own: 'made here',
  kept: 'loaded from elsewhere, its files kept',
} as const;

async function main(words: readonly string[]): Promise<void> {
  readWords(words, [], 'npm run datasets');
  const config = readConfig(process.env);
  const all = await installedDatasets(config.home, bundledDatasets);
  const loaded = (await servedNow(config))?.name ?? null;
  for (const { name, title, kind, dataUntil, draft, revisions, folder } of all)
    process.stdout.write(
      `${name === loaded ? '*' : ' '} ${name}: ${title}, until ${dataUntil}${draft ? ', draft' : ''} (${kinds[kind]}; ${revisions} ${revisions === 1 ? 'revision' : 'revisions'} kept)\n    ${folder}\n`,
    );
  process.stdout.write(
    `\n${loaded === null ? 'No database runs here, so what is loaded is not known.' : '* is loaded.'} To load another: npm start -- <name>, or npm run seed -- <name> --replace\n`,
  );
}

runCommand(main);

/** `npm run datasets`: lists the datasets of this installation, each of which can be loaded by its name. */
import { installedDatasets } from '../archive/installedDatasets.ts';
import { openDatabase } from '../database/database.ts';
import { readStoredRecord } from '../database/storedRecord.ts';
import { bundledDatasets } from './bundledFolder.ts';
import { readConfig, type Config } from './environment.ts';
import { findDatabase } from './localDatabase.ts';
import { readWords } from './readWords.ts';
import { runCommand } from './runCommand.ts';

const kinds = {
  bundled: 'comes with the program',
  own: 'made here',
  kept: 'loaded from elsewhere, its files kept',
} as const;

/** The name of what is loaded; null where no database runs that could tell. */
async function loadedName(config: Config): Promise<string | null> {
  const reached = await findDatabase(config).catch(() => null);
  if (reached === null) return null;
  const database = openDatabase(reached.address);
  try {
    const record = await database.read(readStoredRecord);
    return typeof record?.['name'] === 'string' ? record['name'] : null;
  } finally {
    await database.close();
  }
}

async function main(words: readonly string[]): Promise<void> {
  readWords(words, [], 'npm run datasets');
  const config = readConfig(process.env);
  const all = await installedDatasets(config.home, bundledDatasets);
  const loaded = await loadedName(config);
  for (const { name, title, kind, dataUntil, draft, revisions, folder } of all)
    process.stdout.write(
      `${name === loaded ? '*' : ' '} ${name}: ${title}, until ${dataUntil}${draft ? ', draft' : ''} (${kinds[kind]}; ${revisions} ${revisions === 1 ? 'revision' : 'revisions'} kept)\n    ${folder}\n`,
    );
  process.stdout.write(
    `\n${loaded === null ? 'No database runs here, so what is loaded is not known.' : '* is loaded.'} To load another: npm start -- <name>, or npm run seed -- <name> --replace\n`,
  );
}

runCommand(main);

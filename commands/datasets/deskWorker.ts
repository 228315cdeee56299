/** A thread that reads imports, compares and loads datasets: each has kinds and types of its own, which the server must not take for those of the data that it serves. */
import { parentPort } from 'node:worker_threads';
import { join } from 'node:path';
import { compareStacks } from '../../archive/compareStacks.ts';
import { openDatabase } from '../../database/database.ts';
import { keepDataset } from '../../import/keep/keepDataset.ts';
import { readWholeStack } from '../../seed/keep/readWholeStack.ts';
import { DatasetRefused } from '../../seed/read/datasetRefused.ts';
import { checkDataset } from '../../seed/readDataset.ts';
import { bundledFolder } from '../bundledFolder.ts';
import { failureText, isSpoken } from '../failureText.ts';
import type { DeskAsk, DeskDone, FromDesk, LoadJob, ReadingJob, ToDesk } from './deskMessages.ts';
import { findDataset } from './findDataset.ts';
import { loadKept } from './loadKept.ts';
import { readImport } from './readImport.ts';
import { restoreRevision } from './restoreRevision.ts';
import { stackOver } from './stackOver.ts';

async function write(job: ReadingJob): Promise<DeskDone> {
  const { imported, done } = await readImport(job);
  const name = imported?.mapping.dataset.name;
  if (imported === null || name === undefined || done.reading.state !== 'ready') return done;
  const aside = await keepDataset(join(job.datasets, name), imported.files, {
    now: new Date(),
    check: checkDataset,
  });
  return { ...done, written: { name, isAside: aside !== null } };
}

async function load({ address, isLocal, config, name, revision }: LoadJob): Promise<DeskDone> {
  const database = openDatabase(address);
  const say = (): void => undefined;
  try {
    if (revision !== null) {
      const report = await restoreRevision(database, { name, revision }, config, { isLocal, say });
      return { is: 'loaded', report };
    }
    const folder = await findDataset(config.home, name);
    const stack = await stackOver(config.home, folder);
    const report = await loadKept(database, stack, await readWholeStack(config.home, stack), {
      home: config.home,
      local: isLocal ? config : null,
      replace: true,
      forget: false,
      bundled: folder === bundledFolder,
    });
    return { is: 'loaded', report };
  } finally {
    await database.close();
  }
}

async function answer(ask: DeskAsk): Promise<DeskDone> {
  switch (ask.is) {
    case 'read':
      return (await readImport(ask.job)).done;
    case 'write':
      return write(ask.job);
    case 'compare':
      return { is: 'compared', tables: await compareStacks(ask.from, ask.until) };
    case 'load':
      return load(ask.job);
  }
}

async function attempt({ id, ask }: ToDesk): Promise<FromDesk> {
  try {
    return { id, done: await answer(ask) };
  } catch (error) {
    const is = error instanceof DatasetRefused || isSpoken(error) ? 'refused' : 'failed';
    return { id, done: { is, detail: failureText(error) } };
  }
}

parentPort?.on('message', (message: ToDesk) => {
  void attempt(message).then((reply) => parentPort?.postMessage(reply));
});
parentPort?.postMessage({ ready: true });

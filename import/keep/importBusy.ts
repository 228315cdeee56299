/** Another import is writing the same folder; its message is a sentence for the user. */
export class ImportBusy extends Error {
  constructor(folder: string, by: string) {
    super(
      `Another import (process ${by}) is writing ${folder}; wait until it has ended, or give another folder with --out.`,
    );
  }
}

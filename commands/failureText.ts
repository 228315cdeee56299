import { DatabaseAway, DatabaseRefused, DatabaseUnfit } from '../database/errors.ts';
import { ImportBusy } from '../import/keep/importBusy.ts';
import { SetupFailure } from '../neo4j/setupFailure.ts';
import { LoadRefused } from '../seed/load/loadRefused.ts';
import { DatasetRefused } from '../seed/read/datasetRefused.ts';
import { UsersRefused } from '../server/users/usersRefused.ts';
import { ConfigError } from './environment.ts';
import { problemText } from './problemText.ts';

/** Failures whose message is a sentence for the user. */
const spoken = [
  SetupFailure,
  ConfigError,
  LoadRefused,
  ImportBusy,
  DatabaseAway,
  DatabaseRefused,
  DatabaseUnfit,
  UsersRefused,
];

/** Whether the message of a failure is a sentence for the user. */
export const isSpoken = (error: unknown): boolean => spoken.some((kind) => error instanceof kind);

/**
 * What a command says when it fails: the errors of a dataset, a sentence where there is one, else where it broke.
 *
 * @param all whether to show every error of a dataset, however many
 */
export function failureText(error: unknown, all = false): string {
  if (error instanceof DatasetRefused)
    return `${problemText(error.problems, 'errors.txt', all)}\n${error.message}`;
  if (!(error instanceof Error)) return String(error);
  return isSpoken(error) ? error.message : (error.stack ?? error.message);
}

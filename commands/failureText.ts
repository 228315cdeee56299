import { SetupFailure } from '../neo4j/setupFailure.ts';
import { ConfigError } from './environment.ts';
import { DatabaseAway, DatabaseRefused, DatabaseUnfit } from '../database/errors.ts';
import { LoadRefused } from '../seed/load/applyDataset.ts';
import { DatasetRefused, describeProblem } from '../seed/read/dataProblem.ts';

/** Failures whose message is a sentence for the user. */
const spoken = [
  SetupFailure,
  ConfigError,
  LoadRefused,
  DatabaseAway,
  DatabaseRefused,
  DatabaseUnfit,
];

/** What a command says when it fails: all errors of a dataset, a sentence where there is one, else where it broke. */
export function failureText(error: unknown): string {
  if (error instanceof DatasetRefused)
    return [...error.problems.map(describeProblem), error.message].join('\n');
  if (!(error instanceof Error)) return String(error);
  return spoken.some((kind) => error instanceof kind)
    ? error.message
    : (error.stack ?? error.message);
}

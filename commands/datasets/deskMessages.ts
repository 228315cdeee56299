import type { DatabaseAddress } from '../../database/run.ts';
import type { TableDifference } from '../../model/messages/datasets.ts';
import type { ImportReading } from '../../model/messages/imports.ts';
import type { KeptStack } from '../../seed/keep/keptStack.ts';
import type { Config } from '../environment.ts';

/** What an import is read with. */
export interface ReadingJob {
  /** The draft and the state of its files: tables of the same stamp are not read again. */
  readonly stamp: string;
  readonly files: readonly { readonly name: string; readonly path: string }[];
  /** What was decided; null: as the program finds it. */
  readonly mapping: unknown;
  /** For a first reading. */
  readonly name: string;
  readonly title: string;
  /** The folder of the datasets made here, in which the edition before may lie. */
  readonly datasets: string;
  /** Names that no import may have: those that come with the program. */
  readonly taken: readonly string[];
  /** The loaded dataset with whose actors the new ones are compared; null: with none. */
  readonly against: {
    readonly folder: string;
    readonly name: string;
    readonly title: string;
  } | null;
  /** A folder that may be written and removed. */
  readonly scratch: string;
  readonly today: string;
}

/** Which folder is loaded, and into which database. */
export interface LoadJob {
  readonly address: DatabaseAddress;
  readonly isLocal: boolean;
  readonly config: Config;
  /** A name of this installation, or a revision of one that is kept. */
  readonly name: string;
  readonly revision: string | null;
}

export type DeskAsk =
  | { readonly is: 'read'; readonly job: ReadingJob }
  | { readonly is: 'write'; readonly job: ReadingJob }
  | { readonly is: 'compare'; readonly from: KeptStack; readonly until: KeptStack }
  | { readonly is: 'load'; readonly job: LoadJob };

export interface ReadDone {
  readonly is: 'read';
  readonly reading: ImportReading;
  /** The mapping with the ids that it has made; null where there is none. */
  readonly mapping: string | null;
  /** Every problem as a line of a file. */
  readonly problems: string | null;
  /** Where it was written. */
  readonly written: { readonly name: string; readonly isAside: boolean } | null;
}

export type DeskDone =
  | ReadDone
  | { readonly is: 'compared'; readonly tables: readonly TableDifference[] }
  | {
      readonly is: 'loaded';
      readonly report: {
        readonly revision: string;
        readonly created: number;
        readonly changed: number;
        readonly removed: number;
      };
    }
  /** What was refused, in a sentence for the user. */
  | { readonly is: 'refused'; readonly detail: string }
  | { readonly is: 'failed'; readonly detail: string };

export interface ToDesk {
  readonly id: number;
  readonly ask: DeskAsk;
}
export interface FromDesk {
  readonly id: number;
  readonly done: DeskDone;
}

import type { ProgramHome } from '../fixtures/program.ts';

/** A program that runs under load, to which something is going to happen. */
export interface World extends ProgramHome {
  /** Where it answers. */
  readonly url: string;
  /** The process id of the keeper of its JVM. */
  keeper(): Promise<number>;
  /** The folder of the disk that holds its data, where that disk is one of the scenario's own; else null. */
  readonly disk: string | null;
}

/** What happens to a program, again and again, and how soon it has to answer afterwards. */
export interface Scenario {
  readonly name: string;
  /** How often, in the short run and in the full one. */
  readonly rounds: { readonly short: number; readonly full: number };
  /** Seconds after the end of the cause within which every question is answered again. */
  readonly bound: number;
  /** Megabytes of a small disk of its own on which its data lie; null: the usual one. */
  readonly disk: number | null;
  /** Lets it happen; resolves when the cause has ended. */
  readonly cause: (world: World) => Promise<void>;
}

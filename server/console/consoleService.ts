import type { Answer } from '../../database/answer.ts';
import type { Database } from '../../database/database.ts';
import {
  DataMoving,
  MemoryExceeded,
  QueryTooSlow,
  QuestionRefused,
} from '../../database/errors.ts';
import type { QueryFailure } from '../../database/queryFailure.ts';
import type { ReadLimits, ReadOnceAnswer } from '../../database/readOnce.ts';
import type { Fault } from '../../model/faults.ts';
import type { ConsoleMessage, ConsoleQuestion } from '../../model/messages/console.ts';
import { readGraphOfElements } from '../queries/graphOfElements.ts';
import { stackIn } from '../queries/rows.ts';
import { readScale } from '../queries/scale.ts';
import { Turns, type TurnLimits } from '../turns/turns.ts';
import { GateKeeper } from './gateKeeper.ts';
import { QueryFailed } from './queryFailed.ts';
import { Runner } from './runner.ts';

/** Who asks, for fair turns, and a signal for when nobody waits for the answer any more. */
export interface ConsoleAsker {
  readonly client: string;
  readonly gone: AbortSignal;
}

/** Two queries at once leave room in the database for everybody else. */
const runners = 2;
const turnLimits: TurnLimits = {
  atOnce: runners,
  largeAtOnce: 0,
  waitingEach: 8,
  waitingAll: 40,
  patience: { small: 15_000, large: 15_000 },
};

/** What one answer may hold. */
const usualReadLimits: ReadLimits = {
  rows: 10_000,
  bytes: 4 * 1024 * 1024,
  depth: 24,
  milliseconds: 10_000,
};
const mostActors = 2_000;
const mostRelations = 10_000;

/** What is said to the author of a query that the database did not run to its end. */
function faultOf(failure: QueryFailure): Fault {
  if (failure.is === 'write') return { code: 'cypherWrites', field: 'query' };
  if (failure.is === 'allPaths') return { code: 'cypherAllPaths', field: 'query' };
  if (failure.is === 'parameter')
    return { code: 'cypherParameter', field: 'params', parameters: { text: failure.text } };
  if (!('line' in failure)) return { code: 'unexpected' };
  const { text, line, column } = failure;
  return {
    code: failure.is === 'invalid' ? 'cypherInvalid' : 'cypherBroken',
    field: 'query',
    parameters: { text, ...(line === null || column === null ? {} : { line, column }) },
  };
}

/**
 * Answers queries that users write: looked at before they run, each in a thread with a driver of its own, two at a time,
 * stopped in the database when nobody waits, and cut off where they grow too large.
 */
export class ConsoleService {
  readonly #database: Database;
  readonly #limits: ReadLimits;
  readonly #turns = new Turns(turnLimits);
  readonly #gate = new GateKeeper();
  readonly #idle: Runner[];
  readonly #all: readonly Runner[];

  constructor(database: Database, limits: ReadLimits = usualReadLimits) {
    this.#database = database;
    this.#limits = limits;
    this.#all = Array.from({ length: runners }, () => new Runner(database.address));
    this.#idle = [...this.#all];
  }

  /** Whether it answers at all: it reads everything, so not to those who may not see everything. */
  get isOpen(): boolean {
    return this.#database.audience === 'all';
  }

  /**
   * Answers a query.
   * @throws QuestionRefused where the console is closed, or the query is refused or broken; Busy, Gone, QueryTooSlow,
   * DatabaseAway, DataMoving
   */
  async ask(
    { query, params = {} }: ConsoleQuestion,
    { client, gone }: ConsoleAsker,
  ): Promise<Answer<ConsoleMessage>> {
    if (!this.isOpen) throw new QuestionRefused({ code: 'consoleClosed' });
    return this.#turns.take(client, 'small', gone, async () => {
      const scale = await readScale(this.#database);
      const verdict = await this.#gate.look({ query, params, scale });
      if ('refused' in verdict) {
        const { rule, line, column, what } = verdict.refused;
        const parameters = { rule, line, column, what };
        throw new QuestionRefused({ code: 'cypherRefused', field: 'query', parameters });
      }
      const answer = await this.#run(query, params, gone);
      return this.#message(answer, scale.load);
    });
  }

  /** Starts what the first query would wait for. */
  async prepare(): Promise<void> {
    if (!this.isOpen) return;
    await Promise.all([this.#gate.start(), this.#all[0]?.start()]);
  }

  async stop(): Promise<void> {
    await Promise.all([this.#gate.stop(), ...this.#all.map((runner) => runner.stop())]);
  }

  async #run(
    query: string,
    params: Readonly<Record<string, unknown>>,
    gone: AbortSignal,
  ): Promise<ReadOnceAnswer> {
    const runner = this.#idle.pop();
    if (runner === undefined) throw new Error('More queries run than there are places.');
    try {
      return await runner.run(query, params, this.#limits, gone);
    } catch (error) {
      if (error instanceof QueryFailed) throw new QuestionRefused(faultOf(error.failure));
      if (error instanceof MemoryExceeded)
        throw new QuestionRefused({ code: 'cypherMemory', field: 'query' });
      if (error instanceof QueryTooSlow) {
        const parameters = { seconds: this.#limits.milliseconds / 1_000 };
        throw new QuestionRefused({ code: 'cypherSlow', field: 'query', parameters });
      }
      throw error;
    } finally {
      this.#idle.push(runner);
    }
  }

  async #message(answer: ReadOnceAnswer, load: string): Promise<Answer<ConsoleMessage>> {
    const { columns, rows, elements, plan, remarks } = answer;
    const nodes = elements.nodes.slice(0, mostActors);
    const relationships = elements.relationships.slice(0, mostRelations);
    const {
      value: graph,
      revision,
      dataset,
    } = await readGraphOfElements(this.#database, {
      nodes,
      relationships,
    });
    if (dataset.load !== load) throw new DataMoving('The dataset was replaced meanwhile.');
    const limitsHit: ConsoleMessage['limitsHit'] = [...answer.limitsHit];
    if (nodes.length < elements.nodes.length) limitsHit.push('actors');
    if (relationships.length < elements.relationships.length) limitsHit.push('relations');
    const { bytes, depth, milliseconds } = this.#limits;
    const limits = {
      rows: this.#limits.rows,
      bytes,
      depth,
      seconds: milliseconds / 1_000,
      actors: mostActors,
      relations: mostRelations,
    };
    const meta = {
      dataset: dataset.name,
      revision,
      dataUntil: dataset.dataUntil,
      ...stackIn(dataset),
      rowCount: rows.length,
      limits,
    };
    return {
      value: {
        columns: [...columns],
        rows: rows.map((row) => [...row]),
        graph,
        limitsHit,
        plan,
        remarks: [...remarks],
        meta,
      },
      revision,
    };
  }
}

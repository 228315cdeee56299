import type { Answer } from '../../database/answer.ts';
import type { Database } from '../../database/database.ts';
import { Gone, QueryTooSlow, QuestionRefused } from '../../database/errors.ts';
import { readConsistently } from '../../database/readConsistently.ts';
import type { MetricMessage, MetricQuestion } from '../../model/messages/metrics.ts';
import type { MetricName } from '../../model/metrics.ts';
import { errorOf } from '../threads/failures.ts';
import { ReplaceableThread, ThreadLost } from '../threads/replaceableThread.ts';
import { Turns, type TurnLimits } from '../turns/turns.ts';
import { checkNetwork } from './checkNetwork.ts';
import type { FromMetrics, MetricAsking, ToMetrics } from './metricsMessages.ts';

/** Milliseconds after which a question is ended, counted from when its turn has come. */
const deadline = 25_000;
const memory = { maxOldGenerationSizeMb: 1_024 } as const;

/** One at a time: measures are heavy, and Reach and the database want the other core. */
const limits: TurnLimits = {
  atOnce: 1,
  largeAtOnce: 1,
  waitingEach: 20,
  waitingAll: 100,
  patience: { small: 30_000, large: 30_000 },
};

/** What takes the measures. */
export type MetricsThread = Pick<ReplaceableThread<ToMetrics, FromMetrics>, 'tell' | 'end'>;

/** Takes measures of networks in a thread of its own, one after the other, in fair turns. */
export class MetricsService {
  readonly #thread: MetricsThread;
  readonly #turns: Turns;
  readonly #deadline: number;

  constructor(
    { address }: Database,
    thread: MetricsThread = new ReplaceableThread({
      workerData: { worker: 'metrics/metricsWorker', address: { ...address } },
      resourceLimits: memory,
    }),
    turns: Turns = new Turns(limits),
    milliseconds: number = deadline,
  ) {
    this.#thread = thread;
    this.#turns = turns;
    this.#deadline = milliseconds;
  }

  /**
   * Takes a measure of what a caller may see.
   *
   * @param database as the caller sees it
   * @param gone ends it when nobody waits any more
   * @throws QuestionRefused, QueryTooSlow, Busy, Gone, DatabaseAway
   */
  async ask(
    metric: MetricName,
    question: MetricQuestion,
    database: Database,
    { client, gone }: { readonly client: string; readonly gone: AbortSignal },
  ): Promise<Answer<MetricMessage>> {
    checkNetwork(metric, question);
    const { audience } = database;
    const { dataset } = await readConsistently(database, () => Promise.resolve(null));
    const asking = { metric, question, audience, revision: dataset.revision };
    const value = await this.#turns.take(client, 'large', gone, () => this.#measure(asking, gone));
    return { value, revision: value.meta.revision };
  }

  stop(): Promise<void> {
    return this.#thread.end();
  }

  /** Has the thread measure; ends it where it takes too long or nobody waits, since nothing else stops a measure. */
  async #measure(asking: MetricAsking, gone: AbortSignal): Promise<MetricMessage> {
    const end = (): void => void this.#thread.end();
    const late = setTimeout(end, this.#deadline);
    gone.addEventListener('abort', end, { once: true });
    try {
      return answerOf(await this.#thread.tell(asking));
    } catch (error) {
      if (!(error instanceof ThreadLost)) throw error;
      throw gone.aborted ? new Gone() : new QueryTooSlow('A measure took longer than allowed.');
    } finally {
      clearTimeout(late);
      gone.removeEventListener('abort', end);
    }
  }
}

function answerOf(reply: FromMetrics): MetricMessage {
  if ('answer' in reply) return reply.answer;
  if ('fault' in reply) throw new QuestionRefused(reply.fault);
  throw errorOf(reply.failed, reply.text);
}

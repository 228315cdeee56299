import type { Answer } from '../../database/answer.ts';
import type { Database } from '../../database/database.ts';
import { Busy, Gone, QuestionRefused } from '../../database/errors.ts';
import { readConsistently } from '../../database/readConsistently.ts';
import type {
  GoBetweensMessage,
  GoBetweensQuestion,
  ReachMessage,
  ReachQuestion,
} from '../../model/messages/reach.ts';
import { Turns, type TurnLimits } from '../turns/turns.ts';
import { errorOf } from '../threads/failures.ts';
import type { AnyQuestion, FromThread } from './reachMessages.ts';
import { ReachThreads, type Threads } from './reachThreads.ts';
import { sizeOf } from './sizeOf.ts';

/** Who asks, for fair turns, and a signal for when nobody waits for the answer any more. */
export interface Asker {
  readonly client: string;
  readonly gone: AbortSignal;
}

/** Milliseconds from its arrival after which a question is answered with what was found, which the answer says. */
const deadline = 25_000;

/** Two at once, and of these one that may take long, so that there is always room for the others. */
const limits: TurnLimits = {
  atOnce: 2,
  largeAtOnce: 1,
  waitingEach: 20,
  waitingAll: 200,
  patience: { small: 20_000, large: 20_000 },
};

type AnyAnswer = ReachMessage | GoBetweensMessage;

/** Ends in "busy" what does not come before a day's end: the data of a new revision may take longer to bring than anybody waits. */
async function before<T>(end: number, gone: AbortSignal, work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let leave = (): void => undefined;
  const late = new Promise<never>((_, reject) => {
    leave = () => reject(new Gone());
    timer = setTimeout(() => reject(new Busy(false)), Math.max(0, end - Date.now()));
    gone.addEventListener('abort', leave, { once: true });
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
    gone.removeEventListener('abort', leave);
  }
}

/**
 * Answers reach questions on the graph in memory, which follows the dataset's revision. Clients take turns, light questions go
 * before heavy ones, and the time of a question counts from its arrival.
 */
export class ReachService {
  readonly #database: Database;
  readonly #threads: Threads;
  readonly #turns: Turns;

  constructor(
    database: Database,
    threads: Threads = new ReachThreads({
      address: database.address,
      audience: database.audience,
    }),
    turns: Turns = new Turns(limits),
  ) {
    this.#database = database;
    this.#threads = threads;
    this.#turns = turns;
  }

  /** @throws QuestionRefused, Busy, Gone, DatabaseAway */
  async routes(question: ReachQuestion, asker: Asker): Promise<Answer<ReachMessage>> {
    const { value, revision } = await this.#ask({ ask: 'routes', question }, asker);
    if (!('routes' in value)) throw new Error('Routes were asked for, and go-betweens answered.');
    return { value, revision };
  }

  /** @throws QuestionRefused, Busy, Gone, DatabaseAway */
  async goBetweens(question: GoBetweensQuestion, asker: Asker): Promise<Answer<GoBetweensMessage>> {
    if ((question.from === undefined) === (question.to === undefined))
      throw new QuestionRefused({ code: 'fromOrTo', field: 'to' });
    const { value, revision } = await this.#ask({ ask: 'goBetweens', question }, asker);
    if (!('goBetweens' in value))
      throw new Error('Go-betweens were asked for, and routes answered.');
    return { value, revision };
  }

  /** Brings the graph before the first question asks for it. */
  async prepare(): Promise<void> {
    await this.#threads.keep(await this.#revision());
  }

  stop(): Promise<void> {
    return this.#threads.stop();
  }

  async #revision(): Promise<string> {
    const { dataset } = await readConsistently(this.#database, () => Promise.resolve(null));
    return dataset.revision;
  }

  async #ask(asked: AnyQuestion, { client, gone }: Asker): Promise<Answer<AnyAnswer>> {
    const end = Date.now() + deadline;
    const revision = await before(
      end,
      gone,
      this.#revision().then((current) => this.#threads.keep(current)),
    );
    const size = sizeOf(asked, this.#threads.relations);
    const reply = await this.#turns.take(client, size, gone, () =>
      this.#threads.answer(asked, revision, end, gone),
    );
    const value = answerOf(reply);
    // What the answer was made of, which may be newer than what was asked for.
    return { value, revision: value.meta.revision };
  }
}

/** The answer in a reply of a thread; what is wrong with a question is the first of its faults: the answer names one field. */
function answerOf(reply: FromThread): AnyAnswer {
  if ('answer' in reply) return reply.answer;
  if ('faults' in reply) throw new QuestionRefused(reply.faults[0] ?? { code: 'unreadable' });
  throw 'failed' in reply
    ? errorOf(reply.failed, reply.text)
    : new Error('The reach thread answered another question.');
}

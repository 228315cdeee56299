import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { EventKind, ParticipantRole } from '../../model/eventKinds.ts';
import { mostActors } from '../../model/messages/question.ts';
import type {
  GoBetweensMessage,
  GoBetweensQuestion,
  ReachMessage,
  ReachQuestion,
} from '../../model/messages/reach.ts';
import type { ReachEvent } from '../../reach/reachIndex.ts';
import type { Answer } from '../../database/answer.ts';
import { QuestionRefused } from '../../database/errors.ts';
import type { Fault } from '../../model/faults.ts';
import type { Database } from '../../database/database.ts';
import { readConsistently } from '../../database/readConsistently.ts';
import { statement } from '../../database/statement.ts';
import type { NodeValue } from '../../database/values.ts';
import { readGraph } from '../queries/graph.ts';
import { evidenceOf, idOf } from '../queries/rows.ts';
import { text } from '../../database/properties.ts';
import type { FromWorker, ToWorker } from './reachMessages.ts';

type EventRow = {
  event: NodeValue;
  participants: { actor: string; role: ParticipantRole; side: string | null }[];
};

const eventOf = ({ event, participants }: EventRow): ReachEvent => ({
  id: idOf(event),
  kind: text(event.properties, 'kind') as EventKind,
  name: text(event.properties, 'name') ?? '',
  nameFr: text(event.properties, 'nameFr'),
  date: text(event.properties, 'date'),
  until: text(event.properties, 'until'),
  outcome: text(event.properties, 'outcome'),
  outcomeFr: text(event.properties, 'outcomeFr'),
  whyEnded: text(event.properties, 'whyEnded'),
  whyEndedFr: text(event.properties, 'whyEndedFr'),
  evidence: evidenceOf(event.properties),
  participants,
});

const citedSourceOf = ({ properties }: NodeValue): ReachMessage['sources'][string] => ({
  title: text(properties, 'title') ?? '',
  titleFr: text(properties, 'titleFr'),
  author: text(properties, 'author'),
  publisher: text(properties, 'publisher'),
  date: text(properties, 'date'),
});

/** What is wrong with a question, as the first of its faults: the answer names one field. */
const refusalOf = ([first]: readonly Fault[]): QuestionRefused =>
  new QuestionRefused(first ?? { code: 'unreadable' });

/** Milliseconds for bringing the whole graph, once a revision: half a million relations took 35 s, and 53 s beside other work (`bench/reachNeo4j.ts`). */
const wholeGraphTimeout = 180_000;

/** Answers reach questions on the graph in memory, which follows the dataset's revision. */
export class ReachService {
  readonly #database: Database;
  #worker: Worker | null = null;
  #kept: string | null = null;
  #keeping: Promise<string> | null = null;
  #last = 0;
  readonly #waiting = new Map<
    number,
    { resolve: (message: FromWorker) => void; reject: (error: Error) => void }
  >();

  constructor(database: Database) {
    this.#database = database;
  }

  routes(question: ReachQuestion, gone: AbortSignal): Promise<Answer<ReachMessage>> {
    return this.#ask<ReachMessage>('routes', question, gone);
  }

  goBetweens(question: GoBetweensQuestion, gone: AbortSignal): Promise<Answer<GoBetweensMessage>> {
    if ((question.from === undefined) === (question.to === undefined))
      throw new QuestionRefused({ code: 'fromOrTo', field: 'to' });
    return this.#ask<GoBetweensMessage>('goBetweens', question, gone);
  }

  /** Brings the graph before the first question asks for it. */
  async prepare(): Promise<void> {
    const { dataset } = await readConsistently(this.#database, () => Promise.resolve(null));
    await this.#keep(dataset.revision);
  }

  async stop(): Promise<void> {
    await this.#worker?.terminate();
  }

  async #ask<T extends ReachMessage | GoBetweensMessage>(
    kind: 'routes' | 'goBetweens',
    question: ReachQuestion | GoBetweensQuestion,
    gone: AbortSignal,
  ): Promise<Answer<T>> {
    const { dataset } = await readConsistently(this.#database, () => Promise.resolve(null));
    const revision = await this.#keep(dataset.revision);
    const cancel = new SharedArrayBuffer(4);
    const leave = () => void Atomics.store(new Int32Array(cancel), 0, 1);
    gone.addEventListener('abort', leave, { once: true });
    this.#last += 1;
    const id = this.#last;
    const message = await new Promise<FromWorker>((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#tell({ do: kind, id, question, cancel } as ToWorker);
    });
    gone.removeEventListener('abort', leave);
    if ('faults' in message) throw refusalOf(message.faults);
    if ('failed' in message) throw new Error(message.failed);
    return { value: message.answer as T, revision };
  }

  /** Brings the graph of a revision into the worker, once however many ask at the same time. */
  async #keep(revision: string): Promise<string> {
    if (this.#kept === revision && this.#worker !== null) return revision;
    this.#keeping ??= this.#read().finally(() => {
      this.#keeping = null;
    });
    return this.#keeping;
  }

  async #read(): Promise<string> {
    const { value: graph, revision } = await readGraph(
      this.#database,
      { limit: mostActors },
      wholeGraphTimeout,
    );
    const { value } = await readConsistently(this.#database, async (read) => ({
      events: await read<EventRow>(statement('reach/events'), {}),
      sources: await read<{ source: NodeValue }>(statement('explore/sources'), {}),
    }));
    this.#tell({
      do: 'keep',
      graph,
      events: value.events.map(eventOf),
      sources: Object.fromEntries(
        value.sources.map(({ source }) => [idOf(source), citedSourceOf(source)]),
      ),
    });
    this.#kept = revision;
    return revision;
  }

  #tell(message: ToWorker): void {
    this.#worker ??= this.#start();
    this.#worker.postMessage(message);
  }

  #start(): Worker {
    const worker = new Worker(join(import.meta.dirname, 'startWorker.mjs'), { execArgv: [] });
    worker.unref();
    worker.on('message', (message: FromWorker) => {
      this.#waiting.get(message.id)?.resolve(message);
      this.#waiting.delete(message.id);
    });
    const lose = (error: Error) => {
      this.#worker = null;
      this.#kept = null;
      for (const { reject } of this.#waiting.values()) reject(error);
      this.#waiting.clear();
    };
    worker.on('error', lose);
    worker.on('exit', () => lose(new Error('The reach worker ended.')));
    return worker;
  }
}

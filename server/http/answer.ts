import { createHash } from 'node:crypto';
import type { Request, RequestHandler, Response } from 'express';
import { LRUCache } from 'lru-cache';
import type { Answer } from '../../database/answer.ts';
import type { Audience, Database } from '../../database/database.ts';
import { stackOf } from '../../model/stack.ts';
import { askedLayer, layerHeader, refuseLayer } from './askedLayer.ts';
import { EncodedAnswer } from './encodedAnswer.ts';
import { maySeeRestricted } from './permissions.ts';
import { sendFile, type OutgoingFile } from './sendFile.ts';
import { RevisionReader } from './revisionReader.ts';
import { SharedFlights } from './sharedFlights.ts';
import { Turns, usualLimits, type Size, type TurnLimits } from '../turns/turns.ts';

export interface AnswererOptions {
  readonly database: Database;
  /** The version of the program: part of every ETag. */
  readonly version: string;
  readonly limits?: TurnLimits;
}

/** What a call does: read its question, which may be refused, and say how it is answered. */
type Prepare<T> = (
  request: Request,
) => (database: Database, signal: AbortSignal, client: string) => Promise<Answer<T>>;

/** Milliseconds in which a database that lives gives its first answer to a request; then it is said to be away. */
const patience = 2_500;
/** The least that a database is waited for, however long the question has waited before. */
const leastPatience = 250;
/** A small question is answered, or said to be in vain, within one patience of its arrival, wherever it has waited. */
const patienceLeft = (arrived: number): number =>
  Math.max(leastPatience, patience - (performance.now() - arrived));

interface Asked {
  readonly client: string;
  readonly signal: AbortSignal;
  /** When it came, by the clock of `performance`. */
  readonly arrived: number;
}

/** How a call comes to its answer. */
interface Answering<T> {
  /** Waits for its turn; at once if not said. */
  readonly turn?: <R>(asked: Asked, work: () => Promise<R>) => Promise<R>;
  /** Whether an answer may be given again. */
  readonly isWhole?: (value: T) => boolean;
  /** Whether its answer is due soon. */
  readonly isSmall?: boolean;
}

/** Bytes of encoded answers kept. */
const mostKept = 64 * 1024 * 1024;

/** Says which layers an answer rests on, where there are any above the base. */
const layersHeader = 'Entremise-Layers';

const digest = (text: string): string =>
  createHash('sha256').update(text).digest('base64url').slice(0, 22);

/** A signal that is aborted when a client leaves before it has its answer. */
function departureOf(response: Response): AbortSignal {
  const left = new AbortController();
  response.once('close', () => left.abort());
  return left.signal;
}

/** The sets that count, the base first. */
const layersIn = ({ stack = null }: Answer<unknown>): string =>
  stackOf(stack)
    .filter(({ on }) => on)
    .map(({ id }) => id)
    .join(', ');

const encoded = (answer: Answer<unknown>): EncodedAnswer =>
  new EncodedAnswer(answer.value, answer.revision, layersIn(answer));

const clientOf = (request: Request): string => request.socket.remoteAddress ?? '';

/**
 * Answers calls of the API in one shape: what is asked is read first; the revision of the data is compared before anything
 * else is; an answer given before is given again from memory; equal questions share one answer; all others take turns.
 */
export class Answerer {
  readonly database: Database;
  readonly #version: string;
  readonly #revisions: Readonly<Record<Audience, RevisionReader>>;
  readonly #turns: Turns;
  readonly #flights = new SharedFlights<EncodedAnswer>();
  readonly #kept = new LRUCache<string, EncodedAnswer>({
    maxSize: mostKept,
    sizeCalculation: ({ size }) => size,
  });

  constructor({ database, version, limits = usualLimits }: AnswererOptions) {
    this.database = database.view({ patience });
    this.#version = version;
    this.#revisions = {
      all: new RevisionReader(this.database),
      public: new RevisionReader(this.database.view({ audience: 'public' })),
    };
    this.#turns = new Turns(limits);
  }

  /** A call that reads the database. */
  reading<T>(size: Size, prepare: Prepare<T>): RequestHandler {
    return this.#call(prepare, {
      turn: ({ client, signal, arrived }, work) =>
        this.#turns.take(client, size, signal, work, performance.now() - arrived),
      isSmall: size === 'small',
    });
  }

  /**
   * A call that something else answers, which shares its own work out.
   *
   * @param isWhole whether an answer may be given again; one that was cut short may not
   */
  asking<T>(prepare: Prepare<T>, isWhole: (value: T) => boolean): RequestHandler {
    return this.#call(prepare, { isWhole });
  }

  /** A call that something else answers, of what the client may see and asks to see; it shares its own work out. */
  measuring<T>(prepare: Prepare<T>): RequestHandler {
    return this.#call(prepare, {});
  }

  /** A call whose answer is made anew each time and kept by nobody, since it may depend on the moment. */
  live<T>(
    prepare: (request: Request) => (gone: AbortSignal, client: string) => Promise<Answer<T>>,
  ): RequestHandler {
    return async (request, response) => {
      const started = performance.now();
      refuseLayer(request, this.database.audience);
      const ask = prepare(request);
      const answer = await ask(departureOf(response), clientOf(request));
      response.set('Cache-Control', 'no-store').vary('Accept-Encoding');
      await this.#write(request, response, encoded(answer), started);
    };
  }

  /** A call whose answer is a file to be kept, written while it is sent; only reading what is in it takes a turn. */
  file(
    prepare: (request: Request) => (database: Database) => Promise<{
      readonly file: OutgoingFile;
      readonly revision: string;
    }>,
  ): RequestHandler {
    return async (request, response) => {
      const started = performance.now();
      const ask = prepare(request);
      const audience = askedLayer(request, this.database.audience);
      const revision = await this.#revisions[audience].read();
      if (this.#isFresh(request, response, revision)) return;
      const gone = departureOf(response);
      const { file, revision: of } = await this.#turns.take(
        clientOf(request),
        'large',
        gone,
        async () => ask(this.database.view({ signal: gone, audience })),
      );
      this.#setHeaders(request, response, of);
      this.#setTiming(request, response, started);
      await sendFile(response, file, gone);
    };
  }

  /** A call whose answer depends on the program alone. */
  constant<T>(prepare: (request: Request) => T): RequestHandler {
    return async (request, response) => {
      const answer = new EncodedAnswer(prepare(request), '', '');
      await this.#send(request, response, answer, performance.now());
    };
  }

  #call<T>(
    prepare: Prepare<T>,
    { turn = (_asked, work) => work(), isWhole = () => true, isSmall = false }: Answering<T>,
  ): RequestHandler {
    return async (request, response) => {
      const started = performance.now();
      const ask = prepare(request);
      const audience = askedLayer(request, this.database.audience);
      const revision = await this.#revisions[audience].read();
      if (this.#isFresh(request, response, revision)) return;
      const key = this.#keyOf(request, revision);
      const answer =
        this.#kept.get(key) ??
        (await this.#flights.join(key, departureOf(response), async (signal) => {
          const client = clientOf(request);
          const given = await turn({ client, signal, arrived: started }, () => {
            const left = isSmall ? { patience: patienceLeft(started) } : {};
            return ask(this.database.view({ signal, audience, ...left }), signal, client);
          });
          const made = encoded(given);
          if (isWhole(given.value)) this.#kept.set(this.#keyOf(request, given.revision), made);
          return made;
        }));
      await this.#send(request, response, answer, started);
    };
  }

  /** What tells two questions apart. */
  #keyOf(request: Request, revision: string): string {
    const { originalUrl, body } = request;
    const audience = askedLayer(request, this.database.audience);
    return `${revision} ${audience} ${originalUrl} ${body === undefined ? '' : JSON.stringify(body)}`;
  }

  #setHeaders(request: Request, response: Response, revision: string): void {
    response.set('ETag', `"${digest(`${this.#version} ${this.#keyOf(request, revision)}`)}"`);
    response.set('Cache-Control', 'no-cache');
    response.vary('Accept-Encoding').vary(layerHeader);
  }

  /** Answers 304 where the client has this revision's answer already. */
  #isFresh(request: Request, response: Response, revision: string): boolean {
    this.#setHeaders(request, response, revision);
    if (!request.fresh) return false;
    response.status(304).end();
    return true;
  }

  async #send(
    request: Request,
    response: Response,
    answer: EncodedAnswer,
    started: number,
  ): Promise<void> {
    if (answer.revision === '' && this.#isFresh(request, response, '')) return;
    this.#setHeaders(request, response, answer.revision);
    await this.#write(request, response, answer, started);
  }

  async #write(
    request: Request,
    response: Response,
    answer: EncodedAnswer,
    started: number,
  ): Promise<void> {
    const encoding = answer.encodingFor((among) => request.acceptsEncodings([...among]));
    const bytes = await answer.bytes(encoding);
    if (encoding !== 'identity') response.set('Content-Encoding', encoding);
    if (answer.layers !== '') response.set(layersHeader, answer.layers);
    this.#setTiming(request, response, started);
    response.set('Content-Length', String(bytes.length)).type('application/json').end(bytes);
  }

  /** How long it took may hint at what was passed over: it is told to those who may see that. */
  #setTiming(request: Request, response: Response, started: number): void {
    if (maySeeRestricted(request))
      response.set('Server-Timing', `ask;dur=${(performance.now() - started).toFixed(1)}`);
  }
}

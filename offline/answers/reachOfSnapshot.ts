import type { Database } from '../../database/database.ts';
import { QuestionRefused } from '../../database/errors.ts';
import { goBetweensQuestion, reachQuestion } from '../../model/messages/reach.ts';
import { parse } from '../../server/http/parse.ts';
import { answerQuestion } from '../../server/reach/answerQuestion.ts';
import { readReachData, type ReachData } from '../../server/reach/reachData.ts';
import type { AnyQuestion } from '../../server/reach/reachMessages.ts';

/** Milliseconds after which a question is answered with what was found, which the answer says: nobody can draw meanwhile. */
const deadline = 8_000;

/** Until the browser has drawn that something is awaited: the search itself leaves it no turn. */
const drawn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

function questionOf(path: string, body: unknown): AnyQuestion | null {
  if (path === '/reach') return { ask: 'routes', question: parse(reachQuestion, body) };
  if (path !== '/reach/go-betweens') return null;
  const question = parse(goBetweensQuestion, body);
  if ((question.from === undefined) === (question.to === undefined))
    throw new QuestionRefused({ code: 'fromOrTo', field: 'to' });
  return { ask: 'goBetweens', question };
}

/** Answers questions of Reach on a snapshot, with the search that the server runs. */
export class ReachOfSnapshot {
  readonly #database: Database;
  #data: Promise<ReachData> | null = null;

  constructor(database: Database) {
    this.#database = database;
  }

  /**
   * @returns undefined where the path is none of Reach
   * @throws QuestionRefused, Problem
   */
  async answer(path: string, body: unknown): Promise<unknown> {
    const asked = questionOf(path, body);
    if (asked === null) return undefined;
    this.#data ??= readReachData(this.#database);
    const data = await this.#data;
    await drawn();
    const end = Date.now() + deadline;
    const answered = answerQuestion(data, asked, () => Date.now() > end);
    if ('answer' in answered) return answered.answer;
    throw new QuestionRefused(answered.faults[0] ?? { code: 'unreadable' });
  }
}

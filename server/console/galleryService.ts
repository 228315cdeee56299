import type { Answer } from '../../database/answer.ts';
import type { Database } from '../../database/database.ts';
import { QuestionRefused, UnknownId } from '../../database/errors.ts';
import { statement } from '../../database/statement.ts';
import type { ConsoleMessage } from '../../model/messages/console.ts';
import type { GalleryMessage, NamedQuery } from '../../model/messages/gallery.ts';
import { parsePartialDate } from '../../model/partialDate.ts';
import { readGallery } from '../queries/gallery.ts';
import type { ConsoleAsker, ConsoleService } from './consoleService.ts';

type Params = Readonly<Record<string, string>>;

/** A whole day, which `date()` reads: `2034-06-30`. */
const isDay = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) && parsePartialDate(text) !== null;

/** The library of named questions: each a query of the console with a header, checked parameters and a meaning. */
export class GalleryService {
  readonly #database: Database;
  readonly #console: ConsoleService;
  readonly #queries: readonly NamedQuery[] = readGallery();

  constructor(database: Database, console: ConsoleService) {
    this.#database = database;
    this.#console = console;
  }

  /** @param mayAsk whether whoever asks may put these questions */
  list(mayAsk: boolean): GalleryMessage {
    return {
      items: [...this.#queries],
      total: this.#queries.length,
      answers: mayAsk && this.#console.isOpen,
      truncated: false,
    };
  }

  /**
   * Answers a question by its name.
   * @throws UnknownId, QuestionRefused naming the parameter; and as the console does
   */
  async ask(name: string, params: Params, asker: ConsoleAsker): Promise<Answer<ConsoleMessage>> {
    if (!this.#console.isOpen) throw new QuestionRefused({ code: 'consoleClosed' });
    const known = this.#queries.find((query) => query.name === name);
    if (known === undefined) throw new UnknownId('query', name);
    await this.#check(known, params);
    return this.#console.ask({ query: known.query, params }, asker);
  }

  async #check({ parameters }: NamedQuery, params: Params): Promise<void> {
    const given = new Map(Object.entries(params));
    for (const name of given.keys())
      if (!parameters.some((parameter) => parameter.name === name))
        throw new QuestionRefused({ code: 'unknownParameter', field: `params.${name}` });
    for (const { name, type } of parameters) {
      const field = `params.${name}`;
      const value = given.get(name);
      if (value === undefined) throw new QuestionRefused({ code: 'missing', field });
      if (type === 'day' && !isDay(value))
        throw new QuestionRefused({
          code: 'notOfTheForm',
          field,
          parameters: { form: '2034-06-30' },
        });
      if (type === 'actor' && !(await this.#hasActor(value)))
        throw new QuestionRefused({ code: 'noSuchActor', field, parameters: { id: value } });
    }
  }

  async #hasActor(id: string): Promise<boolean> {
    const rows = await this.#database.read((read) =>
      read(statement('console/actorById'), { actor: id }),
    );
    return rows.length > 0;
  }
}

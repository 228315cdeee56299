import type { LayoutAnswer, LayoutQuestion } from './layout.ts';
import { startLayoutWorker } from './startLayoutWorker.ts';

type Answer = { id: number; answer: LayoutAnswer };

/** Asks the layout worker; an answer that a later question has overtaken is never given. */
export class LayoutAsker {
  readonly #worker = startLayoutWorker();
  #last = 0;

  ask(question: LayoutQuestion): Promise<LayoutAnswer> {
    this.#last += 1;
    const id = this.#last;
    return new Promise((resolve, reject) => {
      const settle = (act: () => void) => {
        this.#worker.removeEventListener('message', hear);
        this.#worker.removeEventListener('error', fail);
        act();
      };
      const hear = ({ data }: MessageEvent<Answer>) => {
        if (data.id === id) settle(() => resolve(data.answer));
      };
      const fail = ({ message }: ErrorEvent) =>
        settle(() => reject(new Error(`The layout stopped: ${message}`)));
      this.#worker.addEventListener('message', hear);
      this.#worker.addEventListener('error', fail);
      this.#worker.postMessage({ ...question, id });
    });
  }

  stop(): void {
    this.#worker.terminate();
  }
}

import type { Readable } from 'node:stream';
import type { QuestionRefused } from '../../database/errors.ts';

/**
 * The pieces of a stream, broken off where it grows beyond a limit: what a sender says of its length may be a lie. The
 * stream itself stays open, so that its sender can still be answered.
 *
 * @throws QuestionRefused as given
 */
export async function* limited(
  content: Readable,
  most: number,
  fault: QuestionRefused,
): AsyncGenerator<Buffer> {
  let bytes = 0;
  for await (const chunk of content.iterator({ destroyOnReturn: false })) {
    const piece = chunk as Buffer;
    bytes += piece.length;
    if (bytes > most) throw fault;
    yield piece;
  }
}

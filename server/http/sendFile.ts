import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Response } from 'express';

/** A file on its way out, written while it is sent. */
export interface OutgoingFile {
  /** In any script; clients that know ASCII alone get one of question marks. */
  readonly name: string;
  readonly type: string;
  readonly chunks: Iterable<string | Uint8Array>;
}

/** Characters gathered before they are sent: what compresses has more to work on, and small parts cost the most. */
const least = 32_768;

function* gathered(chunks: OutgoingFile['chunks']): Generator<Buffer> {
  let waiting: Buffer[] = [];
  let size = 0;
  for (const chunk of chunks) {
    const part = typeof chunk === 'string' ? Buffer.from(chunk, 'utf8') : Buffer.from(chunk);
    waiting.push(part);
    size += part.length;
    if (size < least) continue;
    yield Buffer.concat(waiting);
    waiting = [];
    size = 0;
  }
  if (size > 0) yield Buffer.concat(waiting);
}

/** Sends a file under its name, no faster than it is taken. */
export async function sendFile(
  response: Response,
  { name, type, chunks }: OutgoingFile,
  gone: AbortSignal,
): Promise<void> {
  response.attachment(name).type(type);
  try {
    await pipeline(Readable.from(gathered(chunks), { objectMode: false }), response);
  } catch (error) {
    // Whoever has left needs no file.
    if (!gone.aborted) throw error;
  }
}

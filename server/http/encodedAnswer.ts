import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

export type Encoding = 'br' | 'gzip' | 'identity';

/** Bytes below which compression costs more than it saves. */
const leastCompressed = 1_024;
/** Brotli's quality: 4 is about as quick as gzip and a sixth smaller. */
const quality = 4;

/** An answer as JSON, and in the encodings that somebody has asked for. */
export class EncodedAnswer {
  readonly revision: string;
  /** The sets that the data were made of, as a header names them; empty where the base stands alone. */
  readonly layers: string;
  readonly #forms = new Map<Encoding, Promise<Buffer>>();
  readonly #json: Buffer;
  /** Bytes kept, compressed forms counted as half of the plain one. */
  readonly size: number;

  constructor(value: unknown, revision: string, layers: string) {
    this.#json = Buffer.from(JSON.stringify(value));
    this.revision = revision;
    this.layers = layers;
    this.size = this.#json.length * 2 + 200;
  }

  /** The encoding to use for one who takes these. */
  encodingFor(accepted: (among: readonly Encoding[]) => string | false): Encoding {
    if (this.#json.length < leastCompressed) return 'identity';
    const chosen = accepted(['br', 'gzip', 'identity']);
    return chosen === 'br' || chosen === 'gzip' ? chosen : 'identity';
  }

  bytes(encoding: Encoding): Promise<Buffer> {
    const known = this.#forms.get(encoding) ?? this.#compress(encoding);
    this.#forms.set(encoding, known);
    return known;
  }

  #compress(encoding: Encoding): Promise<Buffer> {
    if (encoding === 'gzip') return zip(this.#json);
    if (encoding === 'br')
      return brotli(this.#json, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
    return Promise.resolve(this.#json);
  }
}

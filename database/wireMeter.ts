import { subscribe } from 'node:diagnostics_channel';
import type { Socket } from 'node:net';

/**
 * Counts what comes in over the sockets of this thread, so that an answer can be cut off before it is decoded: one row may
 * be larger than the memory of whoever asked for it.
 */
export class WireMeter {
  readonly #open = new Set<Socket>();
  #closed = 0;

  constructor() {
    subscribe('net.client.socket', (message) => {
      const { socket } = message as { socket: Socket };
      this.#open.add(socket);
      socket.once('close', () => {
        this.#closed += socket.bytesRead;
        this.#open.delete(socket);
      });
    });
  }

  /** Bytes that have come in since the thread began. */
  get bytes(): number {
    let all = this.#closed;
    for (const { bytesRead } of this.#open) all += bytesRead;
    return all;
  }

  /** Closes every socket; the server ends what runs for a connection that is gone. */
  cut(): void {
    // Without an error the driver would wait for ever for what was coming.
    for (const socket of this.#open) socket.destroy(new Error('The connection was cut.'));
  }
}

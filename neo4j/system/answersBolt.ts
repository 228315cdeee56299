import { connect } from 'node:net';

/** Bolt magic, then four versions offered: 5.8 down to 5.0, 4.4, none, none (Bolt protocol specification, "Handshake"). */
const handshake = Buffer.from([
  0x60, 0x60, 0xb0, 0x17, 0, 8, 8, 5, 0, 0, 4, 4, 0, 0, 0, 0, 0, 0, 0, 0,
]);

/**
 * Whether a Bolt server answers on a port of this machine. A stopped process still accepts connections, by its kernel, so
 * only an answer to the handshake counts.
 *
 * @param deadline milliseconds for connection and answer together
 */
export const answersBolt = (port: number, deadline = 1_000): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' });
    const end = (answers: boolean) => {
      clearTimeout(late);
      socket.destroy();
      resolve(answers);
    };
    const late = setTimeout(() => end(false), deadline);
    socket.once('error', () => end(false));
    socket.once('connect', () => socket.write(handshake));
    socket.once('data', (data) => end(data.length >= 4 && data.some((byte) => byte !== 0)));
    socket.once('close', () => end(false));
  });

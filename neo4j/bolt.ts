import { connect, createServer } from 'node:net';

/** Bolt magic, then four versions offered: 5.8 down to 5.0, 4.4, none, none (Bolt protocol specification, "Handshake"). */
const handshake = Buffer.from([
  0x60, 0x60, 0xb0, 0x17, 0, 8, 8, 5, 0, 0, 4, 4, 0, 0, 0, 0, 0, 0, 0, 0,
]);

/** Whether a Bolt server answers on a port of this machine. */
export const answersBolt = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' });
    const end = (answers: boolean) => {
      socket.destroy();
      resolve(answers);
    };
    socket.setTimeout(1_000, () => end(false));
    socket.once('error', () => end(false));
    socket.once('connect', () => socket.write(handshake));
    socket.once('data', (data) => end(data.length >= 4 && data.some((byte) => byte !== 0)));
    socket.once('close', () => end(false));
  });

/** A free port of this machine; the wanted one if it is free. */
export const freePort = (wanted = 0): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (wanted !== 0 && error.code === 'EADDRINUSE') resolve(freePort());
      else reject(error);
    });
    server.listen(wanted, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address !== null && typeof address === 'object'
          ? resolve(address.port)
          : reject(new Error('no port')),
      );
    });
  });

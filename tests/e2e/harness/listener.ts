import { createServer } from 'node:http';

/** A server on this machine that would answer, so that silence is the app's doing and not the network's. */
export type Listener = {
  readonly port: number;
  /** The paths that were asked for. */
  readonly callers: readonly string[];
  readonly stop: () => Promise<void>;
};

export async function startListener(): Promise<Listener> {
  const callers: string[] = [];
  const server = createServer((request, response) => {
    callers.push(request.url ?? '');
    response.setHeader('Access-Control-Allow-Origin', '*').end('reached');
  });
  server.on('upgrade', (request, socket) => {
    callers.push(request.url ?? '');
    socket.destroy();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The listener has no port.');
  const stop = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((resolve) => {
      server.close(resolve);
    });
  };
  return { port: address.port, callers, stop };
}

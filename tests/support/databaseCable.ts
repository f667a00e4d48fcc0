import { connect, createServer, type Server, type Socket } from 'node:net';

/** A cable between Crosstie and its database that a test can pull out and plug in again. */
export interface DatabaseCable {
  readonly uri: string;
  pull(): Promise<void>;
  plug(): Promise<void>;
}

/**
 * Passes what comes on a port of its own on to the database at `uri`. Pulled, it drops every connection and refuses
 * new ones, as a database that is away does. Bolt without routing, since routing would lead around the cable.
 */
export async function databaseCable(uri: string): Promise<DatabaseCable> {
  const { hostname, port } = new URL(uri);
  const open = new Set<Socket>();
  let server: Server;
  let own = 0;
  const plug = async (): Promise<void> => {
    server = createServer((inner) => {
      const outer = connect(Number(port), hostname);
      for (const [from, to] of [
        [inner, outer],
        [outer, inner],
      ] as const) {
        open.add(from);
        from.pipe(to);
        from.on('error', () => to.destroy());
        from.on('close', () => {
          open.delete(from);
          to.destroy();
        });
      }
    });
    await new Promise<void>((resolve) => server.listen(own, '127.0.0.1', resolve));
    own = (server.address() as { port: number }).port;
  };
  const pull = async (): Promise<void> => {
    const closed = new Promise((resolve) => server.close(resolve));
    for (const socket of open) socket.destroy();
    await closed;
  };
  await plug();
  return { uri: `bolt://127.0.0.1:${own}`, pull, plug };
}

import { connect, createServer, type Server, type Socket } from 'node:net';

/** A cable between Crosstie and its database that a test can pull out and plug in again. */
export interface DatabaseCable {
  /** Bolt without routing, since routing would lead around the cable. */
  readonly uri: string;
  /** Every connection breaks and new ones are refused, as by a database that was stopped. */
  pull(): Promise<void>;
  /** Connections stay and are taken, and nothing comes over them any more, as from a database that hangs. */
  silence(): void;
  /** Lets everything through again. Connections that were silenced are broken: what they carried is lost. */
  plug(): Promise<void>;
}

/** Passes what comes on a port of its own on to the database at `uri`. */
export async function databaseCable(uri: string): Promise<DatabaseCable> {
  const { hostname, port } = new URL(uri);
  const ends = new Set<Socket>();
  let server: Server | null = null;
  let ownPort = 0;
  let isSilent = false;

  const hold = (end: Socket, other: Socket | null): void => {
    ends.add(end);
    end.on('error', () => other?.destroy());
    end.on('close', () => {
      ends.delete(end);
      other?.destroy();
    });
  };
  const breakAll = (): void => {
    for (const end of ends) end.destroy();
  };
  const pull = async (): Promise<void> => {
    const closing = server;
    server = null;
    const closed = new Promise((resolve) => (closing ? closing.close(resolve) : resolve(null)));
    breakAll();
    await closed;
  };
  const plug = async (): Promise<void> => {
    if (isSilent) breakAll();
    isSilent = false;
    if (server) return;
    const opening = createServer((inner) => {
      if (isSilent) {
        hold(inner, null);
        return;
      }
      const outer = connect(Number(port), hostname);
      hold(inner, outer);
      hold(outer, inner);
      inner.pipe(outer);
      outer.pipe(inner);
    });
    await new Promise<void>((resolve) => opening.listen(ownPort, '127.0.0.1', resolve));
    ownPort = (opening.address() as { port: number }).port;
    server = opening;
  };
  const silence = (): void => {
    isSilent = true;
    for (const end of ends) end.unpipe().pause();
  };

  await plug();
  return { uri: `bolt://127.0.0.1:${ownPort}`, pull, silence, plug };
}

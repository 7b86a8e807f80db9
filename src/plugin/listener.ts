/** Where the parent connects. Listens before the rest of the code is loaded, and holds connections until it is. */
import { createServer, type Server, type Socket } from "node:net";
import type { Address } from "./handshake";
import type { SocketFolder } from "./socket";

export type Attend = (connection: Socket) => void;

export class Listener {
  private readonly held: Socket[] = [];
  private attending: Attend | undefined;

  private constructor(private readonly server: Server) {
    server.on("connection", (connection) => {
      if (this.attending === undefined) this.held.push(connection);
      else this.attending(connection);
    });
  }

  /** @param folder undefined: a port of this machine */
  static async open(folder: SocketFolder | undefined): Promise<Listener> {
    const server = createServer();
    const listener = new Listener(server);
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject);
      server.once("listening", () => {
        server.off("error", reject);
        resolve();
      });
      if (folder !== undefined) server.listen(folder.socket);
      else server.listen(0, "127.0.0.1");
    });
    return listener;
  }

  get address(): Address {
    const bound = this.server.address();
    if (bound === null || typeof bound === "string") return { network: "unix", address: bound ?? "" };
    return { network: "tcp", address: `127.0.0.1:${bound.port}` };
  }

  /** Whom connections go to from now on, with those that came before. */
  attend(attending: Attend): void {
    this.attending = attending;
    for (const connection of this.held.splice(0)) attending(connection);
  }

  close(): void {
    this.server.close();
  }
}

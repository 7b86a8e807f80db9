import { parseEndpoint } from "../../src/vod/endpoint";
import { Exchange } from "../../src/vod/exchange";
import { listen } from "./local-server";

test("an answer has the moments when the request left and when its head came, not its end", async () => {
  let end = (): void => undefined;
  const server = await listen((response) => {
    response.writeHead(200);
    response.flushHeaders();
    end = () => response.end("late");
  });
  const moments: number[] = [];
  const exchange = new Exchange({
    endpoint: parseEndpoint(server.host, "It"),
    env: {},
    connectTimeoutMs: 5_000,
    timeoutMs: 5_000,
    monotonic: () => {
      moments.push(100 * (moments.length + 1));
      // The server has the request by now, and the client the head: only then does the body come.
      if (moments.length === 2) end();
      return moments.at(-1) ?? 0;
    },
  });
  const answer = await exchange.post({ path: "/", headers: {}, body: "" });
  await server.close();
  expect(answer).toMatchObject({ body: "late", moments: { sentAt: 100, receivedAt: 200 } });
  expect(server.received).toHaveLength(1);
});

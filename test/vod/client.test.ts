/** Interceptors around a client, and the descriptions that its calls are made from. */
import { OPERATIONS as EMULATED } from "../../src/emulator";
import { compose, type Interceptor } from "../../src/vod/client";
import { OPERATIONS } from "../../src/vod/operations";
import { answering, fakeClient } from "./fake-client";

const QUOTA = { preloadQuota: 500, preloadRemain: 120, urlQuota: 2_000, urlRemain: 2_000 };

test("the last interceptor is the outermost; all get the operation, its request and the options", async () => {
  const seen: unknown[] = [];
  const noting =
    (name: string): Interceptor =>
    (next) =>
    async (...call) => {
      seen.push([name, ...call]);
      const answer = await next(...call);
      seen.push(name);
      return answer;
    };
  const { signal } = new AbortController();
  const client = compose(fakeClient({ quota: () => QUOTA }), noting("inner"), noting("outer"));
  expect(await client.call("quota", {}, { signal })).toEqual(QUOTA);
  expect(seen).toEqual([
    ["outer", "quota", {}, { signal }],
    ["inner", "quota", {}, { signal }],
    "inner",
    "outer",
  ]);
});

test("one may answer in place of the service, and leave the rest to it", async () => {
  const service = fakeClient({ quota: () => QUOTA, refresh: () => ({ taskIds: ["1"], requestId: "R" }) });
  const client = compose(service, answering({ quota: () => ({ ...QUOTA, preloadRemain: 7 }) }));
  expect(await client.call("quota", {})).toMatchObject({ preloadRemain: 7 });
  expect(await client.call("refresh", { urls: ["http://a/b"] })).toMatchObject({ taskIds: ["1"] });
});

test("without interceptors it is the client; composing leaves the client as it was", async () => {
  const client = fakeClient({ quota: () => QUOTA });
  compose(client, answering({ quota: () => ({ ...QUOTA, preloadRemain: 7 }) }));
  expect(await compose(client).call("quota", {})).toEqual(QUOTA);
});

test.each(Object.values(OPERATIONS).map(({ action }) => action))("the emulator answers %s", (action) => {
  expect(EMULATED).toContain(action);
});

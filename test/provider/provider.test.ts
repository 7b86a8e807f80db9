import { UNKNOWN } from "../../src/plugin/values";
import type { Connect } from "../../src/provider/connect";
import { createProvider } from "../../src/provider/provider";
import type { ProviderModel } from "../../src/provider/schema";
import { processSurroundings } from "../../src/provider/surroundings";
import { VodCredentialsError } from "../../src/vod/errors";
import { fakeService, surroundings } from "./fake-service";
import { callContext, providerConfig } from "./support";

const connectNever = jest.fn<ReturnType<Connect>, Parameters<Connect>>(() =>
  Promise.reject(new Error("connected")),
);

async function configured(config: Partial<ProviderModel>, connect: Connect = connectNever) {
  const answer = await createProvider(surroundings(fakeService(), { connect })).configure(
    providerConfig(config),
    callContext,
  );
  expect(answer.diagnostics).toEqual([]);
  if (answer.configured === undefined) throw new Error("not configured");
  return answer.configured;
}

test("configuring resolves no credentials and connects to nothing", async () => {
  await configured({ access_key: "id", secret_key: "secret" });
  expect(connectNever).not.toHaveBeenCalled();
});

test("the first call connects, with what the block says", async () => {
  const connect = jest.fn<ReturnType<Connect>, Parameters<Connect>>(() => Promise.resolve(fakeService(7)));
  const { client } = await configured({ profile: "dev", endpoint: "localhost:1" }, connect);

  expect((await client.call("quota", {})).preloadRemain).toBe(7);
  await client.call("quota", {});

  expect(connect).toHaveBeenCalledTimes(1);
  expect(connect.mock.calls[0]?.[0]).toEqual({ profile: "dev", endpoint: "localhost:1" });
});

test("with keys that are known only after apply, a call says so and names them", async () => {
  const { client } = await configured({ access_key: UNKNOWN, endpoint: UNKNOWN });

  const error: unknown = await client.call("quota", {}).catch((reason: unknown) => reason);

  expect(VodCredentialsError.is(error)).toBe(true);
  expect(String(error)).toMatch(/not known yet \(access_key, endpoint\)/);
  expect(connectNever).not.toHaveBeenCalled();
});

test("time, chance and ids are what it is given", async () => {
  const connect = jest.fn<ReturnType<Connect>, Parameters<Connect>>(() => Promise.resolve(fakeService()));
  const clock = { now: () => 4_711, monotonic: () => 0, sleep: () => Promise.resolve() };
  const random = () => 0.25;
  const given = surroundings(fakeService(), { connect, clock, random, newId: () => "set-7" });
  const provider = createProvider(given);
  const { configured: made } = await provider.configure(providerConfig(), callContext);
  await made?.client.call("quota", {});

  expect(made).toMatchObject({ clock, random });
  expect([made?.time.now(), made?.newId()]).toEqual([4_711, "set-7"]);
  expect(connect.mock.calls[0]?.[1]).toMatchObject({ clock, random, time: made?.time });
  const imported = await provider.resources.vodpreload_set?.importState("vod.example.com", {
    ...callContext,
    configured: undefined,
  });
  expect(imported?.state).toMatchObject({ id: "set-7" });
});

test("the process's own ids are new each time", () => {
  const { newId } = processSurroundings();
  expect(newId()).not.toBe(newId());
});

test("sets, the quota, tasks and list functions are what it serves", () => {
  const { resources, dataSources, functions } = createProvider(surroundings(fakeService()));
  expect(Object.keys(resources)).toEqual(["vodpreload_set"]);
  expect(Object.keys(dataSources ?? {})).toEqual(["vodpreload_quota", "vodpreload_tasks"]);
  expect(Object.keys(functions ?? {})).toEqual([
    "parse_list",
    "parse_list_base64",
    "checksum_list",
    "sitemap_list",
  ]);
});

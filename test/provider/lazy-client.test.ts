import { lazyClient } from "../../src/provider/lazy-client";
import { fakeService } from "./fake-service";

test("the client is made at the first call, and once", async () => {
  const service = fakeService();
  const make = jest.fn(() => Promise.resolve(service));
  const client = lazyClient(make);
  expect(make).not.toHaveBeenCalled();

  await client.call("quota", {});
  await client.call("preload", { urls: ["http://h/a"] });

  expect(make).toHaveBeenCalledTimes(1);
  expect(service.preloads).toEqual([["http://h/a"]]);
});

test("what making it fails with is what every call fails with", async () => {
  const client = lazyClient(() => Promise.reject(new Error("no keys")));
  await expect(client.call("quota", {})).rejects.toThrow("no keys");
  await expect(client.call("listTasks", {})).rejects.toThrow("no keys");
});

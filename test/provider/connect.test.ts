/** The client of a configuration: what it says about credentials is said as HCL has it. */
import { ServiceTime } from "../../src/vod/service-time";
import { silentLogger } from "../../src/vod/logger";
import { connect } from "../../src/provider/connect";
import { TestClock } from "../vod/local-server";

test("half a key is named by the arguments of the provider block", async () => {
  const clock = new TestClock();
  const options = { log: silentLogger, clock, time: new ServiceTime(clock), random: () => 0.5 };
  const client = await connect({ accessKey: "LTAI-x", endpoint: "127.0.0.1:1" }, options);
  await expect(client.call("quota", {})).rejects.toThrow(
    "The configuration has access_key, but secret_key is missing.",
  );
});

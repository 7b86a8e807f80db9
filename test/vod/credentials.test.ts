import { inspect } from "node:util";
import { Credentials } from "../../src/vod/credentials";

const KEY = new Credentials("LTAI-key-id", "secret/of+key", "token/of+session");

test("printing, inspecting, cloning and serializing give nothing away", () => {
  const printed = [
    // eslint-disable-next-line @typescript-eslint/restrict-template-expressions, @typescript-eslint/no-base-to-string -- what a careless log line would do
    `${KEY}`,
    JSON.stringify(KEY),
    inspect(KEY, { depth: 9, showHidden: true, getters: false }),
    JSON.stringify(Object.assign({}, KEY)),
    inspect(new Error("x", { cause: KEY }), { depth: 9, showHidden: true }),
  ].join("\n");
  expect(printed).not.toMatch(/LTAI|secret|token/);
});

test("an empty token is none", () => {
  expect(new Credentials("a", "b", "").securityToken).toBeUndefined();
});

describe("redact", () => {
  test("replaces every part, as it is and percent-encoded once and twice", () => {
    const once = encodeURIComponent("token/of+session");
    const text = `LTAI-key-id secret/of+key token/of+session ${once} ${encodeURIComponent(once)} kept`;
    expect(KEY.redact(text)).toBe("*** *** *** *** *** kept");
  });

  test("leaves words alone that only a toy key would hold", () => {
    expect(new Credentials("a", "the", "of").redact("a the of")).toBe("a the of");
  });
});

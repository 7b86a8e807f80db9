import { UNKNOWN } from "../../src/plugin/values";
import type { ProviderModel } from "../../src/provider/schema";
import {
  environmentProblem,
  keepFree,
  toSettings,
  unknownArguments,
  validateSettings,
} from "../../src/provider/settings";
import type { Environment } from "../../src/vod/environment";
import { providerConfig } from "./support";

const ROLE = { role_arn: "acs:ram::1:role/r", session_name: null, policy: null, session_expiration: null, external_id: null }; // prettier-ignore

test("nothing said is nothing set", () => {
  expect(toSettings(providerConfig())).toEqual({});
  expect(keepFree(providerConfig())).toBe(0);
  expect(validateSettings(providerConfig())).toEqual([]);
});

test("what is said is set", () => {
  const said = providerConfig({
    access_key: "id",
    secret_key: "secret",
    security_token: "token",
    profile: "dev",
    endpoint: "localhost:1",
    keep_free: 100,
    assume_role: [{ ...ROLE, session_name: "s", session_expiration: 900, external_id: "x", policy: "{}" }],
  });
  expect(toSettings(said)).toEqual({
    accessKey: "id",
    secretKey: "secret",
    securityToken: "token",
    profile: "dev",
    endpoint: "localhost:1",
    assumeRole: {
      roleArn: "acs:ram::1:role/r",
      sessionName: "s",
      sessionExpiration: 900,
      externalId: "x",
      policy: "{}",
    },
  });
  expect(keepFree(said)).toBe(100);
  expect(validateSettings(said)).toEqual([]);
});

test("an empty text counts as not said, as a variable with an empty default gives it", () => {
  expect(toSettings(providerConfig({ access_key: "", endpoint: "" }))).toEqual({});
});

test.each<[string, Partial<ProviderModel>, RegExp]>([
  ["a negative keep_free", { keep_free: -1 }, /whole number/],
  ["half a URL", { keep_free: 0.5 }, /whole number/],
  ["half a key", { access_key: "id" }, /Set both, or neither/],
  ["the other half", { secret_key: "secret-7391" }, /Set both, or neither/],
  ["a token without its key", { security_token: "token" }, /access_key and secret_key as well/],
  ["plain HTTP to another machine", { endpoint: "http://vod.example.com" }, /https:\/\/vod\.example\.com/],
  ["an endpoint with a path", { endpoint: "vod.example.com/x" }, /host:port/],
  ["no role", { assume_role: [{ ...ROLE, role_arn: "" }] }, /remove the block/],
  ["too short a session", { assume_role: [{ ...ROLE, session_expiration: 60 }] }, /from 900 to 43200/],
])("%s is an error that names the remedy", (_, said, remedy) => {
  expect(validateSettings(providerConfig(said))).toMatchObject([
    { severity: "error", detail: expect.stringMatching(remedy) as string },
  ]);
});

test("no error quotes a secret", () => {
  const said = validateSettings(
    providerConfig({ secret_key: "secret-7391", endpoint: "https://u:secret-7391@h" }),
  );
  expect(said).toHaveLength(2);
  expect(JSON.stringify(said)).not.toContain("secret-7391");
});

test("what is known only after apply is named and passes validation", () => {
  const config = providerConfig({
    access_key: "id",
    secret_key: UNKNOWN,
    keep_free: UNKNOWN,
    assume_role: [{ ...ROLE, role_arn: UNKNOWN }],
  });
  expect(unknownArguments(config)).toEqual(["secret_key", "keep_free", "assume_role"]);
  expect(unknownArguments(providerConfig({ assume_role: UNKNOWN }))).toEqual(["assume_role"]);
  expect(unknownArguments(providerConfig())).toEqual([]);
  expect(validateSettings(config)).toEqual([]);
});

describe("endpoints in the environment", () => {
  const BAD = { ALIBABA_CLOUD_ENDPOINT_VOD: "http//127.0.0.1" };
  const STS = { STS_ENDPOINT: "http://sts.example.com" };
  const problem = (env: Environment, said: Partial<ProviderModel> = {}): string | undefined =>
    environmentProblem(providerConfig(said), env)?.detail;

  test("one that is none is named, with what to write", () => {
    expect(environmentProblem(providerConfig(), BAD)).toMatchObject({
      severity: "error",
      detail: expect.stringMatching(
        /^The variable ALIBABA_CLOUD_ENDPOINT_VOD is no endpoint\. Write a host/,
      ) as string,
    });
    expect(problem({ VOD_ENDPOINT: "http://vod.example.com" })).toMatch(
      /^The variable VOD_ENDPOINT is plain HTTP to another machine/,
    );
  });

  test("that of STS is one where a role is to be assumed", () => {
    const role = { assume_role: [ROLE] };
    expect(problem(STS, role)).toMatch(/^The variable STS_ENDPOINT is plain HTTP/);
    expect(problem({ ...STS, ALICLOUD_ASSUME_ROLE_ARN: "acs:ram::1:role/r" })).toMatch(/STS_ENDPOINT/);
    expect(problem({ ALIBABA_CLOUD_STS_REGION: "cn beijing" }, role)).toMatch(
      /^The variable ALIBABA_CLOUD_STS_REGION is no region/,
    );
    expect(problem(STS)).toBeUndefined();
  });

  test("what is not asked is not looked at", () => {
    for (const env of [
      {},
      { VOD_ENDPOINT: "vod.example.com" },
      { ...BAD, ALIBABA_CLOUD_ENDPOINT_VOD: " " },
    ]) {
      expect(problem(env)).toBeUndefined();
    }
    expect(problem(BAD, { endpoint: "localhost:1" })).toBeUndefined();
    expect(problem(BAD, { endpoint: UNKNOWN })).toBeUndefined();
  });
});

import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect } from "node:util";
import type { Credentials } from "../../src/vod/credentials";
import { findCredentials, type CredentialsSettings } from "../../src/vod/credentials-order";
import { VodCredentialsError, VodTransportError } from "../../src/vod/errors";
import { silentLogger, type LogFields, type Logger } from "../../src/vod/logger";
import { signV1 } from "../../src/vod/signature-v1";
import {
  closedPort,
  inTurn,
  json,
  listen,
  parametersOf,
  rejection,
  TestClock,
  type LocalServer,
  type Respond,
} from "./local-server";

let home: string;
const open: LocalServer[] = [];

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), "vod-credentials-"));
});
afterEach(async () => {
  await rm(home, { recursive: true, force: true });
  await Promise.all(open.splice(0).map((server) => server.close()));
});

function source(
  settings: CredentialsSettings,
  env: Record<string, string> = {},
  clock = new TestClock(),
  log: Logger = silentLogger,
) {
  return findCredentials(settings, {
    env,
    clock,
    random: () => 0.5,
    log,
    homeDirectory: home,
  });
}

function parts({ accessKeyId, accessKeySecret, securityToken }: Credentials): (string | undefined)[] {
  return [accessKeyId, accessKeySecret, securityToken];
}

async function found(settings: CredentialsSettings, env?: Record<string, string>): Promise<unknown[]> {
  return parts(await source(settings, env).get());
}

async function refused(settings: CredentialsSettings, env?: Record<string, string>): Promise<string> {
  const error = await rejection(source(settings, env).get());
  if (!VodCredentialsError.is(error)) throw error;
  return error.message;
}

async function configure(content: unknown, file = ".aliyun/config.json"): Promise<string> {
  const path = join(home, file);
  await mkdir(join(path, ".."), { recursive: true });
  await writeFile(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

const LEGACY = { ALICLOUD_ACCESS_KEY: "legacy", ALICLOUD_SECRET_KEY: "legacy-secret" };
const CURRENT = { ALIBABA_CLOUD_ACCESS_KEY_ID: "current", ALIBABA_CLOUD_ACCESS_KEY_SECRET: "current-secret" };
const JOINED = { ALIBABACLOUD_ACCESS_KEY_ID: "joined", ALIBABACLOUD_ACCESS_KEY_SECRET: "joined-secret" };
const PROFILES = {
  current: "other",
  profiles: [
    { name: "main", mode: "AK", access_key_id: "profile", access_key_secret: "profile-secret" },
    { name: "sts", mode: "StsToken", access_key_id: "p2", access_key_secret: "s2", sts_token: "t2" },
    { name: "half", mode: "AK", access_key_id: "profile" },
    { name: "sso", mode: "CloudSSO", access_token: "do-not-show" },
    { name: "loop", mode: "ChainableRamRoleArn", source_profile: "loop", ram_role_arn: "acs:ram::1:role/a" },
  ],
};

describe("the order", () => {
  test("arguments win over everything", async () => {
    await configure(PROFILES);
    const settings = {
      accessKey: "arg",
      secretKey: "arg-secret",
      securityToken: "arg-token",
      profile: "main",
    };
    expect(await found(settings, { ...LEGACY, ...CURRENT })).toEqual(["arg", "arg-secret", "arg-token"]);
  });

  test("then the argument profile", async () => {
    await configure(PROFILES);
    expect(await found({ profile: "main" }, { ...LEGACY, ...CURRENT })).toEqual([
      "profile",
      "profile-secret",
      undefined,
    ]);
  });

  test("then ALICLOUD_*, its profile too, then ALIBABA_CLOUD_*, then ALIBABACLOUD_*", async () => {
    await configure(PROFILES);
    const profile = { ALICLOUD_PROFILE: "sts" };
    expect(await found({}, { ...LEGACY, ...profile, ...CURRENT, ...JOINED })).toEqual([
      "legacy",
      "legacy-secret",
      undefined,
    ]);
    expect(await found({}, { ...profile, ...CURRENT, ...JOINED })).toEqual(["p2", "s2", "t2"]);
    expect(await found({}, { ...CURRENT, ...JOINED })).toEqual(["current", "current-secret", undefined]);
    expect(await found({}, JOINED)).toEqual(["joined", "joined-secret", undefined]);
  });

  test("a token goes with the key of its own place only", async () => {
    const env = { ...LEGACY, ALICLOUD_SECURITY_TOKEN: "legacy-token", ALIBABA_CLOUD_SECURITY_TOKEN: "other" };
    expect(await found({}, env)).toEqual(["legacy", "legacy-secret", "legacy-token"]);
    expect(await found({}, { ...LEGACY, ALIBABA_CLOUD_SECURITY_TOKEN: "other" })).toEqual([
      "legacy",
      "legacy-secret",
      undefined,
    ]);
  });

  test("empty texts count as absent", async () => {
    const settings = { accessKey: "", secretKey: "", securityToken: "", profile: "" };
    expect(await found(settings, { ALICLOUD_ACCESS_KEY: " ", ...CURRENT })).toEqual([
      "current",
      "current-secret",
      undefined,
    ]);
  });
});

describe("the log names the source once, and no part of a key", () => {
  const ROLE = "acs:ram::1:role/r";
  test.each<[string, CredentialsSettings, Record<string, string>]>([
    ["the arguments accessKey and secretKey", { accessKey: "arg", secretKey: "arg-secret" }, CURRENT],
    ['profile "main" (the argument profile)', { profile: "main" }, {}],
    ['profile "main" (ALICLOUD_PROFILE)', {}, { ALICLOUD_PROFILE: "main" }],
    ["ALICLOUD_ACCESS_KEY", {}, LEGACY],
    [
      "ALIBABA_CLOUD_ACCESS_KEY_ID with ALIBABA_CLOUD_SECURITY_TOKEN",
      {},
      { ...CURRENT, ALIBABA_CLOUD_SECURITY_TOKEN: "current-token" },
    ],
    [`assumeRole (${ROLE}) on top of ALICLOUD_ACCESS_KEY`, { assumeRole: { roleArn: ROLE } }, LEGACY],
    [
      `ALICLOUD_ASSUME_ROLE_ARN (${ROLE}) on top of the profile's role (acs:ram::2:role/p) on top of profile "role" (ALICLOUD_PROFILE)`,
      {},
      { ALICLOUD_ASSUME_ROLE_ARN: ROLE, ALICLOUD_PROFILE: "role" },
    ],
  ])("%s", async (place, settings, env) => {
    const role = {
      ...PROFILES.profiles[0],
      name: "role",
      mode: "RamRoleArn",
      ram_role_arn: "acs:ram::2:role/p",
    };
    await configure({ profiles: [...PROFILES.profiles, role] });
    const info = jest.fn();
    const log: Logger = { ...silentLogger, info, debug: info };
    // Nothing listens there.
    const STS_ENDPOINT = `127.0.0.1:${await closedPort()}`;
    const chosen = source(settings, { ...env, STS_ENDPOINT }, new TestClock(), log);
    for (let time = 0; time < 2; time += 1) await chosen.get().catch(() => undefined);
    const calls = info.mock.calls as readonly (readonly [string, LogFields])[];
    expect(calls.filter(([message]) => message === "credentials")).toEqual([
      ["credentials", { source: place }],
    ]);
    expect(JSON.stringify(calls)).not.toMatch(/secret"|current-|legacy|arg-|profile-secret/);
  });
});

describe("half a pair is named, not used", () => {
  test.each<[CredentialsSettings, Record<string, string>, RegExp]>([
    [{ accessKey: "LTAI-x" }, CURRENT, /configuration has accessKey, but secretKey is missing/],
    [{ secretKey: "LTAI-x" }, {}, /configuration has secretKey, but accessKey is missing/],
    [{ securityToken: "LTAI-x" }, CURRENT, /securityToken, but neither accessKey nor secretKey/],
    [
      {},
      { ALICLOUD_ACCESS_KEY: "LTAI-x", ...CURRENT },
      /ALICLOUD_ACCESS_KEY, but ALICLOUD_SECRET_KEY is missing/,
    ],
    [
      {},
      { ALIBABA_CLOUD_ACCESS_KEY_SECRET: "LTAI-x" },
      /ALIBABA_CLOUD_ACCESS_KEY_SECRET, but ALIBABA_CLOUD_ACCESS_KEY_ID is missing/,
    ],
  ])("%j with %j", async (settings, env, message) => {
    const said = await refused(settings, env);
    expect(said).toMatch(message);
    expect(said).not.toContain("LTAI-x");
  });
});

describe("profiles", () => {
  test("another file, by either variable; a home directory may be written ~", async () => {
    const file = await configure(PROFILES, "elsewhere.json");
    expect((await found({ profile: "main" }, { ALIBABA_CLOUD_CREDENTIALS_FILE: file }))[0]).toBe("profile");
    expect(
      (
        await found(
          { profile: "main" },
          {
            ALICLOUD_SHARED_CREDENTIALS_FILE: "~/elsewhere.json",
            ALIBABA_CLOUD_CREDENTIALS_FILE: "/nowhere",
          },
        )
      )[0],
    ).toBe("profile");
  });

  test.each([
    ["nobody", /there is no profile "nobody"/],
    ["half", /access_key_secret is missing/],
    ["sso", /mode CloudSSO is not supported; use AK/],
    ["loop", /source_profile leads back to "loop"/],
  ])("%s cannot be used, and says why", async (profile, message) => {
    const file = await configure(PROFILES);
    const said = await refused({ profile });
    expect(said).toMatch(message);
    expect(said).toContain(file);
    expect(said).not.toContain("do-not-show");
  });

  test("a file that is missing or broken is named, never quoted", async () => {
    expect(await refused({ profile: "main" })).toMatch(
      /config\.json cannot be used: the file cannot be read/,
    );
    await configure('{"profiles": [{"access_key_secret": "do-not-show"');
    const said = await refused({ profile: "main" });
    expect(said).toMatch(/not what `aliyun configure` writes/);
    expect(said).not.toContain("do-not-show");
  });
});

describe("assuming a role", () => {
  async function sts(...answers: readonly Respond[]): Promise<LocalServer> {
    const server = await listen(inTurn(...answers));
    open.push(server);
    return server;
  }

  const session = (name: string, expiration: string) =>
    json(200, {
      RequestId: "R",
      Credentials: {
        AccessKeyId: `${name}-id`,
        AccessKeySecret: `${name}-secret`,
        SecurityToken: `${name}-token`,
        Expiration: expiration,
      },
    });

  const KEYS = { accessKey: "base-id", secretKey: "base-secret" };
  const ROLE = { roleArn: "acs:ram::1:role/preload" };

  test("is asked of STS, signed with the credentials found before", async () => {
    const server = await sts(session("role", "2026-11-20T22:00:00Z"));
    const settings = {
      ...KEYS,
      assumeRole: { ...ROLE, sessionName: "ci", policy: "{}", sessionExpiration: 900, externalId: "x" },
    };
    expect(await found(settings, { STS_ENDPOINT: server.host })).toEqual([
      "role-id",
      "role-secret",
      "role-token",
    ]);
    const [request] = server.received;
    if (request === undefined) throw new Error("nothing was received");
    expect(request.query).toMatchObject({
      Action: "AssumeRole",
      Version: "2015-04-01",
      AccessKeyId: "base-id",
    });
    expect(request.query.Signature).toBe(
      signV1({ method: "POST", parameters: parametersOf(request), secret: "base-secret" }),
    );
    expect(request.form).toEqual({
      RoleArn: "acs:ram::1:role/preload",
      RoleSessionName: "ci",
      DurationSeconds: "900",
      Policy: "{}",
      ExternalId: "x",
    });
  });

  test("a session is kept, shared by callers side by side, and renewed before it ends", async () => {
    const server = await sts(session("one", "2026-11-20T22:00:00Z"), session("two", "2026-11-20T23:00:00Z"));
    const clock = new TestClock();
    const credentials = source({ ...KEYS, assumeRole: ROLE }, { STS_ENDPOINT: server.host }, clock);
    const both = await Promise.all([credentials.get(), credentials.get()]);
    expect(both.map(({ accessKeyId }) => accessKeyId)).toEqual(["one-id", "one-id"]);
    clock.pass(54 * 60_000);
    expect((await credentials.get()).accessKeyId).toBe("one-id");
    expect(server.received).toHaveLength(1);
    clock.pass(2 * 60_000);
    expect((await credentials.get()).accessKeyId).toBe("two-id");
    expect(server.received).toHaveLength(2);
  });

  test("a session ends in the time of STS, not in that of a machine whose clock is off", async () => {
    const answers = [session("one", "2026-11-21T03:00:00Z"), session("two", "2026-11-21T04:00:00Z")];
    const clock = new TestClock();
    const server = await sts((response, request) => {
      const now = clock.monotonic() + 5 * 3_600_000;
      response.setHeader("date", new Date(now).toUTCString());
      if (Math.abs(now - Date.parse(request.query.Timestamp ?? "")) > 900_000) {
        json(400, { Code: "InvalidTimeStamp.Expired", RequestId: "R" })(response, request);
      } else answers.shift()?.(response, request);
    });
    const credentials = source({ ...KEYS, assumeRole: ROLE }, { STS_ENDPOINT: server.host }, clock);
    expect((await credentials.get()).accessKeyId).toBe("one-id");
    clock.pass(54 * 60_000);
    expect((await credentials.get()).accessKeyId).toBe("one-id");
    clock.pass(2 * 60_000);
    expect((await credentials.get()).accessKeyId).toBe("two-id");
    expect(server.received).toHaveLength(3);
  });

  test("a session is renewed, too, after a sleep that only the machine's clock has noticed", async () => {
    const server = await sts(session("one", "2026-11-20T22:00:00Z"), session("two", "2026-11-20T23:00:00Z"));
    const clock = new TestClock();
    const credentials = source({ ...KEYS, assumeRole: ROLE }, { STS_ENDPOINT: server.host }, clock);
    await credentials.get();
    clock.set(56 * 60_000);
    expect((await credentials.get()).accessKeyId).toBe("two-id");
  });

  test("by the environment, unless its newer name belongs to an OIDC provider", async () => {
    const server = await sts(session("role", "2026-11-20T22:00:00Z"));
    const env = {
      STS_ENDPOINT: server.host,
      ALIBABA_CLOUD_ROLE_ARN: "acs:ram::1:role/env",
      ALIBABA_CLOUD_ROLE_SESSION_NAME: "env-session",
      ALICLOUD_ASSUME_ROLE_SESSION_EXPIRATION: "1800",
    };
    expect((await found(KEYS, env))[0]).toBe("role-id");
    expect(server.received[0]?.form).toEqual({
      RoleArn: "acs:ram::1:role/env",
      RoleSessionName: "env-session",
      DurationSeconds: "1800",
    });
    expect((await found(KEYS, { ...env, ALIBABA_CLOUD_OIDC_PROVIDER_ARN: "acs:x" }))[0]).toBe("base-id");
  });

  test("through a chain of profiles, one after the other", async () => {
    await configure({
      profiles: [
        {
          name: "base",
          mode: "RamRoleArn",
          access_key_id: "base-id",
          access_key_secret: "base-secret",
          ram_role_arn: "acs:ram::1:role/first",
          ram_session_name: "s1",
          expired_seconds: 1_200,
        },
        {
          name: "top",
          mode: "ChainableRamRoleArn",
          source_profile: "base",
          ram_role_arn: "acs:ram::2:role/second",
        },
      ],
    });
    const server = await sts(session("one", "2026-11-20T22:00:00Z"), session("two", "2026-11-20T22:00:00Z"));
    expect((await found({ profile: "top" }, { STS_ENDPOINT: server.host }))[0]).toBe("two-id");
    expect(server.received.map(({ query, form }) => [query.AccessKeyId, form.RoleArn])).toEqual([
      ["base-id", "acs:ram::1:role/first"],
      ["one-id", "acs:ram::2:role/second"],
    ]);
  });

  test("refused by STS: a credentials error with code, message and request id", async () => {
    const server = await sts(
      json(404, { Code: "EntityNotExist.Role", Message: "No such role.", RequestId: "R-7" }),
    );
    expect(await refused({ ...KEYS, assumeRole: ROLE }, { STS_ENDPOINT: server.host })).toBe(
      "The role acs:ram::1:role/preload could not be assumed: EntityNotExist.Role: No such role. (request id R-7).",
    );
  });

  test("throttled by STS: tried again", async () => {
    const server = await sts(
      json(400, { Code: "Throttling.User", Message: "m" }),
      session("role", "2026-11-20T22:00:00Z"),
    );
    expect((await found({ ...KEYS, assumeRole: ROLE }, { STS_ENDPOINT: server.host }))[0]).toBe("role-id");
  });

  test("a lost answer of STS is no lost answer of what was to be signed", async () => {
    const server = await sts((response) => response.socket?.destroy());
    const error = await rejection(source({ ...KEYS, assumeRole: ROLE }, { STS_ENDPOINT: server.host }).get());
    expect(VodTransportError.is(error) && error.received).toBe("no");
  });
});

describe("places that the library knows", () => {
  test("a credentials URI by its older name", async () => {
    const server = await listen(
      json(200, {
        Code: "Success",
        AccessKeyId: "uri-id",
        AccessKeySecret: "uri-secret",
        SecurityToken: "uri-token",
        Expiration: new Date(Date.now() + 3_600_000).toISOString(),
      }),
    );
    open.push(server);
    expect(await found({}, { ALICLOUD_CREDENTIALS_URI: `http://${server.host}/` })).toEqual([
      "uri-id",
      "uri-secret",
      "uri-token",
    ]);
  });

  test("what the library says is never passed on, and a failure is not looked into again at once", async () => {
    const server = await listen(json(200, { Code: "Failed", AccessKeySecret: "do-not-show" }));
    open.push(server);
    const clock = new TestClock();
    const credentials = source(
      {},
      { ALICLOUD_CREDENTIALS_URI: `http://${server.host}/?k=do-not-show` },
      clock,
    );
    const error = await rejection(credentials.get());
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain("do-not-show");
    expect(error).toMatchObject({ message: "No credentials from the URI in ALICLOUD_CREDENTIALS_URI." });
    await rejection(credentials.get());
    expect(server.received).toHaveLength(1);
    clock.set(3_600_000);
    await rejection(credentials.get());
    expect(server.received).toHaveLength(1);
    clock.pass(30_000);
    await rejection(credentials.get());
    expect(server.received).toHaveLength(2);
  });
});

describe("the default chain", () => {
  const kept = { ...process.env };
  afterEach(() => {
    process.env = { ...kept };
  });

  test("comes last, and says where was looked when it finds nothing", async () => {
    process.env = {
      ALIBABA_CLOUD_ECS_METADATA_DISABLED: "true",
      ALIBABA_CLOUD_CLI_PROFILE_DISABLED: "true",
      ALIBABA_CLOUD_CREDENTIALS_FILE: join(home, "none"),
      ALIBABA_CLOUD_CREDENTIALS_URI: `http://127.0.0.1:${await closedPort()}/do-not-show`,
    };
    const said = await refused({});
    expect(said).toMatch(
      /^No credentials found\. Looked at: the arguments accessKey and profile; .*ALICLOUD_ACCESS_KEY.*config\.json/,
    );
    expect(said).not.toContain("do-not-show");
  });

  test("is asked from its beginning again after it found nothing", async () => {
    const ini = join(home, "credentials");
    process.env = {
      ALIBABA_CLOUD_ECS_METADATA_DISABLED: "true",
      ALIBABA_CLOUD_CLI_PROFILE_DISABLED: "true",
      ALIBABA_CLOUD_CREDENTIALS_FILE: ini,
      ALIBABA_CLOUD_CREDENTIALS_URI: `http://127.0.0.1:${await closedPort()}/`,
    };
    const clock = new TestClock();
    const credentials = source({}, {}, clock);
    await rejection(credentials.get());
    await configure(
      "[default]\nenabled = true\ntype = access_key\naccess_key_id = ini-id\naccess_key_secret = ini-secret\n",
      "credentials",
    );
    clock.pass(30_000);
    expect((await credentials.get()).accessKeyId).toBe("ini-id");
  });

  test("finds what only the library knows: its INI file", async () => {
    const ini = await configure(
      "[default]\nenabled = true\ntype = access_key\naccess_key_id = ini-id\naccess_key_secret = ini-secret\n",
      "credentials",
    );
    process.env = {
      ALIBABA_CLOUD_ECS_METADATA_DISABLED: "true",
      ALIBABA_CLOUD_CLI_PROFILE_DISABLED: "true",
      ALIBABA_CLOUD_CREDENTIALS_FILE: ini,
    };
    expect((await found({})).slice(0, 2)).toEqual(["ini-id", "ini-secret"]);
  });
});

test("nothing is looked for before the first call", () => {
  expect(() => source({ accessKey: "half" })).not.toThrow();
});

/** A domain that is coming up is waited for by its own set alone; one that is off stops the set. */
import { onEvent } from "../../src/handler/on-event";
import { codes, Deploys, interruptedAt, paths, reasons, set, START } from "./support";

const OTHER = "other.example.com";
const small = set({ paths: paths(3) });

test("a domain that is being configured is waited for, and everything is sent", async () => {
  const deploys = new Deploys({ domains: [], autoDomains: false, setupMs: 60_000, edgeLagMs: 30_000 });
  deploys.service.model.domains.add({ domainName: small.domain });
  const outcome = await deploys.deploy(small);
  expect(outcome).toMatchObject({ Counts: { accepted: 3, pending: 0 }, Diagnostics: [] });
  expect(deploys.clock.now() - START).toBeGreaterThanOrEqual(90_000);
});

test("meanwhile the sets of other domains go on", async () => {
  const deploys = new Deploys({ domains: [OTHER], autoDomains: false, setupMs: 120_000 });
  deploys.service.model.domains.add({ domainName: small.domain });
  const context = deploys.context();
  const create = (domain: string): ReturnType<typeof onEvent> =>
    onEvent({ RequestType: "Create", ResourceProperties: { ...small, domain } }, context);
  const waiting = create(small.domain);
  const other = await create(OTHER);
  expect(other.Counts.accepted).toBe(3);
  expect(deploys.clock.now() - START).toBeLessThan(30_000);
  expect((await waiting).Counts.accepted).toBe(3);
});

test("the concrete host of a wildcard domain is looked up under the name it was registered with", async () => {
  const deploys = new Deploys({ domains: [], autoDomains: false, setupMs: 60_000 });
  deploys.service.model.domains.add({ domainName: ".example.com" });
  expect((await deploys.deploy(small)).Counts.accepted).toBe(3);
});

test("not up before the timeout: stored with all pending, a warning, and the next deploy sends", async () => {
  const deploys = new Deploys({ domains: [], autoDomains: false, setupMs: 600_000 });
  deploys.service.model.domains.add({ domainName: small.domain });
  const outcome = await deploys.deploy({ ...small, timeoutMs: 60_000 });
  expect(outcome.Stored).toBe(true);
  expect(reasons(outcome)).toEqual({ "domain not ready": 3 });
  expect(codes(outcome)).toEqual(["warning DOMAIN_NOT_READY"]);
  expect(outcome.Diagnostics[0]?.detail).toContain("InvalidDomain.Offline");
  deploys.clock.advance(600_000);
  expect((await deploys.deploy(small)).Counts.accepted).toBe(3);
});

test.each(["offline", "check_failed"] as const)(
  "a domain that is %s stops the set with an error",
  async (status) => {
    const deploys = new Deploys({ domains: [{ domainName: small.domain, status }] });
    const outcome = await deploys.deploy(small);
    expect(outcome.Stored).toBe(false);
    expect(codes(outcome)).toEqual(["error DOMAIN_OFFLINE"]);
    expect(outcome.Diagnostics[0]?.detail).toContain(`shows it as ${status}`);
    expect(outcome.Diagnostics[0]?.detail).toContain("/00001.mp4");
  },
);

test("a domain that has been online for long and is refused all the same stops the set", async () => {
  const deploys = new Deploys();
  deploys.clock.advance(3_600_000);
  deploys.service.fail("preload", { code: "InvalidDomain.Offline" });
  expect(codes(await deploys.deploy(small))).toEqual(["error DOMAIN_OFFLINE"]);
});

test("where the domain can't be looked at, the set stops and says so", async () => {
  const deploys = new Deploys();
  deploys.service.fail("preload", { code: "InvalidDomain.Offline" });
  deploys.service.fail("domainDetail", { code: "Forbidden.RAM" });
  const outcome = await deploys.deploy(small);
  expect(codes(outcome)).toEqual(["error DOMAIN_OFFLINE"]);
  expect(outcome.Diagnostics[0]?.detail).toMatch(/could not be read.*Forbidden\.RAM/);
});

test("an interrupt ends the wait", async () => {
  const deploys = new Deploys({ domains: [], autoDomains: false, setupMs: 600_000 });
  deploys.service.model.domains.add({ domainName: small.domain });
  const outcome = await deploys.deploy(small, deploys.context(interruptedAt(deploys.clock, 20_000)));
  expect(reasons(outcome)).toEqual({ interrupted: 3 });
  expect(deploys.clock.now() - START).toBeLessThan(26_000);
});

test("a changed path's refresh waits for the domain as well", async () => {
  const deploys = new Deploys({ setupMs: 30_000, edgeLagMs: 60_000 });
  await deploys.deploy(small);
  deploys.service.model.domains.remove(small.domain);
  deploys.clock.advance(1_000);
  deploys.service.model.domains.add({ domainName: small.domain });
  const outcome = await deploys.deploy(set({ paths: paths(3, 1, "2") }));
  expect(outcome.Counts).toMatchObject({ accepted: 3, refreshed: 3, pending: 0 });
});

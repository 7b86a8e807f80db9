/** A call whose answer was lost: looked for with patience, and sent again only when it is certainly not there. */
import type { HandlerContext } from "../../../src/handler/context";
import type { PreloadOutcome } from "../../../src/handler/types";
import { codes, Deploys, paths, reasons, set, url } from "../support";

const deploy = (deploys: Deploys, context?: HandlerContext): Promise<PreloadOutcome> =>
  deploys.deploy(set({ paths: paths(3), skipRecent: false }), context);

const sent = (deploys: Deploys): number =>
  deploys.service.calls.filter(({ operation }) => operation === "preload").length;

test("rows that show up late are waited for", async () => {
  const deploys = new Deploys({ visibilityDelayMs: 12_000 });
  deploys.service.fail("preload", { lost: "after" }, { to: 1 });
  expect((await deploy(deploys)).Counts).toMatchObject({ accepted: 3, pending: 0 });
  expect(sent(deploys)).toBe(1);
});

test("rows that show up one after the other are waited for, because a call is accepted whole", async () => {
  const deploys = new Deploys({ rowSpreadMs: 20_000 });
  deploys.service.fail("preload", { lost: "after" }, { to: 1 });
  expect((await deploy(deploys)).Counts).toMatchObject({ accepted: 3, pending: 0 });
  expect(sent(deploys)).toBe(1);
});

test("of which some never show up: those stay open, with the time of the call, and are not sent again", async () => {
  const deploys = new Deploys({ lateRows: [{ urlMatches: "00003", ms: 120_000 }] });
  deploys.service.fail("preload", { lost: "after" }, { to: 1 });
  const outcome = await deploy(deploys);
  expect(outcome.Counts).toMatchObject({ accepted: 2, pending: 1 });
  expect(reasons(outcome)).toEqual({ "outcome unknown": 1 });
  expect(outcome.Ledger.pending.get("/00003.mp4")?.sentAt).toBeDefined();
  expect(sent(deploys)).toBe(1);
});

test("what is not there is sent again, after half a minute", async () => {
  const deploys = new Deploys();
  deploys.service.fail("preload", { lost: "before" }, { to: 1 });
  const begun = deploys.clock.monotonic();
  expect((await deploy(deploys)).Counts).toMatchObject({ accepted: 3 });
  expect(sent(deploys)).toBe(2);
  expect(deploys.clock.monotonic() - begun).toBeGreaterThanOrEqual(30_000);
});

test("a list that could be read early but not at the end proves nothing", async () => {
  const deploys = new Deploys({ visibilityDelayMs: 20_000 });
  deploys.service.fail("preload", { lost: "after" }, { to: 1 });
  deploys.service.fail("listTasks", { code: "InternalError" }, { from: 2 });
  const outcome = await deploy(deploys);
  expect(codes(outcome)).toEqual(["warning OUTCOME_UNKNOWN"]);
  expect(sent(deploys)).toBe(1);

  deploys.service.heal();
  expect((await deploy(deploys)).Counts).toMatchObject({ recorded: 3, accepted: 0, pending: 0 });
  expect(sent(deploys)).toBe(1);
});

test("an answer of trouble at the service is looked into like one that was lost", async () => {
  const deploys = new Deploys();
  deploys.service.fail("preload", { code: "InternalError", after: true }, { to: 1 });
  expect((await deploy(deploys)).Counts).toMatchObject({ accepted: 3 });
  expect(sent(deploys)).toBe(1);
});

test("three lost answers are enough", async () => {
  const deploys = new Deploys();
  deploys.service.fail("preload", { lost: "before" });
  expect(reasons(await deploy(deploys))).toEqual({ "outcome unknown": 3 });
  expect(sent(deploys)).toBe(3);
});

test("rows of what the set had accepted before settle nothing", async () => {
  const deploys = new Deploys();
  await deploy(deploys);
  deploys.service.fail("preload", { lost: "before" }, { to: 1 });
  const again = set({ paths: paths(3), skipRecent: false, generation: "2" });
  expect((await deploys.deploy(again)).Counts).toMatchObject({ accepted: 3 });
  expect(sent(deploys)).toBe(3);
});

test("nor do rows that were listed before the call was made, of whoever sent them", async () => {
  const deploys = new Deploys();
  // Somebody else, a moment ago.
  deploys.service.model.preload({ urls: [...paths(3).keys()].map(url) });
  deploys.clock.advance(500);
  deploys.service.fail("quota", { slowMs: 500 });
  deploys.service.fail("preload", { lost: "before" }, { to: 1 });
  const wanted = set({ paths: paths(3, 1, "2"), refreshChanged: false });
  expect((await deploys.deploy(wanted)).Counts).toMatchObject({ accepted: 3, pending: 0 });
  expect(sent(deploys)).toBe(2);
});

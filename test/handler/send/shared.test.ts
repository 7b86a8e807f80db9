/** Two sets of one process with the same URLs. */
import { AccountGate } from "../../../src/handler/account/gate";
import { onEvent } from "../../../src/handler/on-event";
import type { HandlerContext } from "../../../src/handler/context";
import { EMPTY_LEDGER, type PreloadOutcome, type SetProperties } from "../../../src/handler/types";
import { Deploys, paths, set } from "../support";

let deploys: Deploys;
beforeEach(() => {
  deploys = new Deploys({ refreshDurationMs: 60_000, taskDurationMs: 1_000 });
});

const one = (version = "1", more: Partial<SetProperties> = {}): SetProperties =>
  set({ paths: paths(1, 1, version), skipRecent: false, ...more });

function context(): HandlerContext {
  const { clock, service } = deploys;
  return { ...deploys.context(), gate: new AccountGate({ client: service, keepFree: 0, clock }) };
}

/** Side by side, as Terraform has it; with what was wanted before, undefined for a set that is created. */
async function together(
  ...sets: readonly (readonly [SetProperties, SetProperties | undefined])[]
): Promise<readonly PreloadOutcome[]> {
  const shared = context();
  return await Promise.all(
    sets.map(([wanted, old], index) =>
      onEvent(
        old === undefined
          ? { RequestType: "Create", ResourceProperties: wanted }
          : {
              RequestType: "Update",
              PhysicalResourceId: `set-${index}`,
              ResourceProperties: wanted,
              OldResourceProperties: old,
              Ledger: EMPTY_LEDGER,
            },
        shared,
      ),
    ),
  );
}

const order = (): readonly string[] =>
  deploys.service.model.history
    .all()
    .map(({ type, area }) => (area === undefined ? type : `${type} ${area}`));

/** When the first preload was made, milliseconds after the refresh. */
function waited(): number {
  const rows = deploys.service.model.history.all();
  const purge = rows.find(({ type }) => type === "file");
  const preloads = rows.filter(
    ({ type, createdAt }) => type === "preload" && createdAt >= (purge?.createdAt ?? 0),
  );
  return Math.min(...preloads.map(({ createdAt }) => createdAt)) - (purge?.createdAt ?? 0);
}

test("what both want is sent once, and its tasks are followed by both", async () => {
  const [a, b] = await together([one(), undefined], [one(), undefined]);
  expect(order()).toEqual(["preload"]);
  expect([a?.Counts, b?.Counts]).toMatchObject([
    { accepted: 1, shared: 0 },
    { accepted: 0, shared: 1 },
  ]);
  expect(b?.Ledger.underWay).toEqual(a?.Ledger.underWay);
});

test("with other settings it is sent for each", async () => {
  await together([one(), undefined], [one("1", { area: "domestic" }), undefined]);
  expect([...order()].sort()).toEqual(["preload", "preload domestic"]);
});

test("what both have changed is refreshed once and sent once", async () => {
  const [a, b] = await together([one("2"), one()], [one("2"), one()]);
  expect(order()).toEqual(["file", "preload"]);
  expect([a?.Ledger.pending.size, b?.Ledger.pending.size]).toEqual([0, 0]);
});

test("nothing is preloaded while another set's refresh is under way", async () => {
  // The second set owes nothing, and would be done at once.
  const [, b] = await together([one("2"), one()], [one("2", { area: "domestic" }), undefined]);
  expect(order()[0]).toBe("file");
  expect(waited()).toBeGreaterThanOrEqual(60_000);
  expect(b?.Counts).toMatchObject({ accepted: 1, pending: 0 });
});

test("nor while the refresh may be under way whose answer another set has lost", async () => {
  deploys.service.fail("refresh", { lost: "after" }, { to: 1 });
  deploys.service.fail("listTasks", { code: "InternalError" }, { to: 100 });
  const [a, b] = await together([one("2"), one()], [one("2", { area: "domestic" }), undefined]);
  expect(a?.Ledger.pending.get("/00001.mp4")?.refresh.kind).toBe("lost");
  expect(b?.Ledger.pending.get("/00001.mp4")?.refresh.kind).toBe("lost");
  expect(order()).toEqual(["file"]);
});

test("a copy that another set pays for costs no quota", async () => {
  deploys.service.leave(3);
  const three = set({ paths: paths(3), skipRecent: false });
  const [a, b] = await together([three, undefined], [three, undefined]);
  expect([a?.Counts.pending, b?.Counts.pending]).toEqual([0, 0]);
  expect((a?.Counts.shared ?? 0) + (b?.Counts.shared ?? 0)).toBe(3);
  expect(deploys.service.left()).toBe(0);
});

test("nor one that another set has refreshed and sent", async () => {
  deploys.service.leave(1);
  const [a, b] = await together([one("2"), one()], [one("2"), one()]);
  expect(order()).toEqual(["file", "preload"]);
  expect([a?.Counts.pending, b?.Counts.pending]).toEqual([0, 0]);
});

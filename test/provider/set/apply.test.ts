import { EMPTY_LEDGER, type PreloadEvent, type PreloadOutcome } from "../../../src/handler/types";
import type { ConfiguredContext } from "../../../src/plugin/provider";
import { UNKNOWN } from "../../../src/plugin/values";
import type { Configured } from "../../../src/provider/configured";
import { applySet } from "../../../src/provider/set/apply";
import { decodePrivateState, encodePrivateState } from "../../../src/provider/set/private-state";
import type { SetModel } from "../../../src/provider/set/schema";
import { configuredContext, fakeService } from "../fake-service";
import { config, paths, state } from "../support";

const SENDS = {
  pending: UNKNOWN,
  pending_count: UNKNOWN,
  failed: UNKNOWN,
  failed_count: UNKNOWN,
  result: UNKNOWN,
} satisfies Partial<SetModel>;

const UNDER_WAY = [
  {
    taskIds: ["1"],
    submittedAt: 5,
    urls: [{ path: "/0001.mp4", url: "http://h/1", version: "1", attempt: 1 }],
  },
];

const OUTCOME: PreloadOutcome = {
  PhysicalResourceId: "set-1",
  Stored: true,
  Ledger: {
    pending: new Map([["/0003.mp4", { reason: "quota", refresh: { kind: "owed" }, attempts: 0 }]]),
    givenUp: new Map([["/0002.mp4", { reason: "malformed URL", refused: true, attempts: 0 }]]),
    underWay: UNDER_WAY,
  },
  TaskIds: ["1"],
  Counts: { accepted: 1, calls: 1, refreshed: 0, recorded: 0, shared: 0, adopted: 0, pending: 1, givenUp: 1 },
  Result: "2026-11-20T21:00:00Z: 1 accepted in 1 call, 1 pending (quota), 1 given up",
  Diagnostics: [
    { severity: "warning", code: "quota", summary: "Short of quota", detail: "1 path stays pending." },
    { severity: "warning", code: "malformed", summary: "Refused", detail: "No.", path: "/0002.mp4" },
  ],
};

let context: ConfiguredContext<Configured>;
let events: PreloadEvent[];

beforeEach(async () => {
  context = await configuredContext(fakeService());
  events = [];
});

/** A handler that answers with `outcome` and remembers what it was asked. */
function answering(outcome: PreloadOutcome) {
  return () =>
    Promise.resolve((event: PreloadEvent) => {
      events.push(event);
      return Promise.resolve(outcome);
    });
}

const noHandler = (): Promise<never> => Promise.reject(new Error("the handler was asked"));

test("what came of the event becomes state, private state and diagnostics", async () => {
  const planned = state({ planned: "up to 3 of 3 to send in 1 call: 3 new", id: UNKNOWN, ...SENDS });

  const answer = await applySet(
    { config: config(), prior: null, planned, plannedPrivate: null },
    context,
    answering(OUTCOME),
  );

  expect(answer.state).toEqual({
    ...planned,
    id: "set-1",
    pending: new Map([["/0003.mp4", "quota [refresh: owed]"]]),
    pending_count: 1,
    failed: new Map([["/0002.mp4", "malformed URL [refused]"]]),
    failed_count: 1,
    result: OUTCOME.Result,
  });
  expect(decodePrivateState(answer.private).underWay).toEqual(UNDER_WAY);
  expect(answer.diagnostics).toEqual([
    { severity: "warning", summary: "Short of quota", detail: "1 path stays pending." },
    {
      severity: "warning",
      summary: "Refused",
      detail: "No.",
      attribute: [{ attribute: "paths" }, { key: "/0002.mp4" }],
    },
  ]);
});

test("a create is an event without a past", async () => {
  const planned = state({ id: UNKNOWN, timeouts: { create: "90s", update: "5m" }, ...SENDS });
  await applySet(
    { config: config(), prior: null, planned, plannedPrivate: null },
    context,
    answering(OUTCOME),
  );
  expect(events).toEqual([
    {
      RequestType: "Create",
      ResourceProperties: expect.objectContaining({ paths: paths(3), timeoutMs: 90_000 }) as unknown,
    },
  ]);
});

test("an update tells what was wanted before and what is known of each path", async () => {
  const prior = state({ pending: new Map([["/0002.mp4", "quota [refresh: done]"]]), pending_count: 1 });
  const planned = state({ paths: paths(4), ...SENDS });

  await applySet(
    { config: config(), prior, planned, plannedPrivate: encodePrivateState({ underWay: UNDER_WAY }) },
    context,
    answering(OUTCOME),
  );

  expect(events).toMatchObject([
    {
      RequestType: "Update",
      PhysicalResourceId: "set-1",
      ResourceProperties: { paths: paths(4) },
      OldResourceProperties: { paths: paths(3) },
      Ledger: {
        pending: new Map([["/0002.mp4", { reason: "quota", refresh: { kind: "done" }, attempts: 0 }]]),
        underWay: UNDER_WAY,
      },
    },
  ]);
});

test("a create that got nothing accepted and met an error leaves no state", async () => {
  const refused: PreloadOutcome = {
    ...OUTCOME,
    Stored: false,
    Ledger: EMPTY_LEDGER,
    Diagnostics: [{ severity: "error", code: "refused", summary: "Refused", detail: "Forbidden.RAM" }],
  };
  const planned = state({ id: UNKNOWN, ...SENDS });
  expect(
    await applySet(
      { config: config(), prior: null, planned, plannedPrivate: null },
      context,
      answering(refused),
    ),
  ).toMatchObject({ state: null, private: null, diagnostics: [{ severity: "error" }] });
});

test("a plan that sends nothing is stored as planned, and the handler is not even loaded", async () => {
  const planned = state({ batch_size: 10, planned: "nothing to send: 3 unchanged" });
  const plannedPrivate = encodePrivateState({ underWay: UNDER_WAY });
  expect(
    await applySet({ config: config(), prior: state(), planned, plannedPrivate }, context, noHandler),
  ).toEqual({
    state: planned,
    private: plannedPrivate,
    diagnostics: [],
  });
});

test("a create that sends nothing gets an id", async () => {
  const planned = state({ id: UNKNOWN, paths: new Map() });
  const request = { config: config(), prior: null, planned, plannedPrivate: null };
  const ids = [await applySet(request, context, noHandler), await applySet(request, context, noHandler)].map(
    (answer) => answer.state?.id,
  );
  expect(ids).toEqual([expect.stringMatching(/^[0-9a-f-]{36}$/), expect.stringMatching(/^[0-9a-f-]{36}$/)]);
  expect(ids[0]).not.toBe(ids[1]);
});

test("without a configured provider nothing is sent and the prior state stays", async () => {
  const prior = state();
  const answer = await applySet(
    { config: config(), prior, planned: state(SENDS), plannedPrivate: null },
    { ...context, configured: undefined },
    noHandler,
  );
  expect(answer).toMatchObject({ state: prior, diagnostics: [{ severity: "error" }] });
});

/** What journal and task list say of a set that remembers nothing, or lost an answer. */
import { AccountGate } from "../../../src/handler/account/gate";
import type { JournalLine } from "../../../src/handler/evidence/journal";
import { onEvent } from "../../../src/handler/on-event";
import type { HandlerContext } from "../../../src/handler/context";
import type { PreloadOutcome, SetProperties } from "../../../src/handler/types";
import { codes, Deploys, paths, set, START, url } from "../support";

let deploys: Deploys;
let lines: JournalLine[];
let ids = 0;

beforeEach(() => {
  deploys = new Deploys({ domains: [{ domainName: "vod.example.com", scope: "domestic" }] });
  lines = [];
});

/** Of a new process. */
function context(): HandlerContext {
  const { clock, service } = deploys;
  const before = [...lines];
  const journal = { read: () => before, write: (line: JournalLine) => void lines.push(line) };
  return {
    ...deploys.context(),
    newId: () => `id-${(ids += 1)}`,
    gate: new AccountGate({ client: service, keepFree: 0, clock, journal }),
  };
}

/** A set whose state is lost after each time. */
async function create(wanted: SetProperties = three()): Promise<PreloadOutcome> {
  return await onEvent({ RequestType: "Create", ResourceProperties: wanted }, context());
}

/** A set whose state is still there. */
async function update(
  { PhysicalResourceId, Ledger }: PreloadOutcome,
  before: SetProperties,
  wanted: SetProperties,
): Promise<PreloadOutcome> {
  return await onEvent(
    {
      RequestType: "Update",
      PhysicalResourceId,
      ResourceProperties: wanted,
      OldResourceProperties: before,
      Ledger,
    },
    context(),
  );
}

const three = (version = "1", more: Partial<SetProperties> = {}): SetProperties =>
  set({ paths: paths(3, 1, version), ...more });
const kinds = (): readonly string[] =>
  lines.map((line) => (line.kind === "sent" ? line.operation : line.kind));
const rows = (): readonly string[] => deploys.service.model.history.all().map(({ type }) => type);

describe("the journal", () => {
  test("brings back what was accepted, in any version and with any settings", async () => {
    const wanted = three("7", { withHeader: { "X-A": ["b"] } });
    await create(wanted);
    const outcome = await create(wanted);
    expect(outcome.Counts).toMatchObject({ recorded: 3, accepted: 0 });
    expect(outcome.Ledger.underWay.flatMap(({ urls }) => urls)).toHaveLength(3);
    expect(codes(outcome)).toEqual(["warning RECENT_RECORDED"]);
  });

  test("is proof enough when the list cannot be read", async () => {
    await create(three("7"));
    deploys.service.fail("listTasks", { code: "Forbidden.RAM" });
    expect((await create(three("7"))).Counts).toMatchObject({ recorded: 3, accepted: 0 });
  });

  test("proves nothing of a service that has forgotten", async () => {
    await create(three("7"));
    deploys.service.model.history.clear();
    deploys.clock.advance(120_000);
    expect((await create(three("7"))).Counts).toMatchObject({ recorded: 0, accepted: 3 });
  });

  test("knows another version as one that is stale", async () => {
    await create(three("7"));
    expect((await create(three("8"))).Counts).toMatchObject({ accepted: 3, refreshed: 3 });
  });

  test("goes on with a refresh that was begun for the same version", async () => {
    await create(three("7"));
    lines.push(
      ...lines.flatMap((line): JournalLine[] =>
        line.kind === "sent"
          ? [
              {
                ...line,
                call: "purge",
                operation: "refresh",
                urls: line.urls.map((one) => ({ ...one, version: "8" })),
              },
            ]
          : [{ ...line, call: "purge", kind: "accepted", taskIds: refresh() }],
      ),
    );
    expect((await create(three("8"))).Counts).toMatchObject({ accepted: 3, refreshed: 0 });
  });

  test("goes on with the refresh of a change that a killed deploy had begun, and begins none", async () => {
    const first = await create(three("7"));
    purgeFor("8", first.PhysicalResourceId);
    deploys.clock.advance(60_000);
    expect((await update(first, three("7"), three("8"))).Counts).toMatchObject({ accepted: 3, refreshed: 0 });
    expect(rows().filter((type) => type === "file")).toHaveLength(3);
  });

  test("has whoever sends again for reasons of its own wait for a refresh that a killed deploy had begun", async () => {
    deploys = new Deploys({ refreshDurationMs: 100_000 });
    const first = await create(three("7"));
    deploys.clock.advance(60_000);
    purgeFor("8", "another set");
    const begun = deploys.clock.monotonic();
    const wanted = three("7", { generation: "2" });
    expect((await update(first, three("7"), wanted)).Counts).toMatchObject({ accepted: 3, refreshed: 0 });
    expect((deploys.service.model.history.all().at(-1)?.createdAt ?? 0) - begun).toBeGreaterThanOrEqual(
      100_000,
    );
  });

  /** A deploy of that set purged the three for that version, and was killed. */
  function purgeFor(version: string, by: string): void {
    const at = deploys.clock.monotonic();
    const urls = [...paths(3).keys()].map((path) => ({ url: url(path), version, attempt: 1 }));
    const about = { set: by, at, copySettings: "any", declaredSettings: "any", urls };
    lines.push({ kind: "sent", call: "purge", operation: "refresh", ...about });
    lines.push({ kind: "accepted", call: "purge", taskIds: refresh() });
  }

  /** Somebody has purged the three; the ids of the tasks. */
  function refresh(): readonly string[] {
    return deploys.service.model.refresh({
      urls: [...paths(3).keys()].map((path) => `http://vod.example.com${path}`),
    }).taskIds;
  }

  test("does not hold against a refresh that somebody else made since", async () => {
    await create();
    deploys.clock.advance(60_000);
    refresh();
    deploys.clock.advance(60_000);
    const outcome = await create();
    expect(outcome.Counts).toMatchObject({ recorded: 0, accepted: 3 });
    expect(codes(outcome)).toEqual(["warning RECENT_SENT"]);
  });

  test("waits for a refresh that somebody else has under way", async () => {
    deploys = new Deploys({ refreshDurationMs: 100_000 });
    await create();
    deploys.clock.advance(60_000);
    refresh();
    expect((await create()).Counts).toMatchObject({ accepted: 3, refreshed: 0 });
    const [purge, preload] = deploys.service.model.history
      .all()
      .slice(3)
      .filter((_, index) => index === 0 || index === 3);
    expect((preload?.createdAt ?? 0) - (purge?.createdAt ?? 0)).toBeGreaterThanOrEqual(100_000);
  });

  test("tells of tasks that failed at the origin, with their attempts", async () => {
    deploys = new Deploys({ originFailures: [{ urlMatches: ".", times: 9 }] });
    await create(three("7", { maxAttempts: 2 }));
    deploys.clock.advance(60_000);
    const second = await create(three("7", { maxAttempts: 2 }));
    expect(second.Counts).toMatchObject({ accepted: 3 });
    deploys.clock.advance(60_000);
    const third = await create(three("7", { maxAttempts: 2 }));
    expect(third.Counts).toMatchObject({ accepted: 0, givenUp: 3 });
    expect(codes(third)).toEqual(["warning GIVEN_UP"]);
  });
});

describe("a call of the journal that was never answered", () => {
  /** The process was gone before the answer came. */
  const killed = async (wanted = three()): Promise<void> => {
    await create(wanted);
    lines = lines.filter(({ kind }) => kind === "sent");
  };

  test("is found in the list, and the journal is told", async () => {
    await killed(three("7"));
    expect((await create(three("7"))).Counts).toMatchObject({ recorded: 3, accepted: 0 });
    expect(kinds()).toEqual(["preload", "accepted"]);
    // So that the next process need not look for it.
    deploys.service.fail("listTasks", { code: "Forbidden.RAM" });
    expect((await create(three("7"))).Counts).toMatchObject({ recorded: 3 });
  });

  test("is sent again when the list shows nothing of it for half a minute, and the journal is told", async () => {
    await killed();
    deploys.service.model.history.clear();
    const begun = deploys.clock.monotonic();
    expect((await create()).Counts).toMatchObject({ recorded: 0, accepted: 3 });
    expect(deploys.clock.monotonic() - begun).toBeGreaterThan(25_000);
    expect(kinds()).toEqual(["preload", "not-accepted", "preload", "accepted"]);
  });

  test("is found all the same when its rows show up late", async () => {
    deploys = new Deploys({ visibilityDelayMs: 20_000 });
    await killed(three("7"));
    expect((await create(three("7"))).Counts).toMatchObject({ recorded: 3, accepted: 0 });
  });

  test("is not found in a row of another lost call", async () => {
    await killed(three("7"));
    const other = three("7", { withHeader: { "X-A": ["b"] } });
    lines.push(
      ...lines.flatMap((line) =>
        line.kind === "sent" ? [{ ...line, call: "other", copySettings: "other" }] : [],
      ),
    );
    // One row a URL, and two calls that may have made it.
    expect((await create(three("7"))).Counts).toMatchObject({ recorded: 0, accepted: 3 });
    expect((await create(other)).Counts).toMatchObject({ recorded: 0 });
  });

  test("stays unanswered, with its time, when somebody interrupts the look", async () => {
    deploys = new Deploys({ visibilityDelayMs: 20_000 });
    await killed(three("7"));
    const interrupt = new AbortController();
    const { clock } = deploys;
    clock.at(clock.monotonic() - START + 5_000, () => {
      interrupt.abort();
    });
    const outcome = await onEvent(
      { RequestType: "Create", ResourceProperties: three("7") },
      { ...context(), signal: interrupt.signal },
    );
    expect(outcome.Counts).toMatchObject({ accepted: 0, pending: 3 });
    expect([...outcome.Ledger.pending.values()].every(({ sentAt }) => sentAt !== undefined)).toBe(true);
    expect(kinds()).toEqual(["preload"]);
  });
});

describe("the task list alone", () => {
  const forgotten = async (wanted: SetProperties): Promise<void> => {
    await create(wanted);
    lines = [];
    deploys.clock.advance(10_000);
  };

  test("stands in for the first version, and the journal is told", async () => {
    await forgotten(three());
    expect((await create()).Counts).toMatchObject({ recorded: 3, accepted: 0 });
    expect(kinds()).toEqual(["preload", "accepted"]);
  });

  test("takes another version for changed", async () => {
    await forgotten(three("2"));
    expect((await create(three("2"))).Counts).toMatchObject({ recorded: 0, accepted: 3, refreshed: 3 });
  });

  test.each<[string, Partial<SetProperties>, number]>([
    ["the area of the domain", { area: "domestic" }, 3],
    ["another area", { area: "overseas" }, 0],
    ["headers", { withHeader: { "X-A": ["b"] } }, 0],
    ["l2_preload", { l2Preload: true }, 0],
  ])("with %s", async (_, more, recorded) => {
    await forgotten(three());
    expect((await create(three("1", more))).Counts.recorded).toBe(recorded);
  });

  test("is not trusted while it may not show what was submitted a moment ago", async () => {
    deploys = new Deploys({ visibilityDelayMs: 2_500 });
    await create();
    lines = [];
    expect((await create()).Counts).toMatchObject({ recorded: 3, accepted: 0 });
    expect(rows()).toEqual(["preload", "preload", "preload"]);
  });
});

/** The service as a model, on a clock of the test's own. */
import { EmulatedError, type ServiceOptions } from "../../../src/emulator";
import { VodService } from "../../../src/emulator/service/service";

const HOUR = 3_600_000;
/** 15:00 in China. */
const START = Date.parse("2026-11-20T07:00:00Z");

let now: number;

beforeEach(() => {
  now = START;
});

function service(options: ServiceOptions = {}): VodService {
  return new VodService({ now: () => now }, options);
}

function urls(count: number, from = 0): string[] {
  return Array.from({ length: count }, (_, index) => `http://vod.example.com/${from + index}.mp4`);
}

function codeOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (EmulatedError.is(error)) return error.code;
    throw error;
  }
  return "accepted";
}

describe("quota", () => {
  test("a call beyond what is left is refused whole and costs nothing", () => {
    const vod = service({ quota: { preload: 150 } });
    vod.preload({ urls: urls(100) });
    expect(codeOf(() => vod.preload({ urls: urls(51, 100) }))).toBe("QuotaExceeded.Refresh");
    expect(vod.quotas.read().preloadRemaining).toBe(50);
    expect(codeOf(() => vod.preload({ urls: urls(50, 100) }))).toBe("accepted");
    expect(vod.history.all()).toHaveLength(150);
  });

  test("it is full again at midnight in China", () => {
    const vod = service();
    vod.preload({ urls: urls(500) });
    now += 9 * HOUR - 1;
    expect(vod.quotas.read().preloadRemaining).toBe(0);
    now += 1;
    expect(vod.quotas.read().preloadRemaining).toBe(500);
  });

  test("what is set as left holds for the day, what is set as total for good", () => {
    const vod = service();
    vod.quotas.change({ preloadTotal: 700, preloadRemaining: 120 });
    expect(vod.quotas.read()).toMatchObject({ preloadTotal: 700, preloadRemaining: 120 });
    now += 24 * HOUR;
    expect(vod.quotas.read()).toMatchObject({ preloadTotal: 700, preloadRemaining: 700 });
    expect(() => {
      vod.quotas.change({ preloadRemaining: -1 });
    }).toThrow("preloadRemaining must be a whole number from 0, not -1");
  });

  test("somebody else can use no more than is left", () => {
    const vod = service();
    vod.quotas.preload.spend(10_000);
    expect(vod.quotas.read().preloadRemaining).toBe(0);
    now += 24 * HOUR;
    expect(vod.quotas.read().preloadRemaining).toBe(500);
  });

  test("files and directories are refreshed from quotas of their own", () => {
    const vod = service();
    vod.refresh({ urls: urls(3) });
    vod.refresh({ urls: ["vod.example.com/a/"], objectType: "Directory" });
    expect(vod.quotas.read()).toMatchObject({
      preloadRemaining: 500,
      urlRemaining: 1_997,
      directoryRemaining: 99,
    });
  });

  test("equal URLs each count", () => {
    const vod = service();
    vod.preload({ urls: ["vod.example.com/a", "vod.example.com/a"] });
    expect(vod.quotas.read().preloadRemaining).toBe(498);
  });
});

describe("tasks", () => {
  test("go from pending over refreshing to complete in their time", () => {
    const vod = service({ taskDurationMs: 10_000, timeScale: 10 });
    vod.preload({ urls: urls(1) });
    const seen = [0, 99, 100, 999, 1_000].map((elapsed) => {
      now = START + elapsed;
      const row = vod.tasks().rows[0];
      return `${row?.status ?? ""} ${row?.percent ?? 0}`;
    });
    expect(seen).toEqual(["Pending 0", "Pending 0", "Refreshing 10", "Refreshing 99", "Complete 100"]);
  });

  test("show up late where that is asked for", () => {
    const vod = service({ visibilityDelayMs: 2_000 });
    const { taskIds } = vod.preload({ urls: urls(1) });
    const [taskId = ""] = taskIds;
    expect(vod.tasks({ taskId }).totalCount).toBe(0);
    now += 2_000;
    expect(vod.tasks({ taskId }).totalCount).toBe(1);
  });

  test("are forgotten after three days", () => {
    const vod = service();
    vod.preload({ urls: urls(1) });
    now += 72 * HOUR;
    expect(vod.tasks().totalCount).toBe(1);
    now += 1;
    expect(vod.tasks().totalCount).toBe(0);
    expect(vod.history.all()).toHaveLength(1);
  });

  test("can't be asked for from before the history, other than where that is let pass", () => {
    const vod = service();
    const lenient = service({ strictHistory: false });
    const earliest = START - 72 * HOUR;
    expect(codeOf(() => vod.tasks({ startTime: earliest }))).toBe("accepted");
    expect(codeOf(() => vod.tasks({ startTime: earliest - 1 }))).toBe("InvalidStartTime.Malformed");
    now += HOUR;
    expect(codeOf(() => vod.tasks({ startTime: earliest }))).toBe("InvalidStartTime.Malformed");
    expect(codeOf(() => lenient.tasks({ startTime: earliest - 1 }))).toBe("accepted");
  });

  test("carry for whoever looks from outside when they end and what their preload was asked with", () => {
    const vod = service({ taskDurationMs: 4_000, refreshDurationMs: 3_000 });
    const settings = { area: "overseas", l2Preload: true, withHeader: { "Accept-Encoding": ["gzip"] } };
    vod.preload({ urls: urls(1), ...settings });
    vod.preload({ urls: urls(1) });
    vod.refresh({ urls: urls(1) });
    const [first, second, third] = vod.history.all();
    expect(first).toMatchObject({ ...settings, createdAt: START, endsAt: START + 4_000 });
    expect(Object.keys(second ?? {})).not.toContain("area");
    expect(third).toMatchObject({ type: "file", endsAt: START + 3_000 });
  });

  test("come newest first, at most 50 a page", () => {
    const vod = service();
    vod.preload({ urls: urls(60) });
    const first = vod.tasks({ pageSize: 50 });
    const second = vod.tasks({ pageSize: 50, pageNumber: 2 });
    expect(first.rows[0]?.url).toBe("http://vod.example.com/59.mp4");
    expect([first.rows.length, second.rows.length, second.totalCount]).toEqual([50, 10, 60]);
    expect(vod.tasks({ pageNumber: 9 }).rows).toEqual([]);
  });

  test("a preload call has as many ids as asked for, a URL of it has one", () => {
    const vod = service({ taskIdsPerCall: 3 });
    const { taskIds } = vod.preload({ urls: urls(7) });
    expect(new Set(taskIds).size).toBe(3);
    const counts = taskIds.map((taskId) => vod.tasks({ taskId }).totalCount ?? 0);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(7);
    expect(Math.min(...counts)).toBeGreaterThan(0);
    expect(vod.preload({ urls: urls(1) }).taskIds).toHaveLength(1);
  });

  test("refreshes of one domain in one second share an id", () => {
    const vod = service();
    const first = vod.refresh({ urls: ["a.example.com/1", "b.example.com/1"] }).taskIds;
    const same = vod.refresh({ urls: ["a.example.com/2"] }).taskIds;
    now += 1_000;
    const later = vod.refresh({ urls: ["a.example.com/3"] }).taskIds;
    expect(first).toHaveLength(2);
    expect(same).toEqual(first.slice(0, 1));
    expect(first).not.toContain(later[0]);
  });

  test("fail at the origin by pattern, as often as said, per URL", () => {
    const vod = service({
      originFailures: [{ urlMatches: "/0\\.mp4$", description: "Origin Return StatusCode 5XX", times: 2 }],
    });
    const ends = [1, 2, 3].map(() => {
      vod.preload({ urls: urls(2) });
      now += 2_000;
      return vod.tasks({ pageSize: 2 }).rows.map((row) => `${row.status} ${row.description}`.trim());
    });
    const failed = ["Complete", "Failed Origin Return StatusCode 5XX"];
    expect(ends).toEqual([failed, failed, ["Complete", "Complete"]]);
    expect(vod.tasks({ type: "preload", status: "Failed" }).totalCount).toBe(2);
  });

  test("that never end stay under way, those submitted after the origin is healthy succeed", () => {
    const vod = service({ originFailures: [{ urlMatches: "." }] });
    vod.setDurations({ refreshDurationMs: Infinity });
    vod.refresh({ urls: urls(1) });
    now += 71 * HOUR;
    expect(vod.tasks().rows[0]?.status).toBe("Pending");
    vod.origin.clear();
    vod.preload({ urls: urls(1) });
    now += 2_000;
    expect(vod.tasks({ type: "preload" }).rows[0]?.status).toBe("Complete");
  });
});

describe("domains", () => {
  test("any host is a domain by default, until it is deleted", () => {
    const vod = service();
    expect(vod.domains.detail("Any.example.com")).toMatchObject({
      domainName: "any.example.com",
      status: "online",
      scope: "domestic",
    });
    expect(vod.domains.list()).toEqual([]);
    vod.domains.remove("any.example.com");
    expect(codeOf(() => vod.domains.detail("any.example.com"))).toBe("InvalidDomain.NotFound");
    expect(codeOf(() => vod.preload({ urls: ["any.example.com/a"] }))).toBe("InvalidDomain.NotFound");
  });

  test("a host that was only submitted to can still be added", () => {
    const vod = service();
    vod.preload({ urls: urls(1) });
    vod.domains.add({ domainName: "vod.example.com" });
    expect(
      codeOf(() => {
        vod.domains.add({ domainName: "vod.example.com" });
      }),
    ).toBe("DomainAlreadyExist");
  });

  test("a new one shows online before the edge takes its URLs", () => {
    const vod = service({ setupMs: 1_000, edgeLagMs: 5_000 });
    vod.domains.add({ domainName: "new.example.com" });
    const look = (): string[] => [
      vod.domains.detail("new.example.com").status,
      codeOf(() => vod.preload({ urls: ["new.example.com/a"] })),
      codeOf(() => vod.refresh({ urls: ["new.example.com/a"] })),
    ];
    expect(look()).toEqual(["configuring", "InvalidDomain.Offline", "ServiceBusy"]);
    now += 1_000;
    expect(look()).toEqual(["online", "InvalidDomain.Offline", "InvalidDomain.Offline"]);
    expect(vod.domains.detail("new.example.com").modifiedAt).toBe(START + 1_000);
    now += 5_000;
    expect(look()).toEqual(["online", "accepted", "accepted"]);
  });

  test("one being deleted shows so until it is gone", () => {
    const vod = service({ deleteMs: 1_000, domains: ["a.example.com"] });
    vod.domains.remove("a.example.com");
    expect(vod.domains.detail("a.example.com").status).toBe("deleting");
    now += 1_000;
    expect(codeOf(() => vod.domains.detail("a.example.com"))).toBe("InvalidDomain.NotFound");
  });

  test("there are only so many", () => {
    const vod = service({ limit: 1, domains: ["a.example.com"] });
    expect(
      codeOf(() => {
        vod.domains.add({ domainName: "b.example.com" });
      }),
    ).toBe("DomainOverLimit");
  });
});

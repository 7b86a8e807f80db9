/** What lies on the nodes after which tasks: by the pure function, and through the service. */
import { type Area, type DomainScope, type Headers, type Nodes, startEmulator } from "../../../src/emulator";
import { nodesAt, type OriginEdit } from "../../../src/emulator/service/nodes";
import { VodService } from "../../../src/emulator/service/service";
import { call, send } from "../signed-call";

type NodeRow = Parameters<typeof nodesAt>[0][number];

const URL = "http://vod.example.com/a.mp4";
const GZIP: Headers = { "Accept-Encoding": ["gzip"] };

type Row = Partial<NodeRow> & Pick<NodeRow, "createdAt" | "endsAt">;

function preload(createdAt: number, endsAt: number, more: Partial<NodeRow> = {}): Row {
  return { createdAt, endsAt, ...more };
}

function refresh(createdAt: number, endsAt: number, url = URL, type: NodeRow["type"] = "file"): Row {
  return { createdAt, endsAt, url, type };
}

function edit(at: number, urlMatches = ".", tasksBefore?: number): OriginEdit {
  return { at, urlMatches, ...(tasksBefore === undefined ? {} : { tasksBefore }) };
}

function at(
  time: number,
  rows: readonly Row[],
  edits: readonly OriginEdit[] = [],
  scope?: DomainScope,
): Nodes {
  const whole = rows.map((row) => ({
    url: URL,
    host: "vod.example.com",
    type: "preload" as const,
    status: "Complete" as const,
    ...row,
  }));
  return nodesAt(whole, edits, () => scope ?? "domestic", time);
}

const content = (nodes: Nodes, url = URL, area: Area = "domestic", headers?: Headers): number | undefined =>
  nodes.copy(url, area, headers)?.content;

describe("a preload", () => {
  test("places the origin's content of its creation when it is complete, and not before", () => {
    const rows = [preload(10, 30)];
    expect(at(29, rows).copy(URL, "domestic")).toBeUndefined();
    expect(at(30, rows).copy(URL, "domestic")).toEqual({ content: 1, placedAt: 30 });
    expect(content(at(30, rows, [edit(5)]))).toBe(2);
    expect(content(at(30, rows, [edit(20)]))).toBe(1);
  });

  test("that failed places nothing", () => {
    expect(content(at(99, [preload(10, 30, { status: "Failed" })]))).toBeUndefined();
  });

  test("leaves the copy that lies there already, stale or not", () => {
    const nodes = at(99, [preload(10, 20), preload(40, 50)], [edit(30)]);
    expect(nodes.copy(URL, "domestic")).toEqual({ content: 1, placedAt: 20 });
    expect(nodes.origin(URL)).toBe(2);
  });

  test("that ends first is the one that places, whichever was sent first", () => {
    expect(content(at(99, [preload(10, 60), preload(20, 50)], [edit(15)]))).toBe(2);
  });

  test.each<[DomainScope, string | undefined, readonly Area[]]>([
    ["domestic", undefined, ["domestic"]],
    ["overseas", undefined, ["overseas"]],
    ["global", undefined, ["domestic", "overseas"]],
    ["global", "overseas", ["overseas"]],
    ["domestic", "domestic", ["domestic"]],
    ["domestic", "overseas", []],
    ["overseas", "domestic", []],
  ])("in a domain of scope %s with area %s warms %j", (scope, area, warm) => {
    const nodes = at(99, [preload(10, 20, area === undefined ? {} : { area })], [], scope);
    const found = (["domestic", "overseas"] as const).filter((one) => content(nodes, URL, one) !== undefined);
    expect(found).toEqual(warm);
  });

  test("of a host without a domain warms nothing", () => {
    const row = {
      url: URL,
      host: "x",
      type: "preload",
      status: "Complete",
      createdAt: 0,
      endsAt: 1,
    } as const;
    expect(nodesAt([row], [], () => undefined, 9).copies()).toEqual([]);
  });

  test("with headers places a copy of its own, by their names in any case and order", () => {
    const withHeader = { "Accept-Encoding": ["gzip"], "X-B": ["1", "2"] };
    const nodes = at(99, [preload(10, 20, { withHeader })]);
    expect(content(nodes)).toBeUndefined();
    expect(content(nodes, URL, "domestic", GZIP)).toBeUndefined();
    expect(content(nodes, URL, "domestic", { "x-b": ["1", "2"], "accept-encoding": ["gzip"] })).toBe(1);
    expect(
      content(nodes, URL, "domestic", { "x-b": ["2", "1"], "accept-encoding": ["gzip"] }),
    ).toBeUndefined();
    expect(content(at(99, [preload(10, 20, { withHeader: {} })]))).toBe(1);
  });
});

describe("a refresh", () => {
  test("takes the copies away when it is complete: in all areas, with all headers", () => {
    const rows = [preload(0, 1), preload(0, 1, { withHeader: GZIP }), refresh(10, 20)];
    expect(at(19, rows, [], "global").copies()).toHaveLength(4);
    expect(at(20, rows, [], "global").copies()).toEqual([]);
  });

  test("that failed takes nothing away", () => {
    expect(content(at(99, [preload(0, 1), { ...refresh(10, 20), status: "Failed" }]))).toBe(1);
  });

  test("makes room for the new content", () => {
    const rows = [preload(0, 1), refresh(10, 20), preload(21, 30)];
    expect(at(99, rows, [edit(5)]).copy(URL, "domestic")).toEqual({ content: 2, placedAt: 30 });
  });

  test.each<[string, readonly Row[], number | undefined]>([
    [
      "effective while a preload is under way: nothing lies there",
      [refresh(0, 20), preload(10, 30)],
      undefined,
    ],
    ["effective when a preload completes: nothing lies there", [refresh(0, 30), preload(10, 30)], undefined],
    ["effective just as a later preload is created: that places", [refresh(0, 10), preload(10, 30)], 1],
    [
      "sent after a preload of the same moment, both at once: nothing",
      [preload(10, 10), refresh(10, 10)],
      undefined,
    ],
    [
      "sent before a preload of the same moment, both at once: it places",
      [refresh(10, 10), preload(10, 10)],
      1,
    ],
    [
      "sent after a preload of the same moment that takes longer",
      [preload(10, 30), refresh(10, 10)],
      undefined,
    ],
    ["effective after the preload was complete", [preload(0, 10), refresh(5, 11)], undefined],
    ["of another URL", [refresh(0, 20, "http://vod.example.com/b.mp4"), preload(10, 30)], 1],
  ])("%s", (_what, rows, expected) => {
    expect(content(at(99, rows))).toBe(expected);
  });

  const films = ["/films/1.mp4", "/films/1.mp4?v=1", "/films/old/2.mp4", "/film", "/other/1.mp4"];

  test.each<[NodeRow["type"], string, readonly string[]]>([
    ["file", "/films/1.mp4", ["/films/1.mp4"]],
    ["ignoreparams", "/films/1.mp4?x=9", ["/films/1.mp4", "/films/1.mp4?v=1"]],
    ["directory", "/films/", ["/films/1.mp4", "/films/1.mp4?v=1", "/films/old/2.mp4"]],
    ["regex", "/.*/1\\.mp4$", ["/films/1.mp4", "/other/1.mp4"]],
  ])("of type %s with %s takes its URLs, placed and under way", (type, path, taken) => {
    const url = (one: string): string => `http://vod.example.com${one}`;
    const placed = films.map((film) => preload(0, 5, { url: url(film) }));
    const late = films.map((film) => preload(0, 15, { url: url(film) }));
    for (const rows of [placed, late]) {
      const nodes = at(99, [...rows, refresh(5, 10, url(path), type)]);
      expect(films.filter((film) => content(nodes, url(film)) === undefined)).toEqual(taken);
    }
    const after = films.map((film) => preload(10, 15, { url: url(film) }));
    expect(at(99, [refresh(5, 10, url(path), type), ...after]).copies()).toHaveLength(films.length);
  });
});

describe("the origin", () => {
  test("has content 1 until it is edited, and one more for each edit that matches", () => {
    const edits = [edit(10, "a\\.mp4$"), edit(20, "^https://.*/a"), edit(30, "b\\.mp4$")];
    expect([5, 10, 20, 99].map((time) => at(time, [], edits).origin(URL))).toEqual([1, 2, 3, 3]);
  });

  test("edited within the millisecond of tasks: those before took the old content, those after the new", () => {
    const rows = [preload(10, 20), preload(10, 20, { url: "http://vod.example.com/b.mp4" })];
    const nodes = at(99, rows, [edit(10, ".", 1)]);
    expect([content(nodes), content(nodes, "http://vod.example.com/b.mp4")]).toEqual([1, 2]);
    expect(content(at(99, rows, [edit(10)]))).toBe(1);
  });
});

test.each([
  ["https://vod.example.com/a.mp4", URL],
  ["http://VOD.example.com/a.mp4", URL],
  ["http://vod.example.com/%e4%b8%ad", "http://vod.example.com/%E4%B8%AD"],
  ["http://vod.example.com/%61%2Emp%34", URL],
  ["vod.example.com/a.mp4", URL],
])("%s is the object %s", (spelling, url) => {
  const nodes = at(99, [preload(0, 1, { url: spelling })]);
  expect(content(nodes, url)).toBe(1);
  expect(at(99, [preload(0, 1, { url }), refresh(5, 10, spelling)]).copies()).toEqual([]);
});

test.each([
  ["http://vod.example.com/A.mp4", URL],
  ["http://vod.example.com/a%2Fb", "http://vod.example.com/a/b"],
  ["http://vod.example.com/a.mp4?", URL],
])("%s is not the object %s", (other, url) => {
  expect(content(at(99, [preload(0, 1, { url: other })]), url)).toBeUndefined();
});

test("all copies can be listed", () => {
  const nodes = at(99, [preload(0, 1, { withHeader: GZIP })], [], "global");
  expect(nodes.copies()).toEqual([
    { url: "vod.example.com/a.mp4", area: "domestic", headers: GZIP, content: 1, placedAt: 1 },
    { url: "vod.example.com/a.mp4", area: "overseas", headers: GZIP, content: 1, placedAt: 1 },
  ]);
});

describe("the service's nodes", () => {
  test("follow its tasks, its domains and its origin", () => {
    let now = Date.parse("2026-11-20T04:00:00Z");
    const start = now;
    const vod = new VodService(
      { now: () => now },
      {
        taskDurationMs: 2_000,
        refreshDurationMs: 1_000,
        domains: [{ domainName: ".example.com", scope: "global" }],
        originFailures: [{ urlMatches: "bad", times: 1 }],
      },
    );
    vod.preload({ urls: [URL, "http://vod.example.com/bad.mp4"], area: "overseas" });
    expect(vod.nodes().copies()).toEqual([]);
    now += 2_000;
    const seen = (): (number | undefined)[] =>
      (["domestic", "overseas"] as const).map((area) => content(vod.nodes(), URL, area));
    expect(seen()).toEqual([undefined, 1]);
    expect(vod.nodes().copies()).toHaveLength(1);

    vod.editOrigin("a\\.mp4");
    vod.preload({ urls: [URL] });
    now += 2_000;
    expect(seen()).toEqual([2, 1]);

    vod.refresh({ urls: ["vod.example.com/"], objectType: "Directory" });
    now += 1_000;
    vod.preload({ urls: [URL] });
    now += 2_000;
    expect(seen()).toEqual([2, 2]);
    expect(vod.nodes().copy(URL, "domestic")?.placedAt).toBe(start + 7_000);
    expect(() => {
      vod.editOrigin("(");
    }).toThrow(SyntaxError);
  });

  test("can be asked for and edited over HTTP", async () => {
    const emulator = await startEmulator({ taskDurationMs: 0 });
    const model = emulator.control;
    await send(`${emulator.controlUrl}/origin-edits`, "POST", '{"urlMatches": "a.mp4"}');
    await call(emulator.endpoint, "PreloadVodObjectCaches", { ObjectPath: URL });
    await send(`${emulator.controlUrl}/origin-edits`, "POST", '{"urlMatches": "a.mp4"}');
    const listed = await send(`${emulator.controlUrl}/nodes`, "GET");
    expect(listed.body).toEqual([
      {
        url: "vod.example.com/a.mp4",
        area: "domestic",
        headers: {},
        content: 2,
        origin: 3,
        placedAt: model.tasks()[0]?.endsAt,
      },
    ]);
    expect(model.nodes().origin(URL)).toBe(3);
    const refused = await send(`${emulator.controlUrl}/origin-edits`, "POST", "{}");
    expect(refused.body).toEqual({ error: "urlMatches is missing" });
    await emulator.close();
  });
});

/** What is read out of a set in a plan: numbers, kinds, reasons, what is open and what must not be shown. */
import { applied, create, paths, plan, reportOn, setValues } from "../support";
import type { PathEntry, Report, SetReport } from "../../../src/report/report";

function only({ stacks }: Report): SetReport {
  const [set] = stacks[0]?.sets ?? [];
  if (set === undefined) throw new Error("there is no set");
  return set;
}

const entries = ({ groups }: SetReport): readonly PathEntry[] =>
  groups.flatMap(({ paths: listed }) => listed);
const kinds = (set: SetReport): Record<string, string> =>
  Object.fromEntries(entries(set).map(({ path, kind }) => [path, kind]));

test("a set that is created sends all its paths", () => {
  const set = only(reportOn(plan([create(paths(3))])));
  expect(set).toMatchObject({ action: "create", domain: "vod.example.com", because: [], changed: [] });
  expect(set.counts).toMatchObject({
    wanted: 3,
    urls: 3,
    new: 3,
    unchanged: 0,
    dropped: 0,
    calls: 1,
    refreshes: 0,
  });
  expect(kinds(set)).toEqual({
    "/title/00001.mp4": "new",
    "/title/00002.mp4": "new",
    "/title/00003.mp4": "new",
  });
});

test("new, changed, pending, dropped and given up, each with what there is to say", () => {
  const before = applied({
    paths: { "/a": "1", "/b": "1", "/c": "1", "/d": "1", "/e": "1" },
    pending: { "/c": "quota [refresh: owed]" },
    failed: { "/d": "origin: Origin Timeout [attempts: 3]" },
  });
  const after = setValues({ id: "1", paths: { "/a": "1", "/b": "2", "/c": "1", "/d": "1", "/f": "1" } });
  const set = only(reportOn(plan([{ before, after }])));
  expect(kinds(set)).toEqual({
    "/b": "changed",
    "/c": "pending",
    "/d": "given-up",
    "/e": "dropped",
    "/f": "new",
  });
  expect(entries(set)).toEqual(
    expect.arrayContaining([
      { path: "/b", kind: "changed", version: "2", versionBefore: "1", refreshed: true },
      { path: "/c", kind: "pending", version: "1", reason: "quota", refreshed: true },
      { path: "/d", kind: "given-up", version: "1", reason: "origin: Origin Timeout", refreshed: false },
      { path: "/e", kind: "dropped", version: null, refreshed: false },
    ]),
  );
  expect(set.counts).toMatchObject({
    urls: 3,
    new: 1,
    changed: 1,
    pending: 1,
    dropped: 1,
    givenUp: 1,
    unchanged: 1,
    refreshes: 2,
  });
  expect(set.changed).toEqual(["paths"]);
});

test("an argument that makes all paths due is named", () => {
  const set = only(
    reportOn(
      plan([
        { before: applied({ paths: paths(2) }), after: setValues({ paths: paths(2), area: "overseas" }) },
      ]),
    ),
  );
  expect(set).toMatchObject({ because: ["area"], changed: ["area"], counts: { urls: 2, resent: 2 } });
});

test("more attempts make given-up paths due again", () => {
  const before = applied({ paths: paths(1), failed: { "/title/00001.mp4": "origin: gone [attempts: 3]" } });
  const set = only(reportOn(plan([{ before, after: setValues({ paths: paths(1), max_attempts: 5 }) }])));
  expect(set.counts).toMatchObject({ urls: 1, retried: 1, givenUp: 0 });
  expect(entries(set)).toMatchObject([{ kind: "retried", reason: "origin: gone" }]);
});

test("the provider's own numbers win, and a path that came back is told of", () => {
  const report = reportOn(
    plan([
      {
        before: applied({ paths: { "/a": "1" } }),
        after: setValues({
          paths: { "/a": "1", "/b": "1", "/c": "1" },
          planned: "up to 1 of 3 to send in 1 call: 1 new; 2 unchanged",
        }),
      },
    ]),
  );
  expect(only(report).counts).toMatchObject({ urls: 1, new: 1, unchanged: 2 });
  expect(report.urls).toBe(1);
  expect(report.stacks[0]?.warnings).toContainEqual(expect.objectContaining({ code: "came-back" }));
});

test("when all of them came back, none is listed", () => {
  const before = applied({ paths: { "/a": "1" } });
  const after = setValues({ paths: { "/a": "1", "/b": "1" }, planned: "nothing to send: 2 unchanged" });
  const report = reportOn(plan([{ before, after }]));
  expect(only(report)).toMatchObject({ groups: [], counts: { urls: 0, unchanged: 2 } });
  expect(report).toMatchObject({ verdict: "nothing", stacks: [{ warnings: [] }] });
});

test("a set that stays as it is sends nothing, whatever its last plan said", () => {
  const state = applied({
    paths: paths(3),
    planned: "up to 3 of 3 to send in 1 call: 3 new",
    planned_urls: 3,
  });
  const set = only(reportOn(plan([{ actions: ["no-op"], before: state, after: state }])));
  expect(set).toMatchObject({ action: "none", planned: null, groups: [], counts: { urls: 0, unchanged: 3 } });
});

test("a destroy sends nothing and says that nothing is un-cached", () => {
  const report = reportOn(plan([{ actions: ["delete"], before: applied({ paths: paths(7) }) }]));
  expect(only(report).counts).toMatchObject({ urls: 0, dropped: 7, wanted: 0 });
  expect(report.stacks[0]?.notDone).toMatchObject([
    { code: "destroyed", text: expect.stringContaining("7 paths") as string },
  ]);
});

test.each([
  [
    "a replaced set",
    {
      actions: ["delete", "create"],
      before: applied({ paths: paths(2) }),
      unknown: { planned: true, planned_urls: true },
    },
    2,
  ],
  [
    "unknown paths",
    { before: null, after: setValues({}), unknown: { paths: true, planned_urls: true } },
    null,
  ],
])("%s leaves open what is sent, and says so", (_, change, wanted) => {
  const report = reportOn(plan([{ after: setValues({ paths: paths(2) }), ...change }]));
  expect(only(report).counts).toMatchObject({ wanted, urls: null, new: null });
  expect(report).toMatchObject({ verdict: "open", urls: null });
  expect(report.stacks[0]?.warnings).toContainEqual(expect.objectContaining({ code: "open" }));
});

test("a version that is only known after apply belongs to a path that is sent", () => {
  const set = only(
    reportOn(
      plan([
        create(
          { "/a": "1" },
          { after: setValues({ paths: { "/a": "1" } }), unknown: { paths: { "/b": true } } },
        ),
      ]),
    ),
  );
  expect(entries(set)).toMatchObject([
    { path: "/a", version: "1" },
    { path: "/b", version: null },
  ]);
});

test.each([
  ["paths", { paths: true }, "vod.example.com", { "/s3cret": "s3cret1" }, { "/s3cret": "s3cret0" }],
  ["a version", { paths: { "/a": true } }, "vod.example.com", { "/a": "s3cret1" }, { "/a": "s3cret0" }],
  ["a domain", { domain: true }, "s3cret.example.com", { "/a": "1" }, { "/a": "0" }],
])("%s that is sensitive appears nowhere", (_, sensitive, domain, wanted, had) => {
  for (const before of [null, applied({ domain, paths: had })]) {
    const report = reportOn(plan([{ before, after: setValues({ domain, paths: wanted }), sensitive }]));
    expect(report.urls).toBe(1);
    expect(JSON.stringify(report)).not.toContain("s3cret");
  }
});

test("changed without a refresh, and an adopt that does nothing, are told of", () => {
  const before = applied({ paths: { "/a": "1" } });
  const after = setValues({ paths: { "/a": "2", "/b": "1" }, refresh_changed: false, adopt: true });
  const codes = reportOn(plan([{ before, after }])).stacks[0]?.warnings.map(({ code }) => code);
  expect(codes).toEqual(expect.arrayContaining(["not-refreshed", "adopt-ignored"]));
});

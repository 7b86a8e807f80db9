/** The public types: those of the build are the ones that were reviewed, and all of them can be named and are explained. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { apiReports, REPORTS } from "../../scripts/api-report";

let reports: ReadonlyMap<string, string>;

beforeAll(() => {
  reports = apiReports();
}, 240_000);

test("every entry point has its report in etc/api, and it is what the build declares (npm run api)", () => {
  expect(readdirSync(REPORTS).sort()).toEqual([...reports.keys()].sort());
  for (const [name, text] of reports) expect(readFileSync(join(REPORTS, name), "utf8")).toBe(text);
});

/**
 * What types are derived from, which nobody has to name, and what `Requests["preload"]` and `Answers["quota"]` name. The
 * reports show all of it.
 */
const DERIVED_FROM = [
  ...[
    "Argument",
    "ArgumentName",
    "Declared",
    "Effect",
    "Finding",
    "JsonRecord",
    "Kind",
    "NamesOf",
    "NamesWith",
    "Presence",
  ],
  ...["PropertyName", "ResendName", "SET_ARGUMENTS", "SetArguments", "Shape", "View", "Words"],
  ...[
    "DomainRequest",
    "DomainStatus",
    "PreloadRequest",
    "RefreshRequest",
    "TaskPage",
    "TaskStatus",
    "VodQuota",
  ],
  ...[
    "Described",
    "OperationDescription",
    "Parameters_2",
    "Submission",
    "CacheOperation",
    "DomainOperation",
    "domains",
    "quotas",
    "submissions",
    "tasks",
  ],
];

test.each(["main", "cdktn", "function", "handler", "emulator"])(
  "of the entry point %s every type that a public one needs is exported as well",
  (entry) => {
    const text = reports.get(`${entry}.api.md`) ?? "";
    const forgotten = [...text.matchAll(/The symbol "(\w+)" needs to be exported/g)].map(
      ([, name = ""]) => name,
    );
    expect(forgotten.filter((name) => !DERIVED_FROM.includes(name))).toEqual([]);
    expect(text).toContain("export");
  },
);

const ENTRIES = readdirSync(REPORTS).map((name) => name.replace(/\.api\.md$/, ""));

test.each(ENTRIES)("of the entry point %s every public member has a docstring", (entry) => {
  const lines = reports.get(`${entry}.api.md`)?.split("\n") ?? [];
  const bare = lines.flatMap((line, at) =>
    line.includes("(undocumented)")
      ? [
          lines
            .slice(at + 1)
            .find((after) => !after.trim().startsWith("//"))
            ?.trim(),
        ]
      : [],
  );
  expect(bare).toEqual([]);
  expect(lines.length).toBeGreaterThan(100);
});

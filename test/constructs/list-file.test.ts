/** A list file says the same to a set in TypeScript as to the function that HCL reads it with. */
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkListedPaths } from "../../src/constructs/check-paths";
import { PreloadPaths } from "../../src/constructs/preload-paths";
import { readList } from "../../src/paths/list/read-list";

function inTypeScript(text: string): ReturnType<typeof checkListedPaths> {
  const file = join(mkdtempSync(join(tmpdir(), "list-")), "launch.txt");
  writeFileSync(file, text);
  return checkListedPaths(PreloadPaths.fromFile(file).entries, "vod.example.com", "http");
}

const GOOD = [
  "",
  "\uFEFF# launch\r\n/a.mp4\r\n\r\n/b c.mp4\tv2\r\n/a.mp4\r\n",
  "/发布会/银河 1.mp4\n/e\u0301.mp4\n/\u00e9.mp4\n/$ {x}.mp4\t1",
];

test.each(GOOD)("%j gives both the same paths and versions", (text) => {
  const answer = readList(text);
  expect("versions" in answer && Object.fromEntries(answer.versions)).toEqual(inTypeScript(text).entries);
});

const BAD =
  "a.mp4\n/b.mp4    2\n/c.mp4 2\n/dir/\n/d.mp4\t1\t2\n/e.mp4\n/e.mp4\t2\nhttps://other.example.com/x.mp4\n/g h.mp4\n/g%20h.mp4\n/*.mp4\n";

test("both say the same of the same lines", () => {
  const answer = readList(BAD);
  const said = "problems" in answer ? answer.problems.map(({ line, message }) => `${line}: ${message}`) : [];
  const problems = inTypeScript(BAD).problems.map((problem) =>
    problem.replace(/(?<=^|\()[^(]*launch\.txt:/g, ""),
  );
  const byLine = (a: string, b: string): number => parseInt(a) - parseInt(b);
  // Only where the domain is unknown is a full URL no path of another host.
  const others = (problem: string): boolean => !problem.startsWith("8:");
  expect(said.filter(others).map((problem) => problem.replaceAll("(line ", "("))).toEqual(
    problems.sort(byLine).filter(others),
  );
  expect(said).toHaveLength(9);
});

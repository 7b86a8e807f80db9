/** Lists of paths as a stack author writes them. */
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PreloadPaths } from "../../src/constructs/preload-paths";

function file(content: string | Buffer): string {
  const path = join(mkdtempSync(join(tmpdir(), "list-")), "launch.txt");
  writeFileSync(path, content);
  return path;
}

function versions(paths: PreloadPaths): [string, string][] {
  return paths.entries.map(({ path, version }) => [path, version]);
}

it("reads a file: comments, blank lines, names with spaces, versions behind a tab, any line ends", () => {
  const list = PreloadPaths.fromFile(
    file("\uFEFF# list\r\n/发布会 一.mp4\r\n\r\n  # more\n/b c.mp4\t v2 \n/d.mp4\t\n"),
  );
  expect(versions(list)).toEqual([
    ["/发布会 一.mp4", "1"],
    ["/b c.mp4", "v2"],
    ["/d.mp4", "1"],
  ]);
  expect(list.entries[1]?.origin).toMatch(/launch\.txt:5$/);
});

it("keeps what is wrong with a line for the set's report", () => {
  const list = PreloadPaths.fromFile(file("/a.mp4\n/b.mp4    2\n"));
  expect(list.entries[1]?.origin).toMatch(/launch\.txt:2$/);
  expect(list.entries[1]?.problem).toMatch(/4 spaces between \/b\.mp4 and 2\. Write a tab/);
});

it("says where it looked for a file that is not there", () => {
  expect(() => PreloadPaths.fromFile("no/such.txt")).toThrow(
    /no\/such\.txt cannot be read \(ENOENT\).*folder/,
  );
});

it("refuses a file that is not UTF-8", () => {
  expect(() => PreloadPaths.fromFile(file(Buffer.from([0x2f, 0xb7, 0xa2, 0xb2])))).toThrow(
    /Save it as UTF-8/,
  );
});

it("groups URLs by host", () => {
  const groups = PreloadPaths.byHost([
    "https://a.example.com/x",
    "http://B.example.com:80/y",
    "https://a.example.com/z?q=1",
  ]);
  expect([...groups].map(([host, paths]) => [host, versions(paths)])).toEqual([
    [
      "a.example.com",
      [
        ["/x", "1"],
        ["/z?q=1", "1"],
      ],
    ],
    ["b.example.com", [["/y", "1"]]],
  ]);
  expect(() => PreloadPaths.byHost(["/x", "ftp://a/b"])).toThrow(/\/x\n {2}ftp:\/\/a\/b/);
});

it("gives all paths, or one, another version, and stays as it was itself", () => {
  const list = PreloadPaths.of(["/a", "/b"]);
  expect(versions(list.withVersion("2"))).toEqual([
    ["/a", "2"],
    ["/b", "2"],
  ]);
  expect(versions(list.withVersionOf("/b", "3"))).toEqual([
    ["/a", "1"],
    ["/b", "3"],
  ]);
  expect(versions(list)).toEqual([
    ["/a", "1"],
    ["/b", "1"],
  ]);
  expect(() => list.withVersionOf("/c", "3")).toThrow('does not hold "/c"');
  expect(() => list.withVersion("/b")).toThrow('"/b" is a path: write withVersionOf("/b", "2")');
});

it("strips auth_key and merges, the other list's version winning", () => {
  const list = PreloadPaths.of(["/a?auth_key=1-0-0-x", "/b"]).stripAuthKey();
  expect(versions(list.merge({ "/a": "2", "/c": "1" }))).toEqual([
    ["/b", "1"],
    ["/a", "2"],
    ["/c", "1"],
  ]);
});

/** Written lists: the same bytes for the same paths, readable by whoever reads lists, with the comments kept. */
import fc from "fast-check";
import { readList, settle } from "../../../src/paths/list/read-list";
import { writeList } from "../../../src/paths/list/write-list";

const list = (...paths: readonly string[]): ReadonlyMap<string, string> =>
  new Map(paths.map((path) => [path, "1"]));

test("sorted by path, a version behind a tab unless it is 1", () => {
  const versions = new Map([
    ["/b.mp4", "2"],
    ["/a.mp4", "1"],
    ["/Z.mp4", "1"],
    ["/第.mp4", "v 1"],
  ]);
  const text = "/Z.mp4\n/a.mp4\n/b.mp4\t2\n/第.mp4\tv 1\n";
  expect(writeList(versions)).toBe(text);
  expect(writeList(new Map([...versions].reverse()))).toBe(text);
  expect(writeList(new Map())).toBe("");
});

test("whatever a set takes is read back as it was", () => {
  const path = fc.string({
    unit: fc.constantFrom("a", "1", ".", " ", "\u00a0", "é", "第", "%", "/", "\t", "#"),
    maxLength: 12,
  });
  const version = fc.string({ minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(fc.tuple(path, version)), (entries) => {
      const settled = settle(entries.map(([name, given]) => ({ path: `/${name}`, version: given })));
      if (!("versions" in settled)) return;
      let text: string;
      try {
        text = writeList(settled.versions);
      } catch {
        return;
      }
      const read = readList(text);
      const back = "versions" in read ? [...read.versions] : read.problems;
      const trimmed = [...settled.versions].map(([name, given]) => [
        name.replace(/\s+$/u, encodeURIComponent),
        given,
      ]);
      expect(back).toEqual(trimmed.sort(([a = ""], [b = ""]) => (a < b ? -1 : 1)));
    }),
    { numRuns: 2_000 },
  );
});

test.each(["", " 2", "a\tb", "a\nb"])("version %j has no place in a list file", (version) => {
  expect(() => writeList(new Map([["/a.mp4", version]]))).toThrow(
    /The version of \/a\.mp4 is ".*give it another/,
  );
});

const OLD = `\
# Launch day. Reviewed by the video team.

# Trailers
/trailers/a.mp4
/trailers/b.mp4\t2

# Episodes
# (in order)
/episodes/1.mp4
# the end
`;

test("comments stay above their paths, those of the file at its beginning and end", () => {
  expect(writeList(list("/trailers/b.mp4", "/trailers/a.mp4", "/episodes/1.mp4", "/episodes/2.mp4"), OLD))
    .toBe(`\
# Launch day. Reviewed by the video team.

# Episodes
# (in order)
/episodes/1.mp4
/episodes/2.mp4

# Trailers
/trailers/a.mp4
/trailers/b.mp4

# the end
`);
});

test("the comment of a path that is gone goes on to the next one, and none is lost", () => {
  expect(writeList(list("/trailers/b.mp4"), OLD)).toBe(`\
# Launch day. Reviewed by the video team.

# Trailers
/trailers/b.mp4

# Episodes
# (in order)

# the end
`);
  expect(writeList(new Map(), OLD).match(/^#.*/gm)).toHaveLength(5);
});

test("writing it again changes nothing, whatever the comments", () => {
  const lines = fc.array(fc.constantFrom("# a", "# b", "", "/1.mp4", "/2.mp4", "/3.mp4"), { maxLength: 14 });
  const some = fc.subarray(["/1.mp4", "/2.mp4", "/3.mp4", "/4.mp4"]);
  fc.assert(
    fc.property(lines, some, (old, paths) => {
      const once = writeList(list(...paths), old.join("\n"));
      expect(writeList(list(...paths), once)).toBe(once);
      const comments = (text: string): number => text.match(/^#/gm)?.length ?? 0;
      expect(comments(once)).toBe(comments(old.join("\n")));
    }),
    { numRuns: 2_000 },
  );
});

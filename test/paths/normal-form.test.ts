import fc from "fast-check";
import { nfcStable } from "../../src/paths";
import { encodePath } from "../../src/paths/encode";

const isStable = (text: string): boolean => text.normalize("NFC") === text;

test.each([
  // As macOS lists them: é in two code points, 한 in three.
  ["/cafe\u0301/menu.mp4", "/cafe%CC%81/menu.mp4"],
  ["/\u1112\u1161\u11ab/银河.mp4", "/%E1%84%92%E1%85%A1%E1%86%AB/银河.mp4"],
  // Ångström and a compatibility ideograph: single characters that NFC replaces.
  ["/\u212b.mp4", "/%E2%84%AB.mp4"],
  ["/\uf900.mp4", "/%EF%A4%80.mp4"],
  // Marks in another order than the canonical one.
  ["/q\u0307\u0323.mp4", "/q%CC%87%CC%A3.mp4"],
  // What composing leaves alone stays readable beside it.
  ["/e\u0301t\u00e9.mp4", "/e%CC%81t\u00e9.mp4"],
  ["/\u212bngstr\u00f6m.mp4", "/%E2%84%ABngstr\u00f6m.mp4"],
  ["/한국.mp4".normalize("NFD"), encodePath("/한국.mp4".normalize("NFD"))],
  ["/a%20b\u0301?x=e\u0301", "/a%20b\u0301?x=e%CC%81"],
])("%j is written as %j", (path, written) => {
  expect(nfcStable(path)).toBe(written);
});

test.each([
  "/caf\u00e9.mp4",
  "/\u00e9t\u00e9.mp4",
  "/\ud55c/银河 一.mp4",
  "/发布会/银河.mp4",
  "/q\u0323\u0307.mp4",
  "/plain.mp4",
  "/plain/a b.mp4",
  "/a%CC%81",
  // A mark with nothing before it to merge with.
  "\u0301/a",
])("%j stays as it is", (path) => {
  expect(nfcStable(path)).toBe(path);
});

function keepsItsBytes(path: string): void {
  const written = nfcStable(path);
  if (!isStable(written) || encodePath(written) !== encodePath(path)) {
    throw new Error(`${JSON.stringify(path)} became ${JSON.stringify(written)}`);
  }
}

test("whatever is written, normalization leaves it alone and the URL is the same", () => {
  const mark = fc.constantFrom(
    "\u0301",
    "\u0323",
    "\u0307",
    "\u0327",
    "\u0334",
    "\u3099",
    "\u1161",
    "\u11a8",
  );
  const base = fc.constantFrom("/", "%", "%4", "?", "e", "\u1100", "か");
  const apart = fc.string({ unit: "grapheme" }).map((one) => one.normalize("NFD"));
  const part = fc.oneof(fc.string({ unit: "binary" }), apart, base, mark);
  const text = fc.array(part).map((parts) => parts.join(""));
  fc.assert(
    fc.property(text, (one) => {
      keepsItsBytes(`/${one}`);
    }),
    { numRuns: 2_000 },
  );
});

test("every character of Unicode, taken apart", () => {
  for (let code = 0; code < 0x40000; code += 1) {
    if (code >= 0xd800 && code < 0xe000) continue;
    const character = String.fromCodePoint(code);
    const apart = character.normalize("NFD");
    if (apart !== character || !isStable(character)) {
      keepsItsBytes(`/a${apart}b`);
      keepsItsBytes(`/a${character}b`);
    }
  }
});

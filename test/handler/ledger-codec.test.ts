import fc from "fast-check";
import type { GivenUpEntry, PendingEntry, RefreshDebt } from "../../src/handler/types";
import { decodeGivenUp, decodePending, encodeGivenUp, encodePending } from "../../src/handler/ledger-codec";

const AT = Date.parse("2026-11-20T21:00:00Z");

describe("what a person reads in the state", () => {
  test.each<[PendingEntry, string]>([
    [{ reason: "quota", refresh: { kind: "none" }, attempts: 0 }, "quota"],
    [{ reason: "quota", refresh: { kind: "owed" }, attempts: 0 }, "quota [refresh: owed]"],
    [{ reason: "quota", refresh: { kind: "done" }, attempts: 0 }, "quota [refresh: done]"],
    [
      { reason: "interrupted", refresh: { kind: "started", taskIds: ["4711", "4712"], at: AT }, attempts: 0 },
      "interrupted [refresh: started 4711,4712 at 2026-11-20T21:00:00Z]",
    ],
    [
      { reason: "origin: Origin Timeout", refresh: { kind: "none" }, attempts: 2 },
      "origin: Origin Timeout [attempts: 2]",
    ],
    [
      { reason: "queue full", refresh: { kind: "owed" }, attempts: 1 },
      "queue full [refresh: owed; attempts: 1]",
    ],
  ])("a pending path", (entry, text) => {
    expect(encodePending(entry)).toBe(text);
    expect(decodePending(text)).toEqual(entry);
  });

  test.each<[GivenUpEntry, string]>([
    [
      { reason: "origin: Origin Timeout", attempts: 3, refused: false },
      "origin: Origin Timeout [attempts: 3]",
    ],
    [{ reason: "malformed URL", attempts: 0, refused: true }, "malformed URL [refused]"],
  ])("a path given up", (entry, text) => {
    expect(encodeGivenUp(entry)).toBe(text);
    expect(decodeGivenUp(text)).toEqual(entry);
  });
});

describe("text that the codec does not know", () => {
  test.each([
    "quota [mood: bad]",
    "quota [refresh: owed; mood: bad]",
    "quota [refresh: someday]",
    "quota [refresh: started 1 at noon]",
    "quota [attempts: -1]",
    "[refresh: owed]",
    "a [b",
    "",
  ])("%p is a plain reason that owes nothing", (text) => {
    expect(decodePending(text)).toEqual({ reason: text, refresh: { kind: "none" }, attempts: 0 });
  });
});

describe("nothing is lost between two applies", () => {
  const reason = fc.oneof(
    fc.string({ unit: "binary" }),
    fc
      .tuple(fc.string(), fc.constantFrom(" [refresh: owed]", " [attempts: 2]", " [refused]", " []", " [x]"))
      .map(([head, tail]) => head + tail),
  );
  const attempts = fc.nat(1_000);
  const refresh: fc.Arbitrary<RefreshDebt> = fc.oneof(
    fc.constantFrom<RefreshDebt>(
      { kind: "none" },
      { kind: "owed" },
      { kind: "owed", again: true },
      { kind: "done" },
    ),
    fc.record({ kind: fc.constant("lost" as const), at: fc.nat(4_102_444_800_000) }),
    fc.record({
      kind: fc.constant("started" as const),
      taskIds: fc.array(fc.oneof(fc.string({ unit: "binary" }), fc.nat().map(String)), { maxLength: 3 }),
      at: fc.nat(4_102_444_800_000),
    }),
  );
  const had = fc.record({
    settings: fc.stringMatching(/^[0-9a-f]{12}$/),
    version: fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("1", "a; b] [c", "")),
  });

  test("every pending entry comes back as it was", () => {
    fc.assert(
      fc.property(
        fc.record({ reason, refresh, attempts, had }, { requiredKeys: ["reason", "refresh", "attempts"] }),
        (entry) => {
          expect(decodePending(encodePending(entry))).toEqual(entry);
        },
      ),
    );
  });

  test("every entry of a path given up comes back as it was", () => {
    fc.assert(
      fc.property(fc.record({ reason, attempts, refused: fc.boolean() }), (entry) => {
        expect(decodeGivenUp(encodeGivenUp(entry))).toEqual(entry);
      }),
    );
  });

  test("any text is read without an error, and writing what was read says the same", () => {
    fc.assert(
      fc.property(reason, (text) => {
        const entry = decodePending(text);
        expect(decodePending(encodePending(entry))).toEqual(entry);
      }),
    );
  });
});

/** One declaration, three front ends: what synth refuses, `validate` refuses too, and a function's event as well. */
import { Testing, TerraformStack } from "cdktf";
import { PreloadSet } from "../../src/constructs";
import { InvalidEventError } from "../../src/function";
import { parsePreloadEvent } from "../../src/function/json-event";
import { validateSet } from "../../src/provider/set/validate";
import { type ArgumentName, attributeName } from "../../src/set";
import { config } from "../provider/support";

const GOOD = { domain: "vod.example.com", paths: { "/a.mp4": "1" } };

/** The problems at synth, a line each. */
function atSynth(props: object): readonly string[] {
  const stack = new TerraformStack(Testing.app(), "stack");
  try {
    new PreloadSet(stack, "launch", { area: "domestic", ...GOOD, ...props });
    return [];
  } catch (error) {
    return (error as Error).message.split("\n  ").slice(1);
  }
}

/** As Terraform brings it: maps as maps. */
function inHcl(name: ArgumentName, value: unknown): readonly string[] {
  const written = name === "withHeader" ? new Map(Object.entries(value as object)) : value;
  return validateSet(config({ [attributeName(name)]: written })).map(({ detail }) => detail);
}

function inAnEvent(name: ArgumentName, value: unknown, more: object = {}): readonly string[] {
  try {
    const ResourceProperties = { ...GOOD, [name]: value };
    parsePreloadEvent({ RequestType: "Create", ResourceProperties, ...more });
    return [];
  } catch (error) {
    if (!InvalidEventError.is(error)) throw error;
    return error.problems.map(({ field, message }) => `${field}: ${message}`);
  }
}

describe("refused in all three places, once, with the same remedy", () => {
  test.each<[string, ArgumentName, unknown, string]>([
    ["a generation of two lines", "generation", "a\nb", "Write one line of text, a date for instance."],
    ["a prefix that begins no path", "first", ["films/"], "Write /films/."],
    ["an unknown scheme", "scheme", "ftp", 'Write "http" or "https".'],
    ["an unknown area", "area", "moon", 'Write "domestic" or "overseas".'],
    [
      "the name of a header",
      "withHeader",
      { "A b": ["1"] },
      'Write letters, digits and hyphens, "Accept-Encoding" for instance.',
    ],
    ["a header without values", "withHeader", { A: [] }, "Give it one, or leave it out."],
    ["a header of null", "withHeader", { A: null }, "Give it one, or leave it out."],
    ["a header of two lines", "withHeader", { A: ["1\r\n2"] }, "Write each value as one line of text."],
    ["a null in a header", "withHeader", { A: ["1", null] }, "Write each value as one line of text."],
    ["a batch of none", "batchSize", 0, "Write a whole number from 1 to 1000."],
    ["too large a batch", "batchSize", 1_001, "Write a whole number from 1 to 1000."],
    ["half an attempt", "maxAttempts", 2.5, "Write a whole number of at least 1."],
  ])("%s", (_, name, value, remedy) => {
    for (const said of [atSynth({ [name]: value }), inHcl(name, value), inAnEvent(name, value)]) {
      expect(said).toEqual([expect.stringContaining(remedy)]);
    }
  });
});

test.each<[ArgumentName, unknown]>([
  ["generation", "2026-11"],
  ["generation", ""],
  ["first", []],
  ["first", ["/films/", "/"]],
  ["withHeader", {}],
  ["withHeader", { "Accept-Encoding": ["gzip, deflate, br"] }],
  ["batchSize", 1_000],
  ["maxAttempts", 1],
  ["l2Preload", false],
])("%s = %j is taken in all three places", (name, value) => {
  expect([atSynth({ [name]: value }), inAnEvent(name, value)]).toEqual([[], []]);
  expect(inHcl(name, value).filter((detail) => !detail.startsWith("No path of the set begins"))).toEqual([]);
});

test("no place shows the value of a header", () => {
  const value = { Authorization: ["Bearer\nabcdef"] };
  const said = [atSynth({ withHeader: value }), inHcl("withHeader", value), inAnEvent("withHeader", value)];
  expect(JSON.stringify(said)).not.toContain("Bearer");
});

describe("an event", () => {
  test("says where in an argument", () => {
    expect(inAnEvent("first", ["/a", "b"])).toEqual([
      'ResourceProperties.first[1]: Entry 2 of first is "b", and no path begins like that. Write /b.',
    ]);
    expect(inAnEvent("withHeader", { A: [] })[0]).toMatch(/^ResourceProperties\.withHeader\["A"\]: /);
  });

  test("needs a domain that says something", () => {
    expect(inAnEvent("domain", "")).toEqual([
      expect.stringMatching(/^ResourceProperties\.domain: The domain is empty/),
    ]);
    expect(inAnEvent("domain", 5)).toEqual([
      expect.stringMatching(/^ResourceProperties\.domain: Write the acc/),
    ]);
    expect(inAnEvent("domain", null)).toEqual(["ResourceProperties.domain: Write the accelerated domain."]);
  });

  const known = { PhysicalResourceId: "set-1", Ledger: { pending: {}, failed: {}, inFlight: [] } };

  test("may have had a set before that a newer rule refuses, but nothing that can't be read", () => {
    const update = (before: object): readonly string[] =>
      inAnEvent("batchSize", 1, {
        ...known,
        RequestType: "Update",
        OldResourceProperties: { ...GOOD, ...before },
      });
    expect(update({ first: ["films/"], generation: "a\nb" })).toEqual([]);
    expect(update({ first: [5] })).toEqual([expect.stringContaining("OldResourceProperties.first[0]")]);
  });

  test("deletes such a set", () => {
    expect(inAnEvent("first", ["films/"], { ...known, RequestType: "Delete" })).toEqual([]);
  });
});

/** What follows from the declaration of the arguments: types, defaults, names, and what is sent. */
import {
  attributeName,
  DEFAULT_PROPERTIES,
  namesWith,
  propertiesOf,
  sentBeside,
  type SetProperties,
} from "../../src/set";

/** As somebody would write it by hand. */
interface ByHand {
  readonly domain: string;
  readonly paths: ReadonlyMap<string, string>;
  readonly generation?: string;
  readonly first: readonly string[];
  readonly scheme: "http" | "https";
  readonly area?: "domestic" | "overseas";
  readonly l2Preload?: boolean;
  readonly withHeader?: Readonly<Record<string, readonly string[]>>;
  readonly batchSize: number;
  readonly refreshChanged: boolean;
  readonly skipRecent: boolean;
  readonly adopt: boolean;
  readonly wait: boolean;
  readonly maxAttempts: number;
  readonly timeoutMs: number;
}

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
type Flat<T> = { readonly [Name in keyof T]: T[Name] };

test("a set's properties have the types of their kinds", () => {
  // Checked by the compiler.
  const same: Same<Flat<SetProperties>, Flat<ByHand>> = true;
  expect(same).toBe(true);
});

test("defaults come from the declaration", () => {
  expect(DEFAULT_PROPERTIES).toEqual({
    first: [],
    scheme: "http",
    batchSize: 100,
    refreshChanged: true,
    skipRecent: true,
    adopt: false,
    wait: false,
    maxAttempts: 3,
    timeoutMs: 1_200_000,
  });
});

test("names are spelled for HCL", () => {
  const names: readonly ["l2_preload", "batch_size", "domain"] = [
    attributeName("l2Preload"),
    attributeName("batchSize"),
    attributeName("domain"),
  ];
  expect(names).toEqual(["l2_preload", "batch_size", "domain"]);
});

test("what a change makes due is declared", () => {
  expect(namesWith("url")).toEqual(["domain", "scheme"]);
  expect(namesWith("sent")).toEqual(["area", "l2Preload", "withHeader"]);
  expect(namesWith("again")).toEqual(["generation"]);
});

test("what is said is read, what is open gets a stand-in, and only what is said goes beside the URLs", () => {
  const said: Readonly<Record<string, unknown>> = {
    domain: "open",
    paths: { "/a": "1", "/b": "open" },
    l2Preload: false,
    area: "open",
    batchSize: "open",
    generation: "",
  };
  const view = {
    isOpen: (value: unknown) => value === "open",
    entries: (value: unknown) => Object.entries(value as object),
  };
  const properties = propertiesOf((name) => said[name], 5, view);
  expect(properties).toEqual({
    ...DEFAULT_PROPERTIES,
    domain: "",
    paths: new Map([
      ["/a", "1"],
      ["/b", ""],
    ]),
    l2Preload: false,
    timeoutMs: 5,
  });
  expect(sentBeside(properties)).toEqual({ l2Preload: false });
});

/** Reads faults that a person wrote as JSON; every error names the entry and what is wrong with it. */
import { isRecord } from "../../text/json";
import { isErrorCode } from "../wire/error-table";
import type { Fault, FaultEffect, FaultMatch } from "./faults";
import { type Operation, operationNamed, unknownOperation } from "../service/operations";

const BRAND = Symbol.for("cdktf-alicloud-vod-preload/FaultScriptError");

/** A fault script that makes no sense. The message is for the person who wrote it. */
export class FaultScriptError extends Error {
  /** The same in bundled and minified code. */
  override readonly name = "FaultScriptError";
  /** @internal */
  readonly [BRAND] = true;

  /** True for one of any copy of this package. */
  static is(value: unknown): value is FaultScriptError {
    return typeof value === "object" && value !== null && BRAND in value;
  }
}

type Entry = Readonly<Record<string, unknown>>;

const MATCH_KEYS = ["operation", "nth", "times", "urlMatches", "forMs", "effect", "comment"];

const EFFECT_KEYS: Readonly<Record<FaultEffect["effect"], readonly string[]>> = {
  error: ["code", "message", "status", "retryAfterMs", "when"],
  delay: ["ms"],
  hold: ["when"],
  lost: ["when"],
  reset: ["when"],
  garbage: ["when"],
  page: ["when", "status"],
  truncated: [],
  gzip: [],
  "wrong-types": [],
  "partial-page": ["rows"],
  spend: ["urls"],
};

/** `text` is JSON: an array of faults or `{"faults": [...]}`. Throws a FaultScriptError. */
export function parseFaultScript(text: string): Fault[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new FaultScriptError(`not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  return parseFaults(value);
}

/** The same from a value that is parsed already. */
export function parseFaults(value: unknown): Fault[] {
  const list = isRecord(value) && "faults" in value ? value.faults : value;
  if (!Array.isArray(list)) throw new FaultScriptError('an array of faults or {"faults": [...]} is expected');
  return list.map((entry: unknown, index) => {
    const reader = new EntryReader(`faults[${index}]`, entry);
    return { ...readMatch(reader), ...readEffect(reader) };
  });
}

function readMatch(reader: EntryReader): FaultMatch {
  const nth = reader.whole("nth", 1);
  const times = reader.get("times") === "always" ? "always" : reader.whole("times", 1, ' or "always"');
  const urlMatches = reader.text("urlMatches");
  if (urlMatches !== undefined) reader.check("urlMatches", () => new RegExp(urlMatches));
  const forMs = reader.whole("forMs", 1);
  return {
    operation: readOperation(reader),
    ...(nth === undefined ? {} : { nth }),
    ...(times === undefined ? {} : { times }),
    ...(urlMatches === undefined ? {} : { urlMatches }),
    ...(forMs === undefined ? {} : { forMs }),
  };
}

function readOperation(reader: EntryReader): Operation | "*" {
  const name = reader.required("operation", reader.text("operation"));
  const known = operationNamed(name);
  if (known === undefined) throw reader.error("operation", unknownOperation(name));
  return known;
}

function readEffect(reader: EntryReader): FaultEffect {
  const effect = reader.required("effect", reader.text("effect"));
  if (!isEffect(effect)) {
    throw reader.error("effect", `"${effect}" is unknown; one of ${Object.keys(EFFECT_KEYS).join(", ")}`);
  }
  reader.allow([...MATCH_KEYS, ...EFFECT_KEYS[effect]], effect);
  switch (effect) {
    case "error":
      return readError(reader);
    case "delay":
      return { effect, ms: reader.required("ms", reader.whole("ms", 0)) };
    case "partial-page":
      return { effect, rows: reader.required("rows", reader.whole("rows", 1)) };
    case "spend":
      return { effect, urls: reader.required("urls", reader.whole("urls", 1)) };
    case "page": {
      const status = readStatus(reader);
      return { effect, ...readWhen(reader), ...(status === undefined ? {} : { status }) };
    }
    case "hold":
    case "lost":
    case "reset":
    case "garbage":
      return { effect, ...readWhen(reader) };
    case "truncated":
    case "gzip":
    case "wrong-types":
      return { effect };
  }
}

function readError(reader: EntryReader): FaultEffect {
  const code = reader.required("code", reader.text("code"));
  const message = reader.text("message");
  const status = readStatus(reader);
  const retryAfterMs = reader.whole("retryAfterMs", 0);
  if (!isErrorCode(code) && (status === undefined || message === undefined)) {
    throw reader.error("code", `"${code}" is not a documented code; give its "status" and "message" as well`);
  }
  return {
    effect: "error",
    code,
    ...(message === undefined ? {} : { message }),
    ...(status === undefined ? {} : { status }),
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
    ...readWhen(reader),
  };
}

function readStatus(reader: EntryReader): number | undefined {
  const status = reader.whole("status", 200);
  if (status !== undefined && status > 599) throw reader.error("status", "must be from 200 to 599");
  return status;
}

function readWhen(reader: EntryReader): { when?: "before" | "after" } {
  const when = reader.text("when");
  if (when === undefined) return {};
  if (when === "before" || when === "after") return { when };
  throw reader.error("when", `must be "before" or "after", not "${when}"`);
}

function isEffect(effect: string): effect is FaultEffect["effect"] {
  return Object.hasOwn(EFFECT_KEYS, effect);
}

/** One entry's fields, with errors that say where. */
class EntryReader {
  private readonly entry: Entry;

  constructor(
    private readonly where: string,
    value: unknown,
  ) {
    if (!isRecord(value)) throw new FaultScriptError(`${where}: an object is expected`);
    this.entry = value;
  }

  get(key: string): unknown {
    return this.entry[key];
  }

  text(key: string): string | undefined {
    const value = this.entry[key];
    if (value === undefined || typeof value === "string") return value;
    throw this.error(key, "must be a string");
  }

  whole(key: string, least: number, otherwise = ""): number | undefined {
    const value = this.entry[key];
    if (value === undefined) return undefined;
    if (typeof value === "number" && Number.isInteger(value) && value >= least) return value;
    throw this.error(key, `must be a whole number from ${least}${otherwise}`);
  }

  required<T>(key: string, value: T | undefined): T {
    if (value === undefined) throw this.error(key, "is missing");
    return value;
  }

  check(key: string, test: () => unknown): void {
    try {
      test();
    } catch (error) {
      throw this.error(key, error instanceof Error ? error.message : String(error));
    }
  }

  allow(keys: readonly string[], effect: string): void {
    const unknown = Object.keys(this.entry).find((key) => !keys.includes(key));
    if (unknown !== undefined) {
      throw this.error(unknown, `does not belong to effect "${effect}"; allowed are ${keys.join(", ")}`);
    }
  }

  error(key: string, what: string): FaultScriptError {
    return new FaultScriptError(`${this.where}.${key}: ${what}`);
  }
}

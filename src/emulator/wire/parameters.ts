/** The parameters of a call, wherever the client put them, and typed access to them. */
import { isRecord, readJson } from "../../text/json";
import { EmulatedError, invalid, missing } from "./error-table";

/** Those that every call has; the rest are the operation's own. */
const COMMON = new Set([
  "Action",
  "Version",
  "Format",
  "AccessKeyId",
  "Signature",
  "SignatureMethod",
  "SignatureVersion",
  "SignatureNonce",
  "SignatureType",
  "Timestamp",
  "SecurityToken",
  "RegionId",
]);

/** Query and form parameters in one; a name given twice keeps its last value. */
export class Parameters {
  constructor(private readonly values: ReadonlyMap<string, string>) {}

  /** Of a query string and a form body (empty where there is none). */
  static of(query: string, form: string): Parameters {
    return new Parameters(new Map([...new URLSearchParams(query), ...new URLSearchParams(form)]));
  }

  /** Undefined when absent or empty: an empty parameter counts as not given. */
  text(name: string): string | undefined {
    const value = this.values.get(name);
    return value === "" ? undefined : value;
  }

  required(name: string): string {
    const value = this.text(name);
    if (value === undefined) throw missing(name);
    return value;
  }

  boolean(name: string): boolean | undefined {
    const value = this.text(name)?.toLowerCase();
    if (value === undefined) return undefined;
    if (value !== "true" && value !== "false") throw invalid(name, "true or false");
    return value === "true";
  }

  whole(name: string): number | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    if (!/^\d{1,9}$/.test(value)) throw invalid(name, "a whole number");
    return Number(value);
  }

  /** Milliseconds since 1970, from `yyyy-MM-ddTHH:mm:ssZ`. */
  time(name: string): number | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(value) ? Date.parse(value) : NaN;
    if (Number.isNaN(time)) throw invalid(name, "yyyy-MM-ddTHH:mm:ssZ in UTC");
    return time;
  }

  /** `Name.1`, `Name.2`, ... */
  list(name: string): string[] {
    const found: string[] = [];
    for (let number = 1; ; number += 1) {
      const value = this.text(`${name}.${number}`);
      if (value === undefined) return found;
      found.push(value);
    }
  }

  /** `Tag.1.Key` and `Tag.1.Value`, ... */
  tags(): Map<string, string> {
    const found = new Map<string, string>();
    for (let number = 1; ; number += 1) {
      const key = this.text(`Tag.${number}.Key`);
      if (key === undefined) return found;
      found.set(key, this.text(`Tag.${number}.Value`) ?? "");
    }
  }

  /** Header name -> values, from JSON. */
  headers(name: string): Readonly<Record<string, readonly string[]>> | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    const parsed = readJson(value);
    if (!isHeaders(parsed)) throw invalid(name, "a JSON object of header name to array of strings");
    return parsed;
  }

  json(name: string): unknown {
    const value = this.text(name);
    if (value === undefined) return undefined;
    const parsed = readJson(value);
    if (parsed === undefined) throw invalid(name, "JSON is expected");
    return parsed;
  }

  /** The operation's own, for the record. */
  business(): Record<string, string> {
    return Object.fromEntries(
      [...this.values].filter(([name]) => !COMMON.has(name) && name !== "ObjectPath"),
    );
  }

  entries(): [string, string][] {
    return [...this.values];
  }
}

function isHeaders(value: unknown): value is Record<string, string[]> {
  return (
    isRecord(value) &&
    Object.values(value).every(
      (values: unknown) => Array.isArray(values) && values.every((one) => typeof one === "string"),
    )
  );
}

/** For whoever must not fail on a parameter: undefined instead of an error. */
export function tolerant<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (EmulatedError.is(error)) return undefined;
    throw error;
  }
}

/** Reads JSON field by field, and remembers everything that is wrong with it instead of stopping at the first. */
import { anyOf } from "../text/prose";
import { isRecord, type JsonRecord } from "../text/json";

/** One thing that is wrong with an event. */
export interface Problem {
  /** Where, e.g. `ResourceProperties.paths["/a.mp4"]`. */
  readonly field: string;
  /** What is wrong and what to write instead. */
  readonly message: string;
}

/** One JSON object. A field that is wrong reads as absent, and is a problem. */
export class Fields {
  constructor(
    private readonly object: JsonRecord,
    readonly place: string,
    private readonly problems: Problem[],
  ) {}

  at(name: string): string {
    return this.place === "" ? name : `${this.place}.${name}`;
  }

  report(name: string, message: string): void {
    this.problems.push({ field: this.at(name), message });
  }

  /** The value; that it is absent is a problem. */
  needed<T>(name: string, value: T | undefined, message: string): T | undefined {
    const isReported = this.problems.some(({ field }) => field === this.at(name));
    if (value === undefined && !isReported) this.report(name, message);
    return value;
  }

  /** Names that nobody reads are mistakes in writing. */
  only(names: readonly string[]): void {
    for (const name of Object.keys(this.object)) {
      if (!names.includes(name)) this.report(name, `There is no such field. Known are ${names.join(", ")}.`);
    }
  }

  /** Whatever stands there; null says as little as nothing. */
  value(name: string): unknown {
    return this.object[name] ?? undefined;
  }

  private read<T>(name: string, isRight: (value: unknown) => value is T, what: string): T | undefined {
    const value = this.object[name];
    if (value === undefined || value === null) return undefined;
    if (isRight(value)) return value;
    this.report(name, `Write ${what}.`);
    return undefined;
  }

  text(name: string): string | undefined {
    return this.read(name, isText, "a text");
  }

  flag(name: string): boolean | undefined {
    return this.read(name, (value) => typeof value === "boolean", "true or false");
  }

  whole(name: string, least: number, most = Number.MAX_SAFE_INTEGER): number | undefined {
    const isInRange = (value: unknown): value is number =>
      typeof value === "number" && Number.isInteger(value) && value >= least && value <= most;
    const range = most === Number.MAX_SAFE_INTEGER ? `of at least ${least}` : `from ${least} to ${most}`;
    return this.read(name, isInRange, `a whole number ${range}`);
  }

  oneOf<T extends string>(name: string, words: readonly T[]): T | undefined {
    const isWord = (value: unknown): value is T => words.some((word) => word === value);
    return this.read(name, isWord, anyOf(words.map((word) => `"${word}"`)));
  }

  texts(name: string): readonly string[] | undefined {
    const isList = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText);
    return this.read(name, isList, "a list of texts");
  }

  child(name: string): Fields | undefined {
    const value = this.read(name, isRecord, "an object");
    return value === undefined ? undefined : new Fields(value, this.at(name), this.problems);
  }

  children(name: string): readonly Fields[] {
    const isList = (value: unknown): value is JsonRecord[] => Array.isArray(value) && value.every(isRecord);
    const list = this.read(name, isList, "a list of objects") ?? [];
    return list.map((one, index) => new Fields(one, `${this.at(name)}[${index}]`, this.problems));
  }

  /** One object for each name, e.g. for each path. */
  entries(name: string): ReadonlyMap<string, Fields> {
    const isMap = (value: unknown): value is Record<string, JsonRecord> =>
      isRecord(value) && Object.values(value).every(isRecord);
    const map = this.read(name, isMap, "an object of objects") ?? {};
    return new Map(
      Object.entries(map).map(([key, one]) => [
        key,
        new Fields(one, `${this.at(name)}[${JSON.stringify(key)}]`, this.problems),
      ]),
    );
  }
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

/** What is declared of one argument of a set, and what a front end needs to check and read it. */

/** How a front end writes values: a program with its tokens, Terraform with what is not known yet, or JSON. */
export interface View {
  /** Known only later: it passes, and is checked when it is known. */
  isOpen(value: unknown): boolean;
  /** What stands in a map, as this front end writes maps; undefined for everything else. */
  entries(value: unknown): Iterable<readonly [string, unknown]> | undefined;
}

/** How its values are built; front ends choose their types, escapes and HCL by it. */
export type Shape =
  "text" | "flag" | "number" | "pathPrefixes" | "textMap" | "textListMap" | "durationByStep";

/**
 * Whether it has to be said. `defaulted`: where it is not, its default holds, and a plan shows that; `empty`: it may be
 * left out, which means an empty list; `optional`: it may be left out, which says nothing at all.
 */
export type Presence = "required" | "defaulted" | "empty" | "optional";

/**
 * What a change of it does. `url`: it is a part of every URL, `sent`: it goes to the service with every preload,
 * `again`: it is there to be changed, and with each of these a change makes every path due. `due`: it decides which paths of
 * a known set are due, `due-at-once`: of a new set as well. `none`: what is due does not hang on it.
 */
export type Effect = "url" | "sent" | "again" | "due" | "due-at-once" | "none";

/** How a finding is put into words. Both without a full stop. */
type Words =
  | {
      /** What to say of the place, where the place is named and values may be shown: `is "ftp"`, `holds 5`. */
      readonly shown: string;
      /** A sentence for where the place is pointed at instead; without it, `shown` behind the argument's name. */
      readonly said?: (name: string) => string;
    }
  | { readonly shown?: undefined; readonly said: (name: string) => string };

/** One thing that is wrong with an argument. */
export type Finding = Words & {
  /** Where in it: keys of maps, indexes of lists; empty for the whole. */
  readonly at: readonly (string | number)[];
  /** What to write instead, without a full stop. */
  readonly remedy: string;
  /** `type`: the value can't be read; `rule`: it can, but must not be sent. */
  readonly breaks: "type" | "rule";
};

/** How the values of an argument are built, checked and read. */
export interface Kind<T> {
  /** By which a front end chooses its types. */
  readonly shape: Shape;
  /** Of a value that is given and not open. */
  check(value: unknown, view: View): readonly Finding[];
  /** Undefined where it says nothing, is open or is no such value. */
  read(value: unknown, view: View): T | undefined;
  /** The same text or scalar for the same meaning: for fingerprints and comparisons. */
  print(value: unknown): unknown;
}

/** One argument: its kind, and what is declared of it. */
export interface Argument<
  T = unknown,
  P extends Presence = Presence,
  E extends Effect = Effect,
> extends Kind<T> {
  /** Whether it has to be said. */
  readonly presence: P;
  /** What a change of it does to the paths. */
  readonly effect: E;
  /** What holds where nothing is said, or nothing is known yet. */
  readonly fallback: T | undefined;
  /** Markdown: the documentation of the attribute. */
  readonly doc: string;
  /** A value in HCL, for the error about a missing one. */
  readonly example?: string;
  /** Of a shape with steps. */
  readonly steps?: Readonly<Record<string, { readonly doc: string }>>;
}

/** What is wrong with a value that may not be given, or not be known yet. */
export function findingsOf(argument: Argument, value: unknown, view: View): readonly Finding[] {
  return value === undefined || value === null || view.isOpen(value) ? [] : argument.check(value, view);
}

/** `withHeader` and `["Accept-Encoding", 0]` -> `withHeader.Accept-Encoding`: indexes are left out. */
export function placeOf(name: string, { at }: Finding): string {
  return [name, ...at.filter((step) => typeof step === "string")].join(".");
}

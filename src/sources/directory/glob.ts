/** Which files of a folder are meant: patterns, and what stands aside when nobody names it. */
import picomatch from "picomatch";
import { shown } from "../../paths";
import { counted } from "../../text/prose";
import type { Remark } from "../source";

/** Globs for names below the folder, such as `season-1/*.mp4`; a `*` does not go beyond a slash, a `**` does. */
export type Patterns = string | readonly string[];

/** What systems and editors leave behind. */
const LITTER = /(?:^|\/)(?:Thumbs\.db|desktop\.ini|[^/]*~)$/i;
const HIDDEN = /(?:^|\/)\./;

interface Glob {
  readonly pattern: string;
  readonly matches: (name: string) => boolean;
  readonly matchesHidden: (name: string) => boolean;
  used: boolean;
}

/** Tells of each name whether it is taken, and in the end what was left out without being asked. */
export class Selection {
  private readonly include: readonly Glob[];
  private readonly exclude: readonly Glob[];
  private readonly everything: boolean;
  private hidden: string[] = [];

  /** @throws {Error} for a pattern that cannot mean what it says */
  constructor(include: Patterns | undefined, exclude: Patterns | undefined) {
    this.everything = include === undefined;
    this.include = globs(include ?? "**", "include");
    this.exclude = globs(exclude ?? [], "exclude");
  }

  /** Whether a hidden folder may hold something that is taken. */
  get looksIntoHidden(): boolean {
    return this.include.some(({ pattern }) => HIDDEN.test(pattern));
  }

  /** @param name relative to the folder, with slashes */
  takes(name: string): boolean {
    if (this.excludes(name)) return false;
    const taken = marked(this.include, ({ matches }) => matches(name));
    if (taken && !(this.everything && LITTER.test(name))) return true;
    const aside = LITTER.test(name) || HIDDEN.test(name);
    if (aside && this.include.some(({ matchesHidden }) => matchesHidden(name))) this.hidden.push(name);
    return false;
  }

  /** @param name of a file or a folder */
  excludes(name: string): boolean {
    return marked(this.exclude, ({ matchesHidden }) => matchesHidden(name));
  }

  /** A hidden folder that was not looked into. */
  passed(folder: string): void {
    if (this.everything) this.hidden.push(`${folder}/`);
  }

  get remarks(): readonly Remark[] {
    const idle = [
      ...this.exclude.map(named("exclude")),
      ...(this.everything ? [] : this.include.map(named("include"))),
    ];
    const remarks: Remark[] = idle
      .filter(({ used }) => !used)
      .map(({ argument, pattern }) => ({
        severity: "warning",
        message: `${argument} "${shown(pattern)}" matches no file.${hint(pattern)}`,
      }));
    const [first] = this.hidden;
    if (first !== undefined) {
      const what = `${counted(this.hidden.length, "hidden or temporary name")} left out, such as ${shown(first)}.`;
      remarks.push({ severity: "info", message: `${what} A pattern of include that names it takes it.` });
    }
    return remarks;
  }
}

function named(
  argument: string,
): (glob: Glob) => Pick<Glob, "pattern" | "used"> & { readonly argument: string } {
  return ({ pattern, used }) => ({ argument, pattern, used });
}

/** Every pattern is asked, so that those that match nothing are known. */
function marked(all: readonly Glob[], matches: (glob: Glob) => boolean): boolean {
  let any = false;
  for (const glob of all) {
    if (!matches(glob)) continue;
    glob.used = true;
    any = true;
  }
  return any;
}

function hint(pattern: string): string {
  return pattern.includes("/") ? "" : ` Write "**/${shown(pattern)}" for all folders.`;
}

function globs(patterns: Patterns, argument: string): Glob[] {
  return [patterns].flat().map((pattern: unknown) => {
    if (typeof pattern !== "string" || pattern === "")
      throw new Error(`${argument} takes patterns as text, such as "**/*.mp4".`);
    if (pattern.startsWith("!")) {
      throw new Error(
        `${argument} has the pattern "${shown(pattern)}": write what is not meant under exclude, without the !.`,
      );
    }
    if (/^\.{0,2}\//.test(pattern)) {
      throw new Error(
        `${argument} has the pattern "${shown(pattern)}": patterns begin below the folder, such as "season-1/**".`,
      );
    }
    return {
      pattern,
      matches: matcher(pattern, false),
      matchesHidden: matcher(pattern, true),
      used: false,
    };
  });
}

/** A line break in a name would match no pattern, and the file would be left out without a word. */
function matcher(pattern: string, dot: boolean): (name: string) => boolean {
  const matches = picomatch(pattern, { dot });
  return (name) => matches(name.replace(/[\n\r\u2028\u2029]/g, "_"));
}

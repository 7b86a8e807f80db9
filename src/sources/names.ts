/** From the name of a file, or of an object in a bucket, to a path. */
import { percent } from "../paths/encode";
import { shown } from "../paths";
import type { Listed } from "../paths/list/read-list";
import type { SourceOptions } from "./source";

const CONTROL = /[\p{Cc}\u2028\u2029]/u;

/** In a path these mean something else, or would be taken for an encoded character; at its end a space would be lost. */
const MEANT_OTHERWISE = /[%?#*]|\s+$/gu;

export type NamedPath = Pick<Listed, "path" | "problem">;

/**
 * @returns what makes a path of a name; a name that cannot be one has a problem that says so
 * @throws {Error} when `under` is not the path of a folder
 */
export function placing({ under = "/", strip = "" }: SourceOptions): (name: string) => NamedPath {
  checkUnder(under);
  checkText("strip", strip);
  const stripped = withoutDot(strip);
  return (name) => {
    const whole = withoutDot(name);
    if (!whole.startsWith(stripped)) {
      return {
        path: "",
        problem: `${shown(name)} does not begin with "${shown(strip)}", the text to strip.`,
      };
    }
    const rest = whole.slice(stripped.length);
    const problem = problemOf(name, rest);
    if (problem !== undefined) return { path: "", problem };
    return { path: under + rest.replace(MEANT_OTHERWISE, percent) };
  };
}

/** A program without types may bring anything. */
function checkText(option: string, value: unknown): void {
  if (typeof value !== "string")
    throw new Error(`${option} is a ${typeof value}, not a text. Write it in quotes.`);
}

function checkUnder(under: string): void {
  checkText("under", under);
  const remedy = 'Write the path of a folder on the domain, such as "/videos/".';
  const isFolder = under.startsWith("/") && under.endsWith("/") && !under.includes("//");
  if (isFolder && !/[?#*\\]/.test(under) && !CONTROL.test(under)) return;
  throw new Error(`under is "${shown(under)}". ${remedy}`);
}

/** `./a.mp4` is how `find` writes `a.mp4`. */
function withoutDot(name: string): string {
  return name.replace(/^(?:\.\/+)+/, "");
}

function problemOf(name: string, rest: string): string | undefined {
  const what = shown(name);
  if (CONTROL.test(name)) return `${what} holds a line break or another control character. Rename the file.`;
  if (name.includes("\ufffd")) return `${what} is not UTF-8. Rename the file.`;
  if (name.includes("\\")) return `${what} holds a backslash. Write / between folders, or rename the file.`;
  if (rest.startsWith("/")) {
    return `${what} begins with a slash: which part of it is the path? Name the part before the path as the text to strip; "/" if the rest is the path.`;
  }
  if (rest === "") return `${what} leaves no name. Strip less of it.`;
  if (rest.endsWith("/")) return `${what} is a folder. Leave it out: only files are preloaded.`;
  if (rest.split("/").some((part) => part === "" || part === "." || part === "..")) {
    return `${what} holds an empty folder name, a . or a .. . Write the name that the file has below the folder.`;
  }
  return undefined;
}

/** Which sentence documents an attribute, and how it stands in a comment. */
import type { SchemaAttribute } from "./schema";
import { type Documented, WORDS } from "./words";

const WIDTH = 104;

/** Sentences of one provider, resource or data source, by path; remembers which were used. */
export class Sentences {
  private readonly used = new Set<string>();

  constructor(private readonly of: Documented) {}

  /** @param path names from the outside in, joined by dots; empty for the whole. Throws where there is no sentence */
  at(path: string, schema?: SchemaAttribute): string {
    this.used.add(path);
    const text = WORDS[this.of][path] ?? schema?.description;
    if (text === undefined)
      throw new Error(`no sentence documents ${path} of ${this.of}: write it into words.ts`);
    return text;
  }

  /** Throws where sentences are left of attributes that the schema does not have. */
  done(): void {
    const left = Object.keys(WORDS[this.of]).filter((path) => !this.used.has(path));
    if (left.length > 0)
      throw new Error(`words.ts documents what ${this.of} does not have: ${left.join(", ")}`);
  }
}

/** As a comment, with each tag on a line of its own where one line does not suffice. */
export function comment(text: string, indent = "  "): string {
  const one = `${indent}/** ${text} */`;
  if (one.length <= WIDTH) return one;
  const lines = text
    .split(/ (?=@(?:default|see) )/)
    .flatMap((part) => wrapped(part, WIDTH - indent.length - 3));
  return [`${indent}/**`, ...lines.map((line) => `${indent} * ${line}`), `${indent} */`].join("\n");
}

/** The comment of something that is read, where what holds for a value left out does not matter. */
export function output(text: string): string {
  return comment(text.replace(/ @default .*$/, ""));
}

function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

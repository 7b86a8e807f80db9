/** Reads a text that names paths, from a file. */
import { closeSync, fstatSync, openSync, readFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import { allOf } from "../text/prose";
import { list } from "./list";
import { recognised } from "./text-sources";
import type { Found, SourceOption, SourceOptions, TextSource } from "./source";

/** Many times what an account may preload in a year; more is a mistake, and V8 has no longer texts. */
const MOST_BYTES = 256 * 1024 * 1024;

/** The file as messages name it. */
export function fileName(file: string): string {
  return relative(process.cwd(), resolve(file)) || file;
}

/**
 * @param format undefined: by the content
 * @throws {Error} naming the file, when it cannot be read or recognised, or with options that the format does not take
 */
export function readTextSource(file: string, format: TextSource | undefined, options: SourceOptions): Found {
  const name = fileName(file);
  const text = textOf(file, format === list ? "the list file" : "the file");
  let source: TextSource;
  try {
    source = format ?? recognised(text);
  } catch (error) {
    throw new Error(`${name} ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
  const others = (Object.keys(options) as SourceOption[]).filter(
    (option) => options[option] !== undefined && !source.takes.includes(option),
  );
  if (others.length > 0) {
    const taken = source.takes.length === 0 ? "no options" : allOf(source.takes);
    throw new Error(`${name} is ${source.what}, which takes ${taken}: leave out ${allOf(others)}.`);
  }
  return source.read(text, options);
}

/**
 * The text of a file, without a byte order mark.
 * @param what as messages call it, e.g. `the list file`
 * @throws {Error} when it cannot be read, is too long or compressed, or is not UTF-8
 */
export function textOf(file: string, what: string): string {
  const named = `${what.charAt(0).toUpperCase()}${what.slice(1)} ${fileName(file)}`;
  const bytes = bytesOf(file, named);
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) {
    throw new Error(`${named} is compressed with gzip. Unpack it with gunzip.`);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    throw new Error(`${named} is not UTF-8. Save it as UTF-8.`, { cause: error });
  }
}

function bytesOf(file: string, named: string): Buffer {
  let size: number;
  try {
    const descriptor = openSync(file, "r");
    try {
      ({ size } = fstatSync(descriptor));
      if (size <= MOST_BYTES) return readFileSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    const { code = String(error) } = error as NodeJS.ErrnoException;
    throw new Error(
      `${named} cannot be read (${code}). Its path is taken from the folder ${process.cwd()}; path.join(__dirname, …) makes it independent of that.`,
      { cause: error },
    );
  }
  throw new Error(`${named} has more than 256 MiB. Split it.`);
}

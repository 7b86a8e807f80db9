/** The files of a folder, in the order of their names, whatever the system's. */
import { readdirSync, realpathSync, statSync } from "node:fs";
import { join } from "node:path";

/** What lies in the folder; names are relative to it, with slashes. */
export type Lying =
  | { readonly kind: "file"; readonly name: string }
  /** Not followed: it may lead anywhere, and round about. */
  | { readonly kind: "linked folder"; readonly name: string }
  | { readonly kind: "broken link"; readonly name: string }
  /** A socket, a pipe, a device. */
  | { readonly kind: "no file"; readonly name: string }
  | { readonly kind: "hidden folder"; readonly name: string }
  | { readonly kind: "unreadable"; readonly name: string; readonly reason: string };

/**
 * A link to a file counts as that file, as it does for tools that upload.
 * @param looksIntoHidden whether folders whose names begin with a dot are looked into
 * @throws {Error} of the system, when the folder itself cannot be read
 */
export function* walk(folder: string, looksIntoHidden: boolean): Generator<Lying> {
  yield* within(realpathSync(folder), "", looksIntoHidden);
}

function* within(folder: string, above: string, looksIntoHidden: boolean): Generator<Lying> {
  const entries = readdirSync(folder, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const name = above + entry.name;
    const path = join(folder, entry.name);
    if (entry.isFile()) yield { kind: "file", name };
    else if (entry.isSymbolicLink()) yield linked(path, name);
    else if (!entry.isDirectory()) yield { kind: "no file", name };
    else if (entry.name.startsWith(".") && !looksIntoHidden) yield { kind: "hidden folder", name };
    else yield* orReason(path, name, looksIntoHidden);
  }
}

function* orReason(path: string, name: string, looksIntoHidden: boolean): Generator<Lying> {
  try {
    yield* within(path, `${name}/`, looksIntoHidden);
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (syscall !== "scandir") throw error;
    yield { kind: "unreadable", name, reason: code ?? String(error) };
  }
}

function linked(path: string, name: string): Lying {
  try {
    const target = statSync(path);
    if (target.isFile()) return { kind: "file", name };
    return { kind: target.isDirectory() ? "linked folder" : "no file", name };
  } catch {
    // To nothing, to itself, or to where nobody may look.
    return { kind: "broken link", name };
  }
}

/** What tests of sources share: folders that go away, and entries as plain objects. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Found } from "../../src/sources";

/** A fresh folder for each test of the file. */
export function temporaryFolder(): () => string {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "vod-sources-"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return () => folder;
}

export function put(folder: string, files: Readonly<Record<string, string | Buffer>>): void {
  for (const [name, content] of Object.entries(files)) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

/** Path to version; fails where something cannot be used. */
export function versions({ entries }: Found): Record<string, string> {
  expect(problems({ entries, remarks: [] })).toEqual([]);
  return Object.fromEntries(entries.map(({ path, version }) => [path, version]));
}

/** `line: problem`. */
export function problems({ entries }: Found): string[] {
  return entries.flatMap(({ line, problem }) =>
    problem === undefined ? [] : [line === undefined ? problem : `${line}: ${problem}`],
  );
}

export function said({ remarks }: Found): string[] {
  return remarks.map(({ severity, message }) => `${severity}: ${message}`);
}

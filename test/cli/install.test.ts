/** What `vod-preload install` refuses, and what it does for a user. That it places the package is tested with the built one. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { install, installForUser } from "../../src/cli/install";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "vod-install-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function run(target: string) {
  const printed: string[] = [];
  const refused: string[] = [];
  const code = install(target, {
    print: (line) => printed.push(line),
    printError: (line) => refused.push(line),
  });
  return { code, printed, refused };
}

test("a folder that isn't there is refused by name and not made", () => {
  const missing = join(folder, "missing");
  const { code, printed, refused } = run(missing);
  expect(code).toBe(1);
  expect(printed).toEqual([]);
  expect(refused).toEqual([expect.stringContaining(`"${missing}" is no folder`)]);
  expect(readdirSync(folder)).toEqual([]);
});

test("a file is no folder", () => {
  const file = join(folder, "main.tf");
  writeFileSync(file, "");
  const { code, refused } = run(file);
  expect(code).toBe(1);
  expect(refused).toEqual([expect.stringContaining("is no folder")]);
});

test("a home that cannot be written is an error that names the place", () => {
  const home = join(folder, "home");
  writeFileSync(home, "");
  const refused: string[] = [];
  expect(installForUser({ printError: (line) => refused.push(line) }, home)).toBe(1);
  expect(refused).toEqual([expect.stringMatching(/^vod-preload install: .*home/)]);
});

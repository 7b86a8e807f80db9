/** The message code is what the protocol file makes of it. */
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const ROOT = resolve(__dirname, "../..");

test("src/plugin/generated is up to date: npm run generate", () => {
  const folder = mkdtempSync(join(tmpdir(), "vodpreload-generate-"));
  try {
    for (const part of ["scripts", "src/plugin"]) mkdirSync(join(folder, part), { recursive: true });
    cpSync(join(ROOT, "scripts/generate-protocol.sh"), join(folder, "scripts/generate-protocol.sh"));
    cpSync(join(ROOT, "src/plugin/tfplugin6.proto"), join(folder, "src/plugin/tfplugin6.proto"));
    symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"));
    execFileSync("bash", ["scripts/generate-protocol.sh"], { cwd: folder, stdio: "pipe" });
    for (const file of ["tfplugin6.js", "tfplugin6.d.ts"]) {
      const path = join("src/plugin/generated", file);
      expect(readFileSync(join(ROOT, path), "utf8")).toBe(readFileSync(join(folder, path), "utf8"));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

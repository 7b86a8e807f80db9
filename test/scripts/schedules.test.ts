/** The long run of random schedules, in short. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";

const ROOT = join(__dirname, "..", "..");

function schedules(count: string): { readonly status: number | null; readonly output: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, "node_modules", "tsx", "dist", "cli.mjs"), join("scripts", "schedules.ts"), count],
    { cwd: ROOT, encoding: "utf8", env: { ...process.env, SEED: "1" } },
  );
  return { status, output: stdout + stderr };
}

test("schedules are carried out and counted", () => {
  const { status, output } = schedules("20");
  expect(output).toContain("20 of 20 schedules");
  expect(status).toBe(0);
});

test("a count that is none is refused", () => {
  const { status, output } = schedules("many");
  expect(output).toContain("the count is a whole number from 1");
  expect(status).not.toBe(0);
});

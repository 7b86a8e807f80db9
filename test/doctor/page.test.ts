/** docs/assumptions.md, the code that relies on what it lists, and the live tests say the same. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { assumptionsPage } from "../../scripts/generate-assumptions";
import { CHECKS } from "../../src/doctor/checks";
import { ASSUMPTIONS } from "../../src/doctor/live/assumptions";

const ROOT = join(__dirname, "..", "..");

test("docs/assumptions.md says what the doctor tests", () => {
  expect(readFileSync(join(ROOT, "docs/assumptions.md"), "utf8")).toBe(assumptionsPage());
});

test.each(ASSUMPTIONS.map((assumption) => [assumption.id, assumption] as const))(
  "%s is relied on by files that exist",
  (_, { reliedOnBy }) => {
    expect(reliedOnBy.length).toBeGreaterThan(0);
    expect(reliedOnBy.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
  },
);

test("ids of assumptions and of checks are unique", () => {
  for (const ids of [ASSUMPTIONS.map(({ id }) => id), CHECKS.map(({ id }) => id)]) {
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
  }
});

test("docs/doctor.md names every check", () => {
  const page = readFileSync(join(ROOT, "docs/doctor.md"), "utf8");
  for (const { id } of CHECKS) expect(page).toContain(`\`${id}\``);
});

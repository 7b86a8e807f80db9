/** The examples run as their pages say. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { cleanEnvironment } from "./support/environment";
import { run } from "./support/process";
import { ROOT } from "./support/provider-package";

const TIME = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/g;

test("the handler in a function service prints what its page shows", async () => {
  const tsx = join(ROOT, "node_modules", ".bin", "tsx");
  const { stdout, exitCode } = await run(tsx, ["examples/function/main.ts"], {
    cwd: ROOT,
    env: cleanEnvironment(),
  });
  expect(exitCode).toBe(0);
  const page = readFileSync(join(ROOT, "examples", "function", "README.md"), "utf8");
  const shown = /```text\n(.*?)```/s.exec(page)?.[1] ?? "";
  expect(stdout.replace(TIME, "TIME")).toBe(shown.replace(TIME, "TIME"));
});

/** The files of the bindings: not stale, and documented throughout. */
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import ts from "typescript";
import { run } from "../e2e/support/process";

const ROOT = resolve(__dirname, "../..");

test("they are what schema and words say", async () => {
  const tsx = join(ROOT, "node_modules", ".bin", "tsx");
  const { output, exitCode } = await run(tsx, ["scripts/generate-alicloud.ts", "--check"], {
    cwd: ROOT,
    env: process.env,
  });
  expect(output).not.toContain("is not what the schema says");
  expect(exitCode).toBe(0);
}, 60_000);

test.each(["alicloud-provider.ts", "vod-domain.ts", "data-alicloud-vod-domains.ts"])(
  "whatever an author meets in %s is documented",
  (name) => {
    const text = readFileSync(join(ROOT, "src", "alicloud", name), "utf8");
    const file = ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true);
    const bare: string[] = [];
    const look = (node: ts.Node): void => {
      const matters =
        ts.isInterfaceDeclaration(node) ||
        ts.isClassDeclaration(node) ||
        ts.isPropertySignature(node) ||
        ts.isGetAccessor(node);
      if (matters && ts.getJSDocCommentsAndTags(node).length === 0)
        bare.push(node.getText().split("\n")[0] ?? "");
      ts.forEachChild(node, look);
    };
    look(file);
    expect(bare).toEqual([]);
  },
);

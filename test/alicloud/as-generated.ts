/** Bindings of the kept schema as `cdktf get` makes them, loaded against either core. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runInThisContext } from "node:vm";
import ts from "typescript";
import { EXTRACT_FILE } from "../../scripts/alicloud/schema";

interface Generator {
  readonly generateProviderBindingsFromSchema: (folder: string, schema: unknown) => Promise<void>;
}

/** A class of the bindings, with whatever members it has. */
type Class = new (scope: unknown, id: string, config: unknown) => Readonly<Record<string, unknown>>;

/** Source text of each file, by its folder's name. */
export async function generateAsGet(): Promise<Readonly<Record<string, string>>> {
  const { generateProviderBindingsFromSchema } = createRequire(require.resolve("cdktf-cli/package.json"))(
    "@cdktf/provider-generator",
  ) as Generator;
  const folder = mkdtempSync(join(tmpdir(), "vodpreload-get-"));
  try {
    await generateProviderBindingsFromSchema(folder, JSON.parse(readFileSync(EXTRACT_FILE, "utf8")));
    const names = ["provider", "vod-domain", "data-alicloud-vod-domains"];
    return Object.fromEntries(
      names.map((name) => [
        name,
        readFileSync(join(folder, "providers", "alicloud", name, "index.ts"), "utf8"),
      ]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs such a source text with this core. */
export function loadGenerated(source: string, core: object): Readonly<Record<string, Class>> {
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: {
      module: ts.ModuleKind.CommonJS,
      target: ts.ScriptTarget.ES2022,
      esModuleInterop: true,
    },
  });
  const exported: Record<string, Class> = {};
  const load = (name: string): unknown => (name === "cdktf" ? core : jest.requireActual(name));
  const run = runInThisContext(`(exports, require) => {${outputText}\n}`) as (
    exports: object,
    require: (name: string) => unknown,
  ) => void;
  run(exported, load);
  return exported;
}

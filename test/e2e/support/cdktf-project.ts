/** A user's project with one stack, and the real `cdktf` command run in it. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cleanEnvironment } from "./environment";
import { type Finished, Running } from "./process";
import { ROOT } from "./provider-package";

const PACKAGE = "cdktf-alicloud-vod-preload";

export class CdktfProject {
  readonly folder = mkdtempSync(join(tmpdir(), "vodpreload-cdktf-"));
  /** The folder that the stack is planned in. */
  readonly stackFolder = join(this.folder, "cdktf.out", "stacks", "stack");
  readonly env: NodeJS.ProcessEnv;

  /** @param env settings of the programs run here, e.g. endpoint and keys */
  constructor(env: NodeJS.ProcessEnv) {
    this.env = cleanEnvironment({
      ...env,
      HOME: this.folder,
      CI: "true",
      NO_COLOR: "1",
      FORCE_COLOR: "0",
    });
    const modules = join(this.folder, "node_modules");
    mkdirSync(modules);
    for (const name of ["cdktf", "cdktn", "constructs", "tsx", ".bin"]) {
      symlinkSync(join(ROOT, "node_modules", name), join(modules, name));
    }
    symlinkSync(ROOT, join(modules, PACKAGE));
    writeFileSync(
      join(this.folder, "cdktf.json"),
      JSON.stringify({
        language: "typescript",
        app: "npx tsx main.ts",
        sendCrashReports: "false",
        projectId: "test",
      }),
    );
  }

  /** A stack named `stack`; `body` sees `stack`, `PreloadSet`, `PreloadPaths` and `VodPreloadProvider`. */
  app(body: string, core: "cdktf" | "cdktn" = "cdktf"): void {
    writeFileSync(
      join(this.folder, "main.ts"),
      `import { App, TerraformStack } from "${core}";
       import { PreloadPaths, PreloadSet, VodPreloadProvider } from "${core === "cdktf" ? PACKAGE : `${PACKAGE}/cdktn`}";
       void [PreloadPaths, VodPreloadProvider];
       const app = new App();
       const stack = new TerraformStack(app, "stack");
       ${body}
       app.synth();`,
    );
  }

  start(...args: string[]): Running {
    const command = join(ROOT, "node_modules", ".bin", "cdktf");
    return new Running(command, args, { cwd: this.folder, env: this.env });
  }

  async cdktf(...args: string[]): Promise<Finished> {
    return await this.start(...args).finished;
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** A set of the stack, in a constant of its name. */
export function set(name: string, paths: string, more = ""): string {
  return `const ${name} = new PreloadSet(stack, "${name}", { domain: "vod.example.com", area: "domestic", paths: ${paths}${more} });
   void ${name};`;
}

/** A project whose stack has a VOD domain beside its sets, synthesized by either core and applied with the real alicloud provider. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { placeAlicloud } from "./alicloud";
import { CdktfProject } from "./cdktf-project";
import { type Engine, engines } from "./engines";
import { type Finished, run } from "./process";
import { ROOT } from "./provider-package";
import type { Service } from "./service";

const PACKAGE = "cdktf-alicloud-vod-preload";

/** How a stack comes to be and is applied: by each core on Terraform, and on OpenTofu, where they are cached. */
export function ways(
  what: string,
): { readonly core: "cdktf" | "cdktn"; readonly engine: Engine; readonly name: string }[] {
  const [first, ...others] = engines(what);
  if (first === undefined) return [];
  const { name } = first;
  return [
    { core: "cdktf", engine: first, name },
    { core: "cdktn", engine: first, name },
    ...others.map((engine) => ({ core: "cdktn" as const, engine, name: engine.name })),
  ];
}

export class DomainProject {
  private readonly project: CdktfProject;

  constructor(
    private readonly service: Service,
    private readonly core: "cdktf" | "cdktn",
    private readonly engine: Engine,
  ) {
    this.project = new CdktfProject(service.env);
    placeAlicloud(this.project.folder);
  }

  write(file: string, text: string): void {
    writeFileSync(join(this.project.folder, file), text);
  }

  /** Synthesizes a stack; `body` sees `stack`, the construct's classes and the bindings. Fails where that fails. */
  async synth(body: string): Promise<void> {
    const ours = this.core === "cdktf" ? PACKAGE : `${PACKAGE}/cdktn`;
    this.write(
      "main.ts",
      `import { App, TerraformOutput, TerraformStack } from "${this.core}";
       import { PreloadPaths, PreloadSet } from "${ours}";
       import { AlicloudProvider, DataAlicloudVodDomains, VodDomain } from "${ours}/alicloud";
       void [TerraformOutput, PreloadPaths, PreloadSet, DataAlicloudVodDomains, VodDomain];
       const app = new App();
       const stack = new TerraformStack(app, "stack");
       new AlicloudProvider(stack, "alicloud", {
         region: "cn-shanghai",
         protocol: "HTTP",
         accountType: "Domestic",
         skipRegionValidation: true,
         endpoints: [{ vod: "${this.service.emulator.address}" }],
       });
       ${body}
       app.synth();`,
    );
    await this.synthProgram();
  }

  /** Synthesizes the main.ts that lies there. */
  async synthProgram(): Promise<void> {
    const tsx = join(ROOT, "node_modules", ".bin", "tsx");
    await this.succeeds(run(tsx, ["main.ts"], { cwd: this.project.folder, env: this.project.env }));
  }

  async init(): Promise<void> {
    await this.succeeds(this.run("init", "-input=false"));
  }

  /** Fails where the apply fails. */
  async apply(): Promise<Finished> {
    return await this.succeeds(this.run("apply", "-input=false", "-auto-approve"));
  }

  async destroy(): Promise<Finished> {
    return await this.succeeds(this.run("destroy", "-input=false", "-auto-approve"));
  }

  /** Whether a plan finds anything to do; fails where it fails. */
  async plan(): Promise<{ readonly isEmpty: boolean; readonly output: string }> {
    const { exitCode, output } = await this.run("plan", "-input=false", "-detailed-exitcode");
    if (exitCode !== 0 && exitCode !== 2) throw new Error(output);
    return { isEmpty: exitCode === 0, output };
  }

  /** `terraform providers schema -json` of the stack. */
  async schemas(): Promise<unknown> {
    const { stdout } = await this.succeeds(this.run("providers", "schema", "-json"));
    return JSON.parse(stdout);
  }

  remove(): void {
    this.project.remove();
  }

  /** In the stack's folder, which is where the core's command line runs it. */
  private async run(command: string, ...args: readonly string[]): Promise<Finished> {
    const colour = command === "providers" ? [] : ["-no-color"];
    return await run(this.engine.program, [command, ...args, ...colour], {
      cwd: this.project.stackFolder,
      env: this.project.env,
    });
  }

  private async succeeds(running: Promise<Finished>): Promise<Finished> {
    const finished = await running;
    if (finished.exitCode !== 0) throw new Error(finished.output);
    return finished;
  }
}

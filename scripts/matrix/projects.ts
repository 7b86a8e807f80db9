/** Projects as users make them, deployed with the command lines: each made anew, with one core and nothing of the other. */
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";
import { cleanEnvironment } from "../../test/e2e/support/environment";
import { type Finished, run } from "../../test/e2e/support/process";
import { Service } from "../../test/e2e/support/service";
import { makeNode } from "../cached-nodes";
import { expectSame, firstError, Otherwise } from "./deployment";
import { type Core, npm, versionOf } from "./installed";
import type { ProjectOutcome } from "./page";

/** A kind of project, one of the command lines, and the Node that runs it. */
export interface Project {
  readonly kind: Kind;
  /** `cdktf` has cdktf-cli, `cdktn` has cdktn-cli. */
  readonly core: Core;
  /** Node's major version. */
  readonly node: number;
  /** What is not known to work fails no run. */
  readonly promised: boolean;
}

/** Makes the project in an empty folder and returns the folder with its cdktf.json. */
type Make = (site: Site) => Promise<string>;

interface Site {
  readonly folder: string;
  readonly core: Core;
  readonly tarball: string;
  /** Runs a program of the PATH; throws with what it said when it fails. */
  readonly call: (folder: string, program: string, ...args: readonly string[]) => Promise<void>;
}

/** What a project without a template is installed with. */
function libraries({ core, tarball }: Site): readonly string[] {
  return [tarball, `${core}@${versionOf(core)}`, `constructs@${versionOf("constructs")}`, "tsx"];
}

function writeJson(folder: string, name: string, content: unknown): void {
  writeFileSync(join(folder, name), JSON.stringify(content));
}

function writeApp(folder: string, core: Core): void {
  const entry = core === "cdktf" ? "cdktf-alicloud-vod-preload" : "cdktf-alicloud-vod-preload/cdktn";
  writeFileSync(
    join(folder, "main.ts"),
    `import { App, TerraformStack } from "${core}";
import { PreloadPaths, PreloadSet } from "${entry}";

const app = new App();
const stack = new TerraformStack(app, "launch-day");
new PreloadSet(stack, "launch", {
  domain: "vod.example.com",
  area: "domestic",
  paths: PreloadPaths.of(["/a.mp4", "/银河 (1).mp4"]),
});
app.synth();
`,
  );
}

function writeSettings(folder: string, app = "npx tsx main.ts"): void {
  writeJson(folder, "cdktf.json", { language: "typescript", app, projectId: "t", sendCrashReports: "false" });
}

const NPM_INSTALL = ["install", "--prefer-offline", "--no-audit", "--no-fund"] as const;

async function byHand(site: Site, settings: object = {}): Promise<string> {
  writeJson(site.folder, "package.json", { name: "project", private: true, ...settings });
  await site.call(site.folder, "npm", ...NPM_INSTALL, ...libraries(site));
  writeApp(site.folder, site.core);
  writeSettings(site.folder);
  return site.folder;
}

const KINDS = {
  "by hand": (site) => byHand(site),

  'with "type": "module"': (site) => byHand(site, { type: "module" }),

  "by init --template=typescript": async (site) => {
    const init = ["init", "--template=typescript", "--local", "--project-name=project"];
    await site.call(
      site.folder,
      site.core,
      ...init,
      "--project-description=test",
      "--enable-crash-reporting=false",
    );
    // ts-node, which the template runs, fails with TypeScript 7; cdktn with the newest constructs.
    const pins = ["typescript@5", `constructs@${versionOf("constructs")}`];
    await site.call(site.folder, "npm", ...NPM_INSTALL, site.tarball, ...pins);
    writeApp(site.folder, site.core);
    return site.folder;
  },

  "in an npm workspace": async (site) => {
    const stack = join(site.folder, "packages", "stack");
    mkdirSync(stack, { recursive: true });
    writeJson(site.folder, "package.json", { name: "root", private: true, workspaces: ["packages/*"] });
    writeJson(stack, "package.json", { name: "stack", version: "1.0.0", private: true });
    await site.call(site.folder, "npm", ...NPM_INSTALL, "--workspace=stack", ...libraries(site));
    writeApp(stack, site.core);
    writeSettings(stack);
    return stack;
  },

  "with pnpm": async (site) => {
    writeJson(site.folder, "package.json", { name: "project", private: true });
    // tsx's esbuild brings its binary in a package of its own: no install script has to run.
    writeFileSync(join(site.folder, "pnpm-workspace.yaml"), "ignoredBuiltDependencies: [esbuild]\n");
    await site.call(site.folder, "npx", "--yes", "pnpm@10", "add", "--prefer-offline", ...libraries(site));
    writeApp(site.folder, site.core);
    writeSettings(site.folder);
    return site.folder;
  },
} satisfies Readonly<Record<string, Make>>;

type Kind = keyof typeof KINDS;

const KIND_NAMES = Object.keys(KINDS) as Kind[];

function projects(core: Core, node: number, kinds: readonly Kind[], promised = true): readonly Project[] {
  return kinds.map((kind) => ({ kind, core, node, promised }));
}

/** Each kind with each command line on the oldest Node that this runs on, and one kind on the others. */
export const PROJECTS: readonly Project[] = [
  ...projects("cdktf", 20, KIND_NAMES),
  ...projects("cdktf", 22, ["by hand"]),
  ...projects("cdktf", 24, ["by hand"], false),
  ...projects("cdktn", 22, KIND_NAMES),
  ...projects("cdktn", 24, ["by hand"]),
  ...projects("cdktn", 26, ["by hand"]),
];

/** The version of cdktn-cli; that of cdktf-cli is what the package is developed with. */
const COMMAND_LINES = { cdktf: `cdktf-cli@${versionOf("cdktf-cli")}`, cdktn: "cdktn-cli@0.24" };

function commandLine(work: string, core: Core): string {
  return join(work, `${core}-cli`);
}

/** Installs a command line in a folder of its own, as a global one would be. */
export function installCommandLine(work: string, core: Core): void {
  const folder = commandLine(work, core);
  mkdirSync(folder);
  writeJson(folder, "package.json", { name: "cli", private: true });
  npm([...NPM_INSTALL, COMMAND_LINES[core]], folder);
}

/** The machine's npm settings; all else that the programs leave behind is the test's. */
function environment(home: string, paths: readonly string[], more: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const cache = join(home, ".npm");
  mkdirSync(cache);
  const downloads = join(npm(["config", "get", "cache"], home), "_cacache");
  mkdirSync(downloads, { recursive: true });
  symlinkSync(downloads, join(cache, "_cacache"));
  return cleanEnvironment({
    ...Object.fromEntries(
      Object.entries(process.env).filter(([name]) =>
        /^(https?_proxy|no_proxy|NODE_EXTRA_CA_CERTS)$/i.test(name),
      ),
    ),
    HOME: home,
    PATH: [...paths, process.env.PATH ?? ""].join(delimiter),
    npm_config_userconfig: process.env.npm_config_userconfig ?? join(homedir(), ".npmrc"),
    npm_config_cache: cache,
    CI: "true",
    NO_COLOR: "1",
    FORCE_COLOR: "0",
    ...more,
  });
}

/**
 * Makes the project, deploys it twice and looks for the other core.
 *
 * @param work a folder of the caller's, in which the command line is installed
 */
export async function tryProject(
  { kind, core, node, promised }: Project,
  work: string,
  tarball: string,
): Promise<ProjectOutcome> {
  const common = { name: kind, command: COMMAND_LINES[core], node, promised };
  const service = await Service.start();
  const folder = realpathSync(mkdtempSync(join(work, "project-")));
  const home = mkdtempSync(join(work, "home-"));
  try {
    const env = environment(
      home,
      [makeNode(node), join(commandLine(work, core), "node_modules", ".bin")],
      service.env,
    );
    const call = async (cwd: string, program: string, ...args: readonly string[]): Promise<Finished> => {
      const finished = await run(program, args, { cwd, env });
      if (finished.exitCode === 0) return finished;
      const said = firstError(finished.output);
      throw new Otherwise(`${program} ${args[0] ?? ""} ended with ${String(finished.exitCode)}: ${said}`);
    };
    const make: Make = KINDS[kind];
    const project = await make({
      folder,
      core,
      tarball,
      call: async (...args) => {
        await call(...args);
      },
    });
    await call(project, core, "deploy", "--auto-approve");
    expectSame("sent at first", service.accepted().length, 2);
    await call(project, core, "deploy", "--auto-approve");
    expectSame("sent in all", service.accepted().length, 2);
    const other: Core = core === "cdktf" ? "cdktn" : "cdktf";
    expectSame(`installed of ${other}`, installedNames(folder).includes(other), false);
    return { ...common, passed: true, why: "" };
  } catch (error) {
    return { ...common, passed: false, why: error instanceof Error ? error.message : String(error) };
  } finally {
    await service.close();
    for (const one of [folder, home]) rmSync(one, { recursive: true, force: true });
  }
}

function installedNames(folder: string): readonly string[] {
  return readdirSync(join(folder, "node_modules"));
}

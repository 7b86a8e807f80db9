/** What the doctor finds on a machine: programs, cores, CLI configuration, caches, folders. */
import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { CLI_CONFIG } from "../../src/doctor/checks/cli-config";
import { CORE } from "../../src/doctor/checks/cores";
import { ENGINE } from "../../src/doctor/checks/engine";
import { FOLDERS } from "../../src/doctor/checks/folders";
import { NODE } from "../../src/doctor/checks/node";
import { PLUGIN_CACHE } from "../../src/doctor/checks/plugin-cache";
import { DoctorStage, HCL } from "./stage";

let stage: DoctorStage;

beforeEach(() => {
  stage = new DoctorStage();
});

afterEach(() => {
  stage.remove();
});

const TERRAFORM = (version: string): string => `echo '{"terraform_version":"${version}"}'`;
const TOFU = (version: string): string =>
  `if [ "$2" = -json ]; then echo '{"terraform_version":"${version}"}'; else echo 'OpenTofu v${version}'; fi`;

describe("node", () => {
  test("this machine's own is found, with its version", async () => {
    stage.link("node", process.execPath);
    expect(await stage.look(NODE)).toEqual([`ok: node on the PATH is ${process.version}.`]);
  });

  test.each([
    ["none", undefined, "There is no node on the PATH."],
    ["one that is too old", "echo v20.17.0", "node on the PATH is v20.17.0."],
    ["one that does not start", "exit 3", "does not start."],
  ])("%s is an error with what to install", async (_, script, what) => {
    if (script !== undefined) stage.program("node", script);
    const [finding] = await stage.findings(NODE);
    expect(finding?.level).toBe("error");
    expect(finding?.what).toContain(what);
    expect(finding?.remedy).toContain("20.18.1");
  });

  test("Windows is sent to WSL", async () => {
    stage.program("node", "echo v22.0.0");
    const [finding] = await stage.findings(NODE, { platform: "win32" });
    expect([finding?.level, finding?.remedy]).toEqual(["error", "Run Terraform in WSL, which is Linux."]);
  });
});

describe("engine", () => {
  test("neither Terraform nor OpenTofu is an error", async () => {
    expect(await stage.look(ENGINE)).toEqual(["error: There is neither terraform nor tofu on the PATH."]);
  });

  test.each([
    ["terraform", TERRAFORM("1.11.4"), "ok: Terraform 1.11.4"],
    ["terraform", TERRAFORM("1.5.7"), "note: Terraform 1.5.7"],
    ["terraform", TERRAFORM("1.4.6"), "warning: Terraform 1.4.6"],
    ["tofu", TOFU("1.12.6"), "ok: OpenTofu 1.12.6"],
    ["tofu", TOFU("1.6.0"), "note: OpenTofu 1.6.0"],
    ["terraform", "exit 1", "error: "],
  ])("%s that says %s is %s", async (name, script, beginning) => {
    stage.program(name, script);
    const [found = ""] = await stage.look(ENGINE);
    expect(found.startsWith(beginning)).toBe(true);
  });

  test("with both, a project is told how to choose", async () => {
    stage.program("terraform", TERRAFORM("1.11.4"));
    stage.program("tofu", TOFU("1.12.6"));
    stage.write("cdktf.json", "{}");
    expect((await stage.look(ENGINE))[2]).toMatch(/^note: .*TERRAFORM_BINARY_NAME=tofu/);
  });

  test("TERRAFORM_BINARY_NAME decides, and is an error where it names nothing", async () => {
    stage.program("terraform", TERRAFORM("1.11.4"));
    stage.env.TERRAFORM_BINARY_NAME = "tofu";
    expect(await stage.look(ENGINE)).toEqual([
      "error: TERRAFORM_BINARY_NAME is tofu, and there is no such program.",
    ]);
    stage.program("tofu", TOFU("1.12.6"));
    expect(await stage.look(ENGINE)).toEqual([expect.stringMatching(/^ok: OpenTofu 1\.12\.6/)]);
  });
});

describe("cores", () => {
  const OURS = "cdktf-alicloud-vod-preload";

  test("plain HCL needs none", async () => {
    expect(await stage.look(CORE)).toEqual([expect.stringMatching(/^note: This is no project/)]);
  });

  test("a project that shares one constructs is fine", async () => {
    stage.write("cdktf.json", "{}");
    stage.install("cdktf", "0.21.0", { peerDependencies: { constructs: "^10.4.2" } });
    stage.install("constructs", "10.7.2");
    stage.install(OURS, "0.1.0");
    expect(await stage.look(CORE)).toEqual([
      "ok: cdktf 0.21.0 is installed.",
      `ok: ${OURS} 0.1.0 is installed.`,
      `ok: constructs 10.7.2 is installed, shared by cdktf and ${OURS}.`,
    ]);
  });

  test("no core, an old core, another version of ours, two constructs and one out of range are named", async () => {
    stage.write("cdktf.json", "{}");
    expect((await stage.look(CORE))[0]).toMatch(/^error: .*neither cdktf nor cdktn/);
    stage.install("cdktf", "0.20.1");
    stage.install("cdktn", "0.24.0", { peerDependencies: { constructs: ">=10.6.0 <10.8.0" } });
    stage.install("constructs", "10.8.1");
    stage.install("constructs", "10.7.2", {}, "node_modules/cdktf");
    stage.install(OURS, "0.0.9");
    const found = (await stage.look(CORE)).join("\n");
    expect(found).toMatch(/^warning: cdktf 0\.20\.1 is installed\.$/m);
    expect(found).toMatch(/^note: Both cores are installed/m);
    expect(found).toMatch(/^warning: The project has .* 0\.0\.9, and this doctor is of 0\.1\.0\.$/m);
    expect(found).toMatch(
      /^error: cdktf has a constructs of its own \(10\.7\.2\) beside the project's \(10\.8\.1\)/m,
    );
    expect(found).toMatch(
      /^error: constructs 10\.8\.1 is installed, and cdktn wants >=10\.6\.0 <10\.8\.0\.$/m,
    );
  });

  test("a project without constructs or this package is told to install them", async () => {
    stage.write("cdktf.json", "{}");
    stage.install("cdktf", "0.21.0");
    const remedies = (await stage.findings(CORE))
      .filter(({ level }) => level === "error")
      .map(({ remedy }) => remedy);
    expect(remedies).toEqual([`npm install ${OURS}`, "npm install constructs@10.7"]);
  });

  test.each([
    ["cdktf-cli", "0.21.0", "v24.1.0"],
    ["cdktn-cli", "0.24.0", "v22.18.0"],
  ])("%s %s does not run on node %s", async (name, version, node) => {
    stage.write("cdktf.json", "{}");
    stage.install("cdktf", "0.21.0");
    stage.install("constructs", "10.7.2");
    stage.install(name, version);
    stage.program("node", `echo ${node}`);
    expect(await stage.look(CORE)).toContain(`error: ${name} ${version} is installed, and node is ${node}.`);
    stage.program("node", "echo v22.19.0");
    expect((await stage.look(CORE)).join()).not.toContain(name);
  });
});

describe("cli-config", () => {
  const HIDING =
    'provider_installation {\n  network_mirror { url = "https://mirror.example.com/" }\n  direct {}\n}\n';

  test("none, and one without provider_installation, are fine", async () => {
    expect(await stage.look(CLI_CONFIG)).toEqual([expect.stringMatching(/^ok: There is none/)]);
    stage.write(join(stage.home, ".terraformrc"), '# provider_installation {}\nplugin_cache_dir = "/tmp"\n');
    expect(await stage.look(CLI_CONFIG)).toEqual([
      expect.stringMatching(/^ok: .*\.terraformrc has no provider_installation/),
    ]);
  });

  test("a variable that names no file is a warning", async () => {
    stage.env.TF_CLI_CONFIG_FILE = join(stage.root, "none");
    expect(await stage.look(CLI_CONFIG)).toEqual([
      expect.stringMatching(/^warning: TF_CLI_CONFIG_FILE names/),
    ]);
  });

  test.each([
    ["no mirror on disk", HIDING, "error"],
    ["the folder", 'provider_installation { filesystem_mirror { path = "./terraform.d/plugins" } }', "ok"],
    [
      "the folder, for others",
      'provider_installation { filesystem_mirror {\n path = "./terraform.d/plugins"\n exclude = ["terraform.local/*/*"]\n} }',
      "error",
    ],
    [
      "the folder, for this host",
      'provider_installation { filesystem_mirror {\n path = "./terraform.d/plugins"\n include = ["terraform.local/*/*"]\n} }',
      "ok",
    ],
  ])("provider_installation with %s", async (_, text, level) => {
    stage.write("main.tf", HCL);
    stage.env.TF_CLI_CONFIG_FILE = stage.write(join(stage.root, "rc"), text);
    const [finding] = await stage.findings(CLI_CONFIG);
    expect(finding?.level).toBe(level);
    if (level === "error") expect(finding?.remedy).toContain('path = "./terraform.d/plugins"');
  });

  test("dev_overrides of this provider are a warning", async () => {
    stage.write(
      join(stage.home, ".tofurc"),
      'provider_installation {\n dev_overrides { "terraform.local/alicloud/vodpreload" = "/x" }\n filesystem_mirror { path = "./terraform.d/plugins" }\n}',
    );
    expect((await stage.look(CLI_CONFIG))[0]).toMatch(/^warning: .*dev_overrides/);
  });
});

describe("plugin-cache", () => {
  test.each([
    ["the variable", true],
    ["the CLI configuration", false],
  ])("one that %s names and that is not there is an error", async (_, byVariable) => {
    const cache = join(stage.root, "cache");
    if (byVariable) stage.env.TF_PLUGIN_CACHE_DIR = cache;
    else stage.write(join(stage.home, ".terraformrc"), `plugin_cache_dir = "${cache}"`);
    const [finding] = await stage.findings(PLUGIN_CACHE);
    expect([finding?.level, finding?.remedy]).toEqual(["error", `mkdir -p ${cache}`]);
    mkdirSync(cache);
    expect(await stage.look(PLUGIN_CACHE)).toEqual([expect.stringMatching(/^ok: .* can be written/)]);
  });

  test("one that can't be written is an error, one that links into a project a warning", async () => {
    stage.env.TF_PLUGIN_CACHE_DIR = "/proc";
    expect(await stage.look(PLUGIN_CACHE)).toEqual([expect.stringMatching(/^error: .*can't be written/)]);
    const version = join(stage.root, "cache/terraform.local/alicloud/vodpreload/0.1.0");
    mkdirSync(version, { recursive: true });
    symlinkSync(stage.folder, join(version, "linux_amd64"));
    stage.env.TF_PLUGIN_CACHE_DIR = join(stage.root, "cache");
    stage.env.TF_PLUGIN_CACHE_MAY_BREAK_DEPENDENCY_LOCK_FILE = "1";
    expect(await stage.look(PLUGIN_CACHE)).toEqual([
      expect.stringMatching(/^note: TF_PLUGIN_CACHE_MAY_BREAK/),
      expect.stringMatching(/^warning: .*links to this provider/),
    ]);
  });
});

describe("folders", () => {
  test("all can be written", async () => {
    expect(await stage.look(FOLDERS)).toEqual(["ok: All of them can be written."]);
  });

  test("a data folder that can't be made is an error, a cache a note", async () => {
    stage.env.TF_DATA_DIR = "/proc/none";
    stage.env.XDG_CACHE_HOME = "/proc/cache";
    expect(await stage.look(FOLDERS)).toEqual([
      expect.stringMatching(/^error: Terraform's data folder/),
      expect.stringMatching(/^note: The cache folder/),
    ]);
  });

  test("a journal that can't be written is a warning", async () => {
    stage.write(".terraform/vodpreload-journal", "a file in its place");
    expect(await stage.look(FOLDERS)).toEqual([
      expect.stringMatching(/^warning: The journal's folder .*ENOTDIR/),
    ]);
  });

  test("a project's folder that can't be written is an error", async () => {
    stage.write("cdktf.json", "{}");
    const scene = { ...stage.scene(), folder: "/proc", workplaces: [] };
    expect((await FOLDERS.run(scene)).map(({ what }) => what)).toContainEqual(
      expect.stringMatching(/^The project's folder can't be written/),
    );
  });
});

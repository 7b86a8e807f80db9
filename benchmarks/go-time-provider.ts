/** The yardstick: HashiCorp's `time` provider, a Go program, built from its module into a cache folder. */
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

const VERSION = "0.14.2";
const MODULE = "github.com/hashicorp/terraform-provider-time";

export const TIME_SOURCE = "terraform.local/hashicorp/time";

/** Builds it once (seconds to a minute) and returns the executable; undefined, and a loud line, without Go. */
export function buildTimeProvider(): string | undefined {
  const folder = join(process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache"), "vodpreload-bench", VERSION);
  const executable = join(folder, `terraform-provider-time_v${VERSION}`);
  if (existsSync(executable)) return executable;
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "go.mod"), "module bench\n\ngo 1.24\n");
    const go = (...args: string[]): void => {
      execFileSync("go", args, { cwd: folder, stdio: ["ignore", "ignore", "pipe"] });
    };
    go("get", `${MODULE}@v${VERSION}`);
    go("build", "-o", executable, MODULE);
    return executable;
  } catch (error) {
    const why = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
    console.log(`SKIPPED: no comparison with the Go provider hashicorp/time, it could not be built (${why})`);
    return undefined;
  }
}

/** Puts the executable where Terraform finds it. */
export function placeTimeProvider(executable: string, folder: string): void {
  const os = process.platform === "darwin" ? "darwin" : "linux";
  const arch = process.arch === "arm64" ? "arm64" : "amd64";
  const target = join(folder, "terraform.d", "plugins", ...TIME_SOURCE.split("/"), VERSION, `${os}_${arch}`);
  mkdirSync(target, { recursive: true });
  cpSync(executable, join(target, `terraform-provider-time_v${VERSION}`));
}

export { VERSION as TIME_VERSION };

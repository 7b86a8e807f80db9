/** Where the built provider package lies, and how it is put where Terraform finds it. */
import { copyFileSync, existsSync, mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { version } from "../../../package.json";

export const ROOT = resolve(__dirname, "../../..");
export const VERSION: string = version;
export const PROVIDER_SOURCE = "terraform.local/alicloud/vodpreload";
export const PROVIDER_ZIP = join(ROOT, "dist", "provider", `terraform-provider-vodpreload_${VERSION}.zip`);

/** Puts the package into `folder`'s `terraform.d/plugins`, under this machine's name. */
export function placeProvider(folder: string): void {
  if (!existsSync(PROVIDER_ZIP)) {
    throw new Error(`${PROVIDER_ZIP} is missing: run "npm run build" before the end-to-end tests`);
  }
  const os = process.platform === "darwin" ? "darwin" : "linux";
  const arch = process.arch === "arm64" ? "arm64" : "amd64";
  const target = join(folder, "terraform.d", "plugins", ...PROVIDER_SOURCE.split("/"));
  mkdirSync(target, { recursive: true });
  copyFileSync(PROVIDER_ZIP, join(target, `terraform-provider-vodpreload_${VERSION}_${os}_${arch}.zip`));
}

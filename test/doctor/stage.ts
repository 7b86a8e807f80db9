/** A real folder, an environment of its own, and checks run in them. */
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Check, Finding } from "../../src/doctor/finding";
import { type Scene, setScene, type SceneOptions } from "../../src/doctor/scene";

export class DoctorStage {
  readonly root = realpathSync(mkdtempSync(join(tmpdir(), "vod-doctor-")));
  readonly folder = join(this.root, "work");
  readonly home = join(this.root, "home");
  readonly bin = join(this.root, "bin");
  env: Record<string, string> = { PATH: this.bin, ALIBABA_CLOUD_ECS_METADATA_DISABLED: "true" };

  constructor() {
    for (const folder of [this.folder, this.home, this.bin]) mkdirSync(folder);
  }

  /** A file of the working folder, or at an absolute path. */
  write(name: string, text: string): string {
    const file = name.startsWith("/") ? name : join(this.folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    return file;
  }

  /** A program on the PATH, in shell. */
  program(name: string, script: string): void {
    const file = this.write(join(this.bin, name), `#!/bin/sh\n${script}\n`);
    chmodSync(file, 0o755);
  }

  /** A program of this machine on the PATH. */
  link(name: string, file: string): void {
    symlinkSync(file, join(this.bin, name));
  }

  /** An installed npm package. */
  install(name: string, version: string, more: object = {}, below = ""): void {
    this.write(join(below, "node_modules", name, "package.json"), JSON.stringify({ name, version, ...more }));
  }

  scene(options: Partial<SceneOptions> = {}): Scene {
    return setScene({ folder: this.folder, env: this.env, home: this.home, ...options });
  }

  async findings(check: Check, options: Partial<SceneOptions> = {}): Promise<readonly Finding[]> {
    return await check.run(this.scene(options));
  }

  /** `level: what`, one a finding. */
  async look(check: Check, options: Partial<SceneOptions> = {}): Promise<readonly string[]> {
    return (await this.findings(check, options)).map(({ level, what }) => `${level}: ${what}`);
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}

/** A configuration that uses the provider. */
export const HCL = `terraform {
  required_providers {
    vodpreload = {
      source  = "terraform.local/alicloud/vodpreload"
      version = "0.1.0"
    }
  }
}

resource "vodpreload_set" "launch" {
  domain = "vod.example.com"
  paths  = {}
}
`;

/** What a deploy remembers beside its state, and how it is lost. */
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Workspace } from "./workspace";

export function journalFolder({ folder }: Workspace): string {
  return join(folder, ".terraform", "vodpreload-journal");
}

export function journalFiles(workspace: Workspace): string[] {
  try {
    return readdirSync(journalFolder(workspace)).sort();
  } catch {
    return [];
  }
}

/** All that the journals of a folder hold. */
export function journalText(workspace: Workspace): string {
  return journalFiles(workspace)
    .map((name) => readFileSync(join(journalFolder(workspace), name), "utf8"))
    .join("");
}

export function loseJournal(workspace: Workspace): void {
  rmSync(journalFolder(workspace), { recursive: true, force: true });
}

export function loseState({ folder }: Workspace): void {
  rmSync(join(folder, "terraform.tfstate"), { force: true });
  rmSync(join(folder, "terraform.tfstate.backup"), { force: true });
}

/**
 * The preload handler without Terraform: a function is invoked with an event, and whoever invokes it keeps what it
 * answers. Here that is a JSON file, and the service is the local emulator.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startEmulator } from "cdktf-alicloud-vod-preload/emulator";
import { createFunctionHandlers } from "cdktf-alicloud-vod-preload/function";

/** What one invocation needs of the one before. */
interface Known {
  readonly PhysicalResourceId: string;
  readonly ResourceProperties: object;
  readonly Ledger: object;
}

async function main(): Promise<void> {
  const emulator = await startEmulator();
  const folder = mkdtempSync(join(tmpdir(), "preload-function-"));
  const file = join(folder, "launch.json");
  const { onEvent } = createFunctionHandlers({
    endpoint: emulator.endpoint,
    accessKey: emulator.accessKeyId,
    secretKey: emulator.accessKeySecret,
  });
  const set = (paths: Record<string, string>): object => ({ domain: "vod.example.com", paths });
  const known = (): Known => JSON.parse(readFileSync(file, "utf8")) as Known;

  const invoke = async (step: string, event: object, ResourceProperties: object): Promise<void> => {
    const before = emulator.control.accepted().length;
    const { PhysicalResourceId, Ledger, Result } = await onEvent({ ...event, ResourceProperties });
    writeFileSync(file, JSON.stringify({ PhysicalResourceId, ResourceProperties, Ledger }));
    console.log(`${step}: ${Result}`);
    for (const url of emulator.control.accepted().slice(before)) console.log(`  sent ${url}`);
  };
  const update = async (step: string, ResourceProperties: object): Promise<void> => {
    const { PhysicalResourceId, ResourceProperties: OldResourceProperties, Ledger } = known();
    const event = { RequestType: "Update", PhysicalResourceId, OldResourceProperties, Ledger };
    await invoke(step, event, ResourceProperties);
  };

  try {
    const first = set({ "/trailer.mp4": "1", "/episode-1.mp4": "1" });
    await invoke("create", { RequestType: "Create" }, first);
    await update("nothing changed", first);
    const second = set({ "/trailer.mp4": "2", "/episode-1.mp4": "1", "/episode-2.mp4": "1" });
    await update("one new, one changed", second);
    const { PhysicalResourceId, Ledger } = known();
    await invoke("delete", { RequestType: "Delete", PhysicalResourceId, Ledger }, second);
  } finally {
    rmSync(folder, { recursive: true });
    await emulator.close();
  }
}

void main();

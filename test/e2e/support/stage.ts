/** What most end-to-end tests play on: a service and a folder with a configuration, both fresh for each test. */
import type { EmulatorOptions } from "../../../src/emulator";
import { Service } from "./service";
import { Workspace } from "./workspace";

export interface Stage {
  readonly service: Service;
  /** Its programs are sent to the service. */
  readonly workspace: Workspace;
}

/** Sets the stage before each test of a file, hands it over, and clears it away after. */
export function onStage(handOver: (stage: Stage) => void, options: EmulatorOptions = {}): void {
  let stage: Stage | undefined;
  beforeEach(async () => {
    const service = await Service.start(options);
    stage = { service, workspace: new Workspace(service.env) };
    handOver(stage);
  });
  afterEach(async () => {
    stage?.workspace.remove();
    await stage?.service.close();
  });
}

/** The same for one test that runs beside others of its file. */
export async function withStage(
  play: (stage: Stage) => Promise<void>,
  options: EmulatorOptions = {},
): Promise<void> {
  const service = await Service.start(options);
  const workspace = new Workspace(service.env);
  try {
    await play({ service, workspace });
  } finally {
    workspace.remove();
    await service.close();
  }
}

/** `terraform plan`: 500 paths beside the Go provider's 500 triggers, and unchanged plans of large sets. */
import type { Emulator } from "../src/emulator";
import { startEmulator } from "../src/emulator";
import { paths, Workspace } from "../test/e2e/support/workspace";
import { buildTimeProvider, placeTimeProvider, TIME_SOURCE, TIME_VERSION } from "./go-time-provider";
import { inTurn, megabytes, type Sample, seconds, timed } from "./measure";

const PLAN = ["plan", "-no-color", "-input=false", "-detailed-exitcode"];
const EMPTY = [0];
const CHANGES = [2];

function workspaceFor(emulator: Emulator): Workspace {
  return new Workspace({ ...emulator.environment });
}

/** A set of `count` paths in the state: adopted without a call, or sent, so that its tasks are under way. */
async function withState(emulator: Emulator, count: number, sent = false): Promise<Workspace> {
  const workspace = workspaceFor(emulator);
  workspace.configureSet({ domain: "vod.example.com", paths: paths(count), adopt: !sent });
  const applied = await workspace.apply();
  if (applied.exitCode !== 0) throw new Error(applied.output);
  return workspace;
}

async function timeWorkspace(executable: string, triggers: number): Promise<Workspace> {
  const workspace = new Workspace();
  placeTimeProvider(executable, workspace.folder);
  workspace.write(
    "main.tf.json",
    JSON.stringify({
      terraform: { required_providers: { time: { source: TIME_SOURCE, version: TIME_VERSION } } },
      resource: { time_static: { launch: { triggers: paths(triggers) } } },
    }),
  );
  const initialised = await workspace.terraform(["init", "-no-color", "-input=false"]);
  if (initialised.exitCode !== 0) throw new Error(initialised.output);
  return workspace;
}

const plan =
  (workspace: Workspace, expected: readonly number[]): (() => Promise<Sample>) =>
  () =>
    timed(() => workspace.start(PLAN), expected);

async function besideGo(emulator: Emulator, rounds: number): Promise<void> {
  const ours = await withState(emulator, 500);
  const flying = await withState(emulator, 500, true);
  emulator.control.nextDay();
  const first = workspaceFor(emulator);
  first.configureSet({ domain: "vod.example.com", paths: paths(500) });
  const executable = buildTimeProvider();
  if (executable === undefined) return;
  const go = await timeWorkspace(executable, 500);
  const goFirst = await timeWorkspace(executable, 500);
  const applied = await go.apply();
  if (applied.exitCode !== 0) throw new Error(applied.output);
  const [unchanged = [], underWay = [], goUnchanged = [], create = [], goCreate = []] = await inTurn(
    [plan(ours, EMPTY), plan(flying, EMPTY), plan(go, EMPTY), plan(first, CHANGES), plan(goFirst, CHANGES)],
    rounds,
  );
  const line = (what: string, mine: readonly Sample[], theirs: readonly Sample[]): void => {
    const ratio = seconds(mine) / seconds(theirs);
    console.log(
      `  ${what.padEnd(34)} ${seconds(mine).toFixed(2)} s   Go ${seconds(theirs).toFixed(2)} s   ratio ${ratio.toFixed(2)}`,
    );
  };
  console.log(`terraform plan, 500 paths / 500 triggers of hashicorp/time (medians of ${rounds}):`);
  line("unchanged", unchanged, goUnchanged);
  line("unchanged, 500 tasks under way", underWay, goUnchanged);
  line("first plan, with the quota read", create, goCreate);
  for (const workspace of [ours, flying, first, go, goFirst]) workspace.remove();
}

async function large(emulator: Emulator, rounds: number): Promise<void> {
  console.log(`terraform plan, nothing changed (medians of ${rounds}):`);
  for (const count of [1_000, 10_000, 50_000]) {
    const workspace = await withState(emulator, count);
    const [samples = []] = await inTurn([plan(workspace, EMPTY)], rounds);
    console.log(
      `  ${count.toLocaleString("en").padStart(6)} paths   ${seconds(samples).toFixed(2)} s   provider's peak ${megabytes(samples)}`,
    );
    workspace.remove();
  }
}

export async function benchPlan(rounds: number): Promise<void> {
  const emulator = await startEmulator();
  try {
    await besideGo(emulator, rounds);
    await large(emulator, Math.min(rounds, 3));
  } finally {
    await emulator.close();
  }
}

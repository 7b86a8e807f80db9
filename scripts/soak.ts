/**
 * Minutes of the real Terraform on the emulator: 20 sets with 5,000 paths whose lists change all the time, one call in
 * twenty with a fault, interrupts, failures at the origin and two changes of the day. At the end the emulator's record
 * and the state have to agree path by path. `npm run soak -- MINUTES SEED`.
 */
import type { Fault, Operation } from "../src/emulator";
import setup from "../test/e2e/global-setup";
import { Service } from "../test/e2e/support/service";
import { Workspace } from "../test/e2e/support/workspace";

const SETS = 20;
const PATHS_A_SET = 250;
const FAULTY_SHARE = 0.05;
const INTERRUPTED_SHARE = 0.05;
const PLANNED_ONLY_SHARE = 0.1;
/** Three quarters of all paths, so that the first day does not suffice. */
const DAILY_QUOTA = 3_750;
const MOST_DEPLOYS_TO_REST = 12;

const minutes = Number(process.argv[2] ?? "10");
const seed = Number(process.argv[3] ?? Date.now() % 1_000_000);
const random = generator(seed);

/** Mulberry32: the same numbers for the same seed. */
function generator(start: number): () => number {
  let state = start | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const below = (limit: number): number => Math.floor(random() * limit);
const pick = <T>(some: readonly [T, ...T[]]): T => some[below(some.length)] ?? some[0];

const PRELOAD = "PreloadVodObjectCaches";

const EFFECTS: readonly [Partial<Fault>, ...Partial<Fault>[]] = [
  { effect: "error", code: "Throttling.User", retryAfterMs: 200 },
  { effect: "error", code: "ServiceUnavailable" },
  { effect: "error", code: "InternalError" },
  { effect: "error", code: "SignatureNonceUsed" },
  { effect: "error", code: "PreloadQueueFull" },
  { effect: "error", code: "Forbidden.RAM" },
  { effect: "lost", when: "after" },
  { effect: "lost", when: "before" },
  { effect: "reset", when: "after" },
  { effect: "page", when: "before" },
  { effect: "garbage", when: "after" },
  { effect: "truncated" },
  { effect: "gzip" },
  { effect: "wrong-types" },
  { effect: "delay", ms: 700 },
  { effect: "spend", urls: 3 },
];

interface Declared {
  readonly domain: string;
  /** Path -> version. */
  readonly paths: Map<string, string>;
  /** For names that were never used before. */
  next: number;
}

class Soak {
  private readonly sets: readonly Declared[] = Array.from({ length: SETS }, (_, index) => ({
    domain: `vod-${index}.example.com`,
    paths: new Map<string, string>(),
    next: 0,
  }));
  /** Versions that were wanted when the service accepted the URL, in order. */
  private readonly acceptedVersions = new Map<string, string[]>();
  private readonly duplicates: string[] = [];
  readonly counts = { deploys: 0, plans: 0, interrupted: 0, faults: 0, failedDeploys: 0, unknown: 0 };

  constructor(
    private readonly service: Service,
    private readonly workspace: Workspace,
  ) {
    for (const set of this.sets) for (let count = 0; count < PATHS_A_SET; count += 1) this.add(set);
    const { control } = service.emulator;
    control.failAtOrigin({ urlMatches: "/[0-9]*77\\.mp4", times: 1 });
    control.onCall("*", ({ operation }) => {
      if (random() >= FAULTY_SHARE) return;
      this.counts.faults += 1;
      // Strikes the next call of the same kind.
      control.inject({ operation: operation as Operation, ...pick(EFFECTS), nth: 1, times: 1 } as Fault);
    });
    control.onAnswer(PRELOAD, (call) => {
      if (call.accepted) for (const url of call.urls) this.noteAccepted(url);
    });
  }

  private add(set: Declared): void {
    set.paths.set(`/${set.next}.mp4`, "1");
    set.next += 1;
  }

  private noteAccepted(url: string): void {
    const { host, pathname } = new URL(url);
    const version = this.sets.find(({ domain }) => domain === host)?.paths.get(pathname) ?? "gone";
    const versions = this.acceptedVersions.get(url) ?? [];
    this.acceptedVersions.set(url, versions);
    if (versions.at(-1) === version && !this.hasFailed(url))
      this.duplicates.push(`${url} (version ${version})`);
    versions.push(version);
  }

  /** Whether the acceptance before the last one failed at the origin. */
  private hasFailed(url: string): boolean {
    const rows = this.service.emulator.control
      .tasks()
      .filter(({ type, url: one }) => type === "preload" && one === url);
    return rows.at(-2)?.status === "Failed";
  }

  /** Some paths come, some go, some get a new version. */
  edit(): void {
    for (let count = 1 + below(6); count > 0; count -= 1) {
      const set = this.sets[below(SETS)];
      if (set === undefined) continue;
      const names = [...set.paths.keys()];
      for (let one = 1 + below(8); one > 0; one -= 1) {
        const name = names[below(names.length)] ?? "";
        const kind = random();
        if (kind < 0.4) this.add(set);
        else if (kind < 0.7) set.paths.delete(name);
        else if (set.paths.has(name)) set.paths.set(name, String(Number(set.paths.get(name)) + 1));
      }
      while (set.paths.size < PATHS_A_SET) this.add(set);
    }
  }

  configure(): void {
    this.workspace.configure({
      provider: { vodpreload: {} },
      resource: {
        vodpreload_set: Object.fromEntries(
          this.sets.map(({ domain, paths }, index) => [
            `set_${index}`,
            {
              domain,
              paths: Object.fromEntries(paths),
              max_attempts: 10,
              timeouts: { create: "60s", update: "60s" },
            },
          ]),
        ),
      },
    });
  }

  async deploy(mayInterrupt: boolean): Promise<void> {
    this.configure();
    this.counts.deploys += 1;
    const running = this.workspace.start(["apply", "-no-color", "-input=false", "-auto-approve"]);
    if (mayInterrupt && random() < INTERRUPTED_SHARE) {
      this.counts.interrupted += 1;
      setTimeout(
        () => {
          try {
            running.signalGroup("SIGINT");
          } catch {
            // The apply has ended already.
          }
        },
        300 + below(2_000),
      );
    }
    const { exitCode, output } = await running.finished;
    if (exitCode !== 0) this.counts.failedDeploys += 1;
    if (output.includes("Whether a call was accepted is not known")) this.counts.unknown += 1;
    if (/Plugin did not respond|failed unexpectedly|inconsistent|panic/i.test(output))
      throw new Error(output);
  }

  async plan(): Promise<number | null> {
    this.configure();
    this.counts.plans += 1;
    const { exitCode, output } = await this.workspace.plan();
    if (exitCode === 1) throw new Error(output);
    return exitCode;
  }

  /** @returns what does not agree; empty when all does */
  disagreements(): readonly string[] {
    const found = this.duplicates.map((one) => `sent twice: ${one}`);
    for (const [index, { domain, paths }] of this.sets.entries()) {
      const state = this.workspace.attributes(`set_${index}`);
      const stored = state.paths as Readonly<Record<string, string>>;
      if (state.pending_count !== 0 || state.failed_count !== 0) found.push(`set_${index} is not at rest`);
      if (Object.keys(stored).length !== paths.size) found.push(`set_${index} has other paths`);
      for (const [path, version] of paths) {
        const accepted = this.acceptedVersions.get(`http://${domain}${path}`)?.at(-1);
        if (stored[path] !== version) found.push(`${domain}${path}: the state has ${String(stored[path])}`);
        if (accepted !== version) found.push(`${domain}${path}: wanted ${version}, sent ${String(accepted)}`);
      }
    }
    return found;
  }

  get urlsAccepted(): number {
    return [...this.acceptedVersions.values()].reduce((sum, { length }) => sum + length, 0);
  }
}

async function main(): Promise<void> {
  setup();
  const service = await Service.start({
    quota: { preload: DAILY_QUOTA, urls: 20_000 },
    visibilityDelayMs: 1_500,
    taskDurationMs: 2_000,
  });
  const workspace = new Workspace(service.env);
  console.log(`soak: ${minutes} minutes, seed ${seed}, ${SETS} sets, ${SETS * PATHS_A_SET} paths`);
  const soak = new Soak(service, workspace);
  try {
    const startedAt = Date.now();
    const total = minutes * 60_000;
    let days = 0;
    for (let rounds = 0; Date.now() - startedAt < total; rounds += 1) {
      if (Date.now() - startedAt > ((days + 1) * total) / 3 && days < 2) {
        days += 1;
        service.nextDay();
        console.log(`  the day changes (${JSON.stringify(soak.counts)})`);
      }
      if (random() < PLANNED_ONLY_SHARE) await soak.plan();
      else await soak.deploy(rounds > 0);
      soak.edit();
    }
    service.heal();
    service.emulator.control.healOrigin();
    let deploys = 0;
    for (let isAtRest = false; !isAtRest; isAtRest = (await soak.plan()) === 0) {
      if (deploys >= MOST_DEPLOYS_TO_REST) throw new Error(`not at rest after ${deploys} deploys`);
      deploys += 1;
      service.nextDay();
      await soak.deploy(false);
    }
    const found = soak.disagreements();
    console.log(
      `  ${JSON.stringify(soak.counts)}, ${days} day changes, at rest after ${deploys} more, ` +
        `${soak.urlsAccepted.toLocaleString("en-US")} URLs accepted`,
    );
    for (const one of found.slice(0, 20)) console.log(`  ${one}`);
    console.log(
      found.length === 0 ? "the record and the state agree path by path" : `${found.length} disagreements`,
    );
    process.exitCode = found.length === 0 ? 0 : 1;
  } finally {
    workspace.remove();
    await service.close();
  }
}

void main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});

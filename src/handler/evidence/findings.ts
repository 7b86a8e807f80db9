/** What was found out about paths before anything was sent: written down at once, said at the end. */
import type { DuePath } from "../decide/diff";
import { copySettings, declaredSettings } from "../decide/settings";
import type { SetRun } from "../run";
import type { VodTask } from "../../vod/operations/tasks";
import type { SentLine } from "./journal";
import { failureReason } from "./task-results";

/** The tasks by which a path was accepted. */
export interface Earlier {
  readonly taskIds: readonly string[];
  /** The service's time. */
  readonly at: number;
}

export class Findings {
  private readonly recorded: string[] = [];
  private readonly stale: string[] = [];
  private readonly because = { purged: [] as string[], settings: [] as string[] };
  private readonly givenUp: string[] = [];
  /** What the list had to tell, because the journal did not: by tasks and time. */
  private readonly learnt = new Map<string, { readonly earlier: Earlier; readonly dues: DuePath[] }>();

  constructor(private readonly run: SetRun) {}

  /** It was accepted, as the journal knows. */
  accepted({ path }: DuePath, earlier: Earlier): void {
    this.run.progress.found(path, earlier);
    this.recorded.push(path);
    this.run.context.log.debug("accepted before", { path, taskIds: earlier.taskIds.join(",") });
  }

  /** It was accepted, as the list alone knows. */
  listed(due: DuePath, earlier: Earlier): void {
    const key = `${earlier.at} ${earlier.taskIds.join(",")}`;
    const group = this.learnt.get(key) ?? { earlier, dues: [] };
    group.dues.push(due);
    this.learnt.set(key, group);
    this.accepted(due, earlier);
  }

  /** So many attempts in all have failed at the origin. */
  failed({ path }: DuePath, description: string, attempts: number): void {
    const { progress } = this.run;
    progress.failedBefore(path, failureReason(description), attempts);
    if (!progress.isOpen(path)) this.givenUp.push(path);
  }

  isStale({ path }: DuePath): void {
    this.stale.push(path);
    if (this.run.wanted.refreshChanged) this.run.progress.owes(path, { kind: "owed" });
  }

  isBeingPurged({ path }: DuePath, { taskId, creationTime }: VodTask): void {
    this.run.progress.owes(path, { kind: "started", taskIds: [taskId], at: creationTime });
  }

  /** A copy was preloaded, and it is sent all the same. */
  sent({ path }: DuePath, because: "purged" | "settings"): void {
    this.because[because].push(path);
  }

  /**
   * Writes into the journal what only the list knew, so that no task is lost with the private state; then adds
   * the diagnostics.
   */
  finish(): void {
    const { wanted, context, id } = this.run;
    for (const { earlier, dues } of this.learnt.values()) {
      const line: Omit<SentLine, "kind"> = {
        call: context.newId(),
        operation: "preload",
        set: id,
        at: earlier.at,
        copySettings: copySettings(wanted),
        declaredSettings: declaredSettings(wanted),
        urls: dues.map(({ path, version, attempts }) => ({
          url: this.run.progress.url(path),
          version,
          attempt: attempts + 1,
        })),
      };
      context.gate.memory.acceptedBefore(line, earlier.taskIds);
    }
    this.say();
  }

  private say(): void {
    const { diagnostics, wanted } = this.run;
    const { recorded, stale, because, givenUp } = this;
    if (recorded.length > 0) {
      diagnostics.add(
        "RECENT_RECORDED",
        "The service has these from an earlier deploy, another set or somebody else.",
        recorded,
      );
    }
    if (stale.length > 0) {
      const what = wanted.refreshChanged
        ? "Which version that was is not known, so they are refreshed first and sent."
        : "Which version that was is not known, and {refreshChanged} is false, so they are sent without a refresh.";
      diagnostics.add("RECENT_CHANGED", what, stale);
    }
    if (because.purged.length > 0) {
      const what = "Refreshes since then have purged these, so they are sent.";
      diagnostics.add("RECENT_SENT", what, because.purged);
    }
    if (because.settings.length > 0) {
      const what = "With which settings, and so on which nodes, is not known, so they are sent.";
      diagnostics.add("RECENT_SENT", what, because.settings);
    }
    if (givenUp.length > 0) {
      diagnostics.add(
        "GIVEN_UP",
        `They were sent before this set knew of them; {maxAttempts} is ${wanted.maxAttempts}.`,
        givenUp,
      );
    }
  }
}

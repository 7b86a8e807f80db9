/** What became of lost calls of the journal, URL by URL, until the journal is told. */
import type { SetRun } from "../run";
import type { KnownCall } from "./known-call";
import { type Question, questionOf } from "./questions";

interface Parts {
  readonly there: Set<string>;
  readonly taskIds: Set<string>;
  readonly missing: Set<string>;
}

export class Settlement {
  private readonly parts = new Map<KnownCall, Parts>();
  private readonly doubtful = new Set<string>();

  constructor(private readonly run: SetRun) {}

  /** The list shows it. */
  there(call: KnownCall, key: string, taskId: string): void {
    const parts = this.of(call);
    parts.there.add(key);
    parts.taskIds.add(taskId);
  }

  /** What the list shows may be another lost call. */
  ambiguous(path: string): void {
    this.doubtful.add(path);
  }

  /**
   * The list does not show these calls and never will, so they were not accepted. An ambiguous one is sent again
   * by this set, but stays lost in the journal, because the row in question may still belong to it.
   *
   * @returns the questions that remain once this is known
   */
  notThere(questions: readonly Question[]): readonly Question[] {
    const { progress } = this.run;
    const lost = questions.flatMap((question) => (question.kind === "lost" ? [question] : []));
    for (const { due, key, call } of lost) {
      progress.notLost(due.path);
      if (call !== undefined && !this.doubtful.has(due.path)) this.of(call).missing.add(key);
    }
    this.tellJournal();
    const paths = lost.map(({ due }) => due.path).filter((path) => !this.doubtful.has(path));
    return progress.open(paths).flatMap((due) => questionOf(this.run, due) ?? []);
  }

  tellJournal(): void {
    const { memory } = this.run.context.gate;
    for (const [call, { there, taskIds, missing }] of this.parts) {
      memory.settle(call.id, { there, taskIds: [...taskIds], missing });
    }
    this.parts.clear();
  }

  private of(call: KnownCall): Parts {
    const parts = this.parts.get(call) ?? { there: new Set(), taskIds: new Set(), missing: new Set() };
    this.parts.set(call, parts);
    return parts;
  }
}

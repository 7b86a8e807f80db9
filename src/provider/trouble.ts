/** Trouble that all sets of a provider configuration share: known to all of them, and said no oftener than it has to be. */
import type { Diagnostic } from "../plugin/diagnostics";

/** What keeps reads from asking the service. */
export class ReadTrouble {
  private first: Diagnostic | undefined;

  /** What a read says in place of waiting for the same once more; undefined while nothing is in the way. */
  get known(): Diagnostic | undefined {
    return this.first;
  }

  /** A read could not ask. */
  met(diagnostic: Diagnostic): void {
    this.first ??= diagnostic;
  }
}

/** Why no call can be made at all, from the environment. */
export class Unusable {
  private said = false;

  constructor(readonly problem: Diagnostic) {}

  /** For plans: the first gets it, those after it nothing, because Terraform folds no errors and one stops the plan. */
  sayOnce(): Diagnostic | undefined {
    if (this.said) return undefined;
    this.said = true;
    return this.problem;
  }
}

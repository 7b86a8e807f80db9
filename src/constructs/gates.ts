/** Postconditions that fail a deploy, after sending: while files are pending, or until all are there. */

/** As Terraform writes a postcondition; both are templates of Terraform. */
export interface Gate {
  readonly condition: string;
  readonly errorMessage: string;
}

/** @param set how the message calls the set, escaped for Terraform */
export function acceptedGate(set: string): Gate {
  return {
    condition: "${self.pending_count == 0}",
    errorMessage:
      `Not every file of the preload set ${set} was accepted: \${self.pending_count} pending. \${self.result}. ` +
      "What was accepted is remembered, the next deploy sends the rest.",
  };
}

/** Tells only of a set with `wait`: any other does not know what has arrived. */
export function arrivedGate(set: string): Gate {
  return {
    condition:
      "${self.pending_count == 0 && self.failed_count == 0 && coalesce(self.under_way_count, 0) == 0}",
    errorMessage:
      `Not every file of the preload set ${set} is there: \${self.pending_count} pending, ` +
      "${self.failed_count} given up, ${coalesce(self.under_way_count, 0)} under way. ${self.result}. " +
      "Deploy again: what is pending is sent, and what is under way is waited for. " +
      "What was given up blocks the plans of this stack until it has a new version or leaves the set.",
  };
}

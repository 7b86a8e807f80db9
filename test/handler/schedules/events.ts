/** What Terraform asks of the handler for a set. */
import { diffSet } from "../../../src/handler/decide/diff";
import type { PreloadEvent } from "../../../src/handler/types";
import type { SetState, Stored } from "./set-state";

/** @param before undefined: the set is created */
export function deployment({ wanted }: SetState, before: Stored | undefined): PreloadEvent {
  if (before === undefined) return { RequestType: "Create", ResourceProperties: wanted };
  const idle = diffSet(wanted, before).due.length === 0;
  return {
    RequestType: "Update",
    PhysicalResourceId: before.id,
    // Terraform makes no call of the handler for a plan that sends nothing.
    ResourceProperties: idle ? { ...wanted, wait: false } : wanted,
    OldResourceProperties: before.properties,
    Ledger: before.ledger,
  };
}

export function deletion({ id, properties, ledger }: Stored): PreloadEvent {
  return { RequestType: "Delete", PhysicalResourceId: id, ResourceProperties: properties, Ledger: ledger };
}

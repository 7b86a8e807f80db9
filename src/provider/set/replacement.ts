/**
 * A set that takes the place of another, by -replace or because that one is tainted. Terraform plans it as a create, which
 * counts every path as new, though the new set goes on from what the old one knows. Such a plan leaves open what it
 * intends, and says why where Terraform prints that: of the second plan of a -replace it prints errors only.
 */
import { diffSet, type PreloadDiff } from "../../handler/decide/diff";
import type { Diagnostic } from "../../plugin/diagnostics";
import type { PrivateState } from "../../plugin/provider";
import { isKnown } from "../../plugin/values";
import { ARGUMENTS, toProperties, withDefaults } from "./arguments";
import { sameArgument, toLedger } from "./model";
import type { SetModel } from "./schema";
import { byNumber, counted } from "../../text/prose";

interface Known {
  /** With defaults. */
  readonly wanted: SetModel;
  readonly diff: () => PreloadDiff;
}

/** The sets with a state that a process has seen, of one provider configuration. */
export class KnownSets {
  private readonly byId = new Map<string, Known>();

  /** A tainted set is read, and then planned as a create only. */
  read(state: SetModel, bytes: PrivateState): void {
    const diff = (): PreloadDiff => {
      const properties = toProperties(state, "update");
      return diffSet(properties, { properties, ledger: toLedger(state, bytes) });
    };
    this.note(state, { wanted: withDefaults(state), diff });
  }

  /** A replaced set is planned as it is first, then as a create. */
  planned(prior: SetModel, wanted: SetModel, diff: PreloadDiff): void {
    this.note(prior, { wanted, diff: () => diff });
  }

  /** The set is destroyed, so a set that is created in the same run is another one. */
  destroyed(prior: SetModel): void {
    if (isKnown(prior.id)) this.byId.delete(prior.id);
  }

  /** What a set of the same arguments would do that goes on from its state; once for each. */
  replacedBy(wanted: SetModel): PreloadDiff | undefined {
    for (const [id, known] of this.byId) {
      if (!ARGUMENTS.every((name) => sameArgument(known.wanted[name], wanted[name]))) continue;
      this.byId.delete(id);
      return known.diff();
    }
    return undefined;
  }

  private note({ id }: SetModel, known: Known): void {
    if (isKnown(id)) this.byId.set(id, known);
  }
}

/**
 * Whether a create that takes the place of a set may send less than it says.
 *
 * @param known what would be done from the state of the set with the same arguments, if there is one
 */
export function goesOn(wanted: SetModel, known: PreloadDiff | undefined): known is PreloadDiff {
  if (known === undefined || known.unchanged === 0) return false;
  return wanted.skip_recent !== false || wanted.adopt === true;
}

export function replacementWarning(wanted: SetModel, known: PreloadDiff): Diagnostic {
  const { unchanged } = known;
  const due = known.due.length + known.stillGivenUp.size;
  const accepted = `${counted(unchanged, "path")} that ${byNumber(unchanged, "was accepted is", "were accepted are")}`;
  return {
    severity: "warning",
    summary: "A replaced set is not sent again as a whole",
    detail:
      `The plan creates a set of ${isKnown(wanted.domain) ? wanted.domain : "this domain"} with the arguments of one that ` +
      "exists. If it takes that one's place, as it does for a tainted set, it goes on from what that one knows: " +
      `${accepted} not sent again, and ${whatElse(due, wanted.adopt === true)}. So what is planned is known after apply.\n\n` +
      "To send everything again, change `generation`; no set has to be replaced for that. With create_before_destroy " +
      "the new set has only the journal and the service's task list to go on.",
  };
}

function whatElse(due: number, adopts: boolean): string {
  if (due === 0) return "nothing is sent";
  if (adopts) return `${counted(due, "path")} ${byNumber(due, "stays", "stay")} pending`;
  return `${counted(due, "path")} ${byNumber(due, "is", "are")} sent`;
}

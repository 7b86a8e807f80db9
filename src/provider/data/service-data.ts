/** What is the same for every data source that asks the service: when it can't be asked, and how long that may take. */
import { DIAGNOSTICS, type DiagnosticCode, remedyFor } from "../../handler/say/diagnostics";
import { cutAfter, within } from "../../handler/within";
import type { ConfiguredContext } from "../../plugin/context";
import type { DataAnswer, DataSource } from "../../plugin/data-sources";
import type { Diagnostic } from "../../plugin/diagnostics";
import type { Block, Model } from "../../plugin/schema";
import { messageOf, VodServiceError } from "../../vod/errors";
import type { Configured } from "../configured";

/** How long a read may take: a plan waits for it. */
const READ_MS = 15_000;

const TOO_LATE = `The service had not answered after ${READ_MS / 1_000} s.`;

const CODE = "DATA_UNREADABLE" satisfies DiagnosticCode;

/** What a read works with; the signal is aborted when it has taken too long as well. */
type ServiceContext = Pick<Configured, "client" | "time"> & { readonly signal: AbortSignal };

export interface ServiceData<B extends Block> {
  readonly schema: B;
  /** Default: whatever fits the schema is valid. */
  readonly validate?: (config: Model<B>) => readonly Diagnostic[];
  /** May reject with what the client rejects with. */
  readonly read: (config: Model<B>, context: ServiceContext) => Promise<Model<B>>;
}

/** A data source that is read within 15 seconds, or is an error that says what was in the way. */
export function serviceData<const B extends Block>({
  schema,
  validate = () => [],
  read,
}: ServiceData<B>): DataSource<Configured, B> {
  return {
    schema,
    validate: (config) => Promise.resolve(validate(config)),
    read: async (config, { configured, signal }) => {
      if (configured === undefined) return failed(NOT_CONFIGURED);
      const { unknownArguments } = configured;
      if (unknownArguments.length > 0) {
        return {
          kind: "later",
          reason: "provider-config-unknown",
          diagnostic: notKnownYet(unknownArguments),
        };
      }
      return await readWithin(configured, signal, (context) => read(config, context));
    },
  };
}

async function readWithin<B extends Block>(
  { client, time, clock }: Configured,
  signal: ConfiguredContext<Configured>["signal"],
  read: (context: ServiceContext) => Promise<Model<B>>,
): Promise<DataAnswer<B>> {
  const cut = cutAfter(READ_MS, { clock, signal });
  try {
    const model = await within(read({ client, time, signal: cut.signal }), READ_MS, { clock, signal });
    if (model === undefined) throw new Error(signal.aborted ? "Interrupted." : TOO_LATE);
    return { kind: "read", model, diagnostics: [] };
  } catch (thrown) {
    // A call that is cut off says that somebody interrupted it; one that is tried again says why.
    const isCut = cut.signal.aborted && !signal.aborted && !VodServiceError.is(thrown);
    return failed(unreadable(isCut ? new Error(TOO_LATE) : thrown));
  } finally {
    cut.dispose();
  }
}

function failed(diagnostic: Diagnostic): Extract<DataAnswer<Block>, { readonly kind: "failed" }> {
  return { kind: "failed", diagnostics: [diagnostic] };
}

/** The message has the service's code and the request id, where it answered. */
function unreadable(error: unknown): Diagnostic {
  const remedy = `${remedyFor(CODE, error)} (npx cdktf-alicloud-vod-preload explain ${CODE})`;
  return {
    severity: "error",
    summary: DIAGNOSTICS[CODE].summary,
    detail: `${messageOf(error)}\n\n${remedy}`,
  };
}

const NOT_CONFIGURED: Diagnostic = {
  severity: "error",
  summary: "The provider vodpreload is not configured",
  detail:
    'Nothing was read. Add a provider "vodpreload" block, or look for an error about the one there is above.',
};

/** With `depends_on` Terraform puts the read off by itself. */
function notKnownYet(names: readonly string[]): Diagnostic {
  return {
    severity: "error",
    summary: "The provider's configuration is not known yet",
    detail:
      `${names.join(", ")} of the provider vodpreload: only known after apply, so the service cannot be asked.\n\n` +
      "Give the data source a depends_on with the resource that these values come from, so that it is read in the " +
      "apply; or apply that resource first.",
  };
}

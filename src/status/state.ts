/** The sets of a state, from a state file or from what `terraform show -json` prints. */
import type { Ledger, SetProperties } from "../handler/types";
import { fromWire, ShapeError } from "../plugin/codec/model";
import { isKnown } from "../plugin/values";
import { toProperties } from "../provider/set/arguments";
import { toLedger } from "../provider/set/model";
import { SET_SCHEMA_VERSION, setSchema } from "../provider/set/schema";
import { upgradeSet } from "../provider/set/upgrade";
import { isRecord, type JsonRecord, readRecord } from "../text/json";

const TYPE = "vodpreload_set";
/** The format of state files since Terraform 0.12, and of OpenTofu's. */
const STATE_VERSION = 4;

/** A set as a state has it. */
export interface KnownSet {
  /** As Terraform writes it: `module.videos.vodpreload_set.launch["de"]`. */
  readonly address: string;
  /** Where the state is from, in words for a reader. */
  readonly source: string;
  readonly wanted: SetProperties;
  readonly ledger: Ledger;
  /** What its last apply came to; undefined when there was none. */
  readonly result: string | undefined;
  /** When that was, milliseconds since 1970. */
  readonly savedAt: number | undefined;
  /**
   * Accepted paths of which the reading does not tell whether a task is under way: `terraform show -json` leaves out
   * the private state. Empty where the state tells.
   */
  readonly unidentified: ReadonlySet<string>;
}

/** What was given is no state that can be read. */
export class UnreadableState extends Error {
  override readonly name = "UnreadableState";
}

/**
 * @param source named in errors
 * @throws {UnreadableState}
 */
export function readState(text: string, source: string): readonly KnownSet[] {
  // What `state pull` prints where nothing was applied yet.
  if (text.trim() === "") return [];
  const root = readRecord(text.replace(/^\ufeff/, ""));
  if (root === undefined)
    throw new UnreadableState(
      `${source} holds no JSON. Give a state file, or what terraform show -json prints.`,
    );
  if (root.encrypted_data !== undefined) {
    throw new UnreadableState(
      `${source} is encrypted. Name the folder instead, or give what tofu show -json prints.`,
    );
  }
  if (root.planned_values !== undefined) {
    throw new UnreadableState(
      `${source} is a plan. Give a state: what terraform show -json prints without a plan's file.`,
    );
  }
  if (Array.isArray(root.resources)) return fromStateFile(root, source);
  if (typeof root.format_version === "string") return fromShow(root, source);
  throw new UnreadableState(
    `${source} is neither a state file nor what terraform show -json prints. Name one of them, or a folder.`,
  );
}

function fromStateFile(root: JsonRecord, source: string): readonly KnownSet[] {
  if (root.version !== STATE_VERSION) {
    throw new UnreadableState(
      `${source} is a state of version ${String(root.version)}; this command reads version ${STATE_VERSION}.`,
    );
  }
  return records(root.resources)
    .filter(({ mode, type }) => mode === "managed" && type === TYPE)
    .flatMap(({ module, name, instances }) =>
      records(instances)
        // What is deposed is being replaced, and forgotten with that.
        .filter(({ deposed }) => deposed === undefined)
        .map((instance) => {
          const { attributes, private: bytes, schema_version, index_key } = instance;
          const place = typeof module === "string" ? `${module}.` : "";
          return setOf(attributes, {
            address: `${place}${TYPE}.${String(name)}${indexOf(index_key)}`,
            source,
            version: schema_version,
            privateState: typeof bytes === "string" ? Buffer.from(bytes, "base64") : null,
            hasTasks: true,
          });
        }),
    );
}

function fromShow(root: JsonRecord, source: string): readonly KnownSet[] {
  const values = isRecord(root.values) ? root.values : {};
  return modulesOf(values.root_module).flatMap(({ resources }) =>
    records(resources)
      .filter(
        ({ mode, type, deposed_key }) => mode === "managed" && type === TYPE && deposed_key === undefined,
      )
      .map(({ address, values: attributes, schema_version }) =>
        setOf(attributes, {
          address: String(address),
          source,
          version: schema_version,
          privateState: null,
          hasTasks: false,
        }),
      ),
  );
}

/** The module itself and all below it. */
function modulesOf(module: unknown): readonly JsonRecord[] {
  return isRecord(module) ? [module, ...records(module.child_modules).flatMap(modulesOf)] : [];
}

interface Origin {
  readonly address: string;
  readonly source: string;
  readonly version: unknown;
  readonly privateState: Uint8Array | null;
  readonly hasTasks: boolean;
}

function setOf(attributes: unknown, { address, source, version, privateState, hasTasks }: Origin): KnownSet {
  const state = modelOf(upgraded(attributes, version, address), address);
  const wanted = toProperties(state, "update");
  const ledger = toLedger(state, privateState);
  const result = isKnown(state.result) ? state.result : undefined;
  const savedAt = Date.parse(result?.split(": ", 1)[0] ?? "");
  const open = hasTasks
    ? []
    : [...wanted.paths.keys()].filter((path) => !ledger.pending.has(path) && !ledger.givenUp.has(path));
  return {
    address,
    source,
    wanted,
    ledger,
    result,
    savedAt: Number.isNaN(savedAt) ? undefined : savedAt,
    unidentified: new Set(open),
  };
}

function upgraded(attributes: unknown, version: unknown, address: string): JsonRecord {
  if (!isRecord(attributes)) throw new UnreadableState(`${address} has no attributes in this state.`);
  if (version === SET_SCHEMA_VERSION) return attributes;
  const { state, diagnostics } = upgradeSet({ version: Number(version), state: attributes });
  if (state === null) throw new UnreadableState(`${address}: ${diagnostics[0]?.detail ?? "unknown format"}`);
  return state;
}

function modelOf(attributes: JsonRecord, address: string): NonNullable<ReturnType<typeof model>> {
  try {
    const found = model(attributes);
    if (found !== null) return found;
  } catch (error) {
    if (!(error instanceof ShapeError)) throw error;
    throw new UnreadableState(`${address} is not as the provider writes it: ${error.message}.`);
  }
  throw new UnreadableState(`${address} has no attributes in this state.`);
}

const model = (attributes: JsonRecord) => fromWire(setSchema, attributes);

function indexOf(key: unknown): string {
  return key === undefined || key === null ? "" : `[${JSON.stringify(key)}]`;
}

function records(value: unknown): readonly JsonRecord[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

/** What a folder's configuration says of the provider: JSON is read whole, HCL as far as texts are written out. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isRecord, readRecord } from "../text/json";
import type { CredentialsSettings } from "../vod/credentials-order";
import { blocks, textOf, withoutComments } from "./hcl";
import { PROVIDER_SOURCE } from "./our-package";

/** Arguments of the provider block that are written out, by their names in Terraform. */
export interface ProviderArguments {
  readonly texts: Readonly<Record<string, string>>;
  /** Of `assume_role`, written out. */
  readonly role: Readonly<Record<string, string>>;
  /** Given by an expression: only Terraform knows what they are. */
  readonly expressions: readonly string[];
}

/** As whom the provider would speak to the service, as far as it is written out. */
export function credentialsSettings({
  texts = {},
  role = {},
}: Partial<ProviderArguments> = {}): CredentialsSettings {
  const put = <K extends string>(name: K, value: string | undefined): Partial<Record<K, string>> =>
    (value === undefined ? {} : { [name]: value }) as Partial<Record<K, string>>;
  return {
    ...put("accessKey", texts.access_key),
    ...put("secretKey", texts.secret_key),
    ...put("securityToken", texts.security_token),
    ...put("profile", texts.profile),
    ...(role.role_arn === undefined
      ? {}
      : {
          assumeRole: {
            roleArn: role.role_arn,
            ...put("sessionName", role.session_name),
            ...put("policy", role.policy),
            ...put("externalId", role.external_id),
          },
        }),
  };
}

/** Texts of it that nobody may see. */
export function writtenSecrets(provider: ProviderArguments | undefined): readonly string[] {
  const { access_key, secret_key, security_token } = provider?.texts ?? {};
  return [access_key, secret_key, security_token].filter((text) => text !== undefined);
}

interface Backend {
  /** `remote`, `cloud`, `s3`, ... */
  readonly type: string;
  readonly file: string;
}

/** A folder in which Terraform runs. */
export interface Configuration {
  readonly folder: string;
  readonly usesProvider: boolean;
  /** Of `required_providers`. */
  readonly versionConstraint: string | undefined;
  readonly provider: ProviderArguments | undefined;
  /** Of its sets, where they are written out. */
  readonly domains: readonly string[];
  readonly backends: readonly Backend[];
}

const ARGUMENTS = ["access_key", "secret_key", "security_token", "profile", "endpoint"];
const ROLE_ARGUMENTS = ["role_arn", "session_name", "policy", "external_id"];

/** @returns undefined for a folder without a configuration */
export function readConfiguration(folder: string): Configuration | undefined {
  const files = listed(folder).filter((name) => /\.(?:tf|tofu)(?:\.json)?$/.test(name));
  if (files.length === 0) return undefined;
  const parts = files.map((name) => {
    const text = readFileSync(join(folder, name), "utf8");
    return name.endsWith(".json") ? fromJson(text, name) : fromHcl(text, name);
  });
  return {
    folder,
    usesProvider: parts.some(({ usesProvider }) => usesProvider),
    versionConstraint: parts.find((part) => part.versionConstraint !== undefined)?.versionConstraint,
    provider: parts.find((part) => part.provider !== undefined)?.provider,
    domains: [...new Set(parts.flatMap(({ domains }) => domains))],
    backends: parts.flatMap(({ backends }) => backends),
  };
}

function listed(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

type Part = Omit<Configuration, "folder">;

function fromJson(text: string, file: string): Part {
  const root = readRecord(text);
  const terraform = all(root?.terraform);
  const required = terraform
    .flatMap(({ required_providers }) => all(required_providers))
    .flatMap(Object.values);
  const ours = required.filter(isRecord).find(({ source }) => source === PROVIDER_SOURCE);
  const block = all(root?.provider).flatMap(({ vodpreload }) => all(vodpreload))[0];
  const sets = all(root?.resource)
    .flatMap(({ vodpreload_set }) => all(vodpreload_set))
    .flatMap(Object.values);
  return {
    usesProvider: ours !== undefined || sets.length > 0,
    versionConstraint: typeof ours?.version === "string" ? ours.version : undefined,
    provider: block === undefined ? undefined : fromBlock(block),
    domains: sets.flatMap((set) => all(set)).flatMap(({ domain }) => (isWritten(domain) ? [domain] : [])),
    backends: terraform.flatMap(({ backend, cloud }) => [
      ...all(backend)
        .flatMap(Object.keys)
        .map((type) => ({ type, file })),
      ...(cloud === undefined ? [] : [{ type: "cloud", file }]),
    ]),
  };
}

function fromBlock(block: Readonly<Record<string, unknown>>): ProviderArguments {
  const role = all(block.assume_role)[0] ?? {};
  const written = (
    from: Readonly<Record<string, unknown>>,
    names: readonly string[],
  ): Record<string, string> =>
    Object.fromEntries(names.flatMap((name) => (isWritten(from[name]) ? [[name, from[name]]] : [])));
  const isExpression = (value: unknown): boolean =>
    typeof value === "string" && value !== "" && !isWritten(value);
  return {
    texts: written(block, ARGUMENTS),
    role: written(role, ROLE_ARGUMENTS),
    expressions: [
      ...ARGUMENTS.filter((name) => isExpression(block[name])),
      ...ROLE_ARGUMENTS.filter((name) => isExpression(role[name])),
    ],
  };
}

function fromHcl(text: string, file: string): Part {
  const hcl = withoutComments(text);
  const required = blocks(hcl, "required_providers").map(({ body }) => body);
  const ours = required
    .flatMap((body) => blocks(body, "[\\w-]+"))
    .find(({ body }) => textOf(body, "source") === PROVIDER_SOURCE);
  const block = blocks(hcl, "provider").find(({ labels }) => labels[0] === "vodpreload");
  const sets = blocks(hcl, "resource").filter(({ labels }) => labels[0] === "vodpreload_set");
  const terraform = blocks(hcl, "terraform").map(({ body }) => body);
  return {
    usesProvider: ours !== undefined || sets.length > 0,
    versionConstraint: ours === undefined ? undefined : textOf(ours.body, "version"),
    provider: block === undefined ? undefined : fromHclBlock(block.body),
    domains: sets.flatMap(({ body }) => {
      const domain = textOf(body, "domain");
      return isWritten(domain) ? [domain] : [];
    }),
    backends: terraform.flatMap((body) => [
      ...blocks(body, "backend").flatMap(({ labels }) => labels.map((type) => ({ type, file }))),
      ...blocks(body, "cloud").map(() => ({ type: "cloud", file })),
    ]),
  };
}

function fromHclBlock(body: string): ProviderArguments {
  const role = blocks(body, "assume_role")[0]?.body ?? "";
  const written = (from: string, names: readonly string[]): Record<string, string> =>
    Object.fromEntries(
      names.flatMap((name) => {
        const value = textOf(from, name);
        return isWritten(value) ? [[name, value]] : [];
      }),
    );
  const [texts, roleTexts] = [written(body, ARGUMENTS), written(role, ROLE_ARGUMENTS)];
  const isGiven = (name: string): boolean => new RegExp(`(?<![\\w-])${name}\\s*=`).test(body);
  const names = [...ARGUMENTS, ...ROLE_ARGUMENTS];
  return {
    texts,
    role: roleTexts,
    expressions: names.filter((name) => isGiven(name) && !(name in texts) && !(name in roleTexts)),
  };
}

/** A text without a template: what Terraform would take as it stands. */
function isWritten(value: unknown): value is string {
  return typeof value === "string" && value !== "" && !/[$%]\{/.test(value);
}

/** One object or a list of them, as Terraform's JSON has either. */
function all(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  const many: readonly unknown[] = Array.isArray(value) ? value : [value];
  return many.filter(isRecord);
}

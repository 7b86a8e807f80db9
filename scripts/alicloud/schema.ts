/** The extract of the alicloud provider's schema that the project keeps, in the shape that Terraform prints. */
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** A type as Terraform writes it: `"string"`, `["list", "string"]`, `["list", ["object", {...}]]`. */
export type CtyType =
  | "string"
  | "number"
  | "bool"
  | readonly ["list" | "set" | "map", CtyType]
  | readonly ["object", Readonly<Record<string, CtyType>>];

export interface SchemaAttribute {
  readonly type: CtyType;
  readonly description?: string;
  readonly required?: true;
  readonly optional?: true;
  readonly computed?: true;
  readonly deprecated?: true;
}

export interface SchemaBlockType {
  readonly nesting_mode: "list" | "set";
  readonly min_items?: number;
  readonly max_items?: number;
  readonly block: SchemaBlock;
}

export interface SchemaBlock {
  readonly attributes: Readonly<Record<string, SchemaAttribute>>;
  readonly block_types?: Readonly<Record<string, SchemaBlockType>>;
}

interface Schema {
  readonly version: number;
  readonly block: SchemaBlock;
}

export interface ProviderSchemas {
  readonly provider: Schema;
  readonly resource_schemas: Readonly<Record<string, Schema>>;
  readonly data_source_schemas: Readonly<Record<string, Schema>>;
}

/** What `terraform providers schema -json` prints, and with the versions what the cores' own generators read. */
export interface SchemaFile {
  readonly format_version: string;
  readonly provider_schemas: Readonly<Record<string, ProviderSchemas>>;
  readonly provider_versions?: Readonly<Record<string, string>>;
}

/** The provider's version that the bindings are made from. */
export const ALICLOUD_VERSION = "1.240.0";

/** As a configuration writes it: without a host, so that Terraform and OpenTofu each ask their own registry. */
export const ALICLOUD_SOURCE = "aliyun/alicloud";

const ADDRESS = `registry.terraform.io/${ALICLOUD_SOURCE}`;

export const EXTRACT_FILE = join(resolve(__dirname, "../.."), "schemas", `alicloud-${ALICLOUD_VERSION}.json`);

const RESOURCE = "alicloud_vod_domain";
const DATA_SOURCE = "alicloud_vod_domains";

/** Endpoints that VOD's resources need: their own, and those that credentials and endpoints are asked from. */
const ENDPOINTS = ["location", "sts", "vod"];

/** Blocks that have nothing to do with VOD. */
const OTHER_BLOCKS = ["sign_version"];

/** The extract as it is kept. Throws where it is not for {@link ALICLOUD_VERSION}. */
export function readExtract(): ProviderSchemas {
  return providerSchemas(JSON.parse(readFileSync(EXTRACT_FILE, "utf8")) as SchemaFile);
}

/** The one provider of a schema file. */
function providerSchemas({ provider_schemas, provider_versions }: SchemaFile): ProviderSchemas {
  const found = Object.entries(provider_schemas).find(([address]) => address.endsWith(`/${ALICLOUD_SOURCE}`));
  if (found === undefined) throw new Error(`the schema has no provider ${ALICLOUD_SOURCE}`);
  const version = provider_versions?.[found[0]] ?? ALICLOUD_VERSION;
  if (version !== ALICLOUD_VERSION) throw new Error(`the schema is of version ${version}`);
  return found[1];
}

/** Of a whole schema what VOD needs, without what is deprecated; names in order, so that two can be compared. */
export function extract(file: SchemaFile): SchemaFile {
  const { provider, resource_schemas, data_source_schemas } = providerSchemas(file);
  return {
    format_version: "1.0",
    provider_schemas: {
      [ADDRESS]: {
        provider: { version: provider.version, block: providerBlock(provider.block) },
        resource_schemas: { [RESOURCE]: one(resource_schemas, RESOURCE) },
        data_source_schemas: { [DATA_SOURCE]: one(data_source_schemas, DATA_SOURCE) },
      },
    },
    provider_versions: { [ADDRESS]: ALICLOUD_VERSION },
  };
}

function one(schemas: Readonly<Record<string, Schema>>, name: string): Schema {
  const schema = schemas[name];
  if (schema === undefined) throw new Error(`the schema has no ${name}`);
  return { version: schema.version, block: tidy(schema.block) };
}

function providerBlock(block: SchemaBlock): SchemaBlock {
  const { attributes, block_types = {} } = tidy(block);
  const kept = Object.entries(block_types).filter(([name]) => !OTHER_BLOCKS.includes(name));
  return {
    attributes,
    block_types: Object.fromEntries(
      kept.map(([name, type]) => [
        name,
        name === "endpoints" ? { ...type, block: endpoints(type.block) } : type,
      ]),
    ),
  };
}

function endpoints({ attributes }: SchemaBlock): SchemaBlock {
  return {
    attributes: Object.fromEntries(Object.entries(attributes).filter(([name]) => ENDPOINTS.includes(name))),
  };
}

function tidy({ attributes, block_types }: SchemaBlock): SchemaBlock {
  const kept = Object.entries(attributes).filter(([, { deprecated }]) => deprecated !== true);
  const written = kept.map(([name, { type, description, required, optional, computed }]) => [
    name,
    {
      type,
      ...(description === undefined ? {} : { description }),
      ...(required === true ? { required } : {}),
      ...(optional === true ? { optional } : {}),
      ...(computed === true ? { computed } : {}),
    },
  ]);
  return {
    attributes: Object.fromEntries(written.sort(byName)) as SchemaBlock["attributes"],
    ...(block_types === undefined
      ? {}
      : {
          block_types: Object.fromEntries(
            Object.entries(block_types)
              .sort(byName)
              .map(([name, { nesting_mode, min_items, max_items, block }]) => [
                name,
                {
                  nesting_mode,
                  ...(min_items === undefined ? {} : { min_items }),
                  ...(max_items === undefined ? {} : { max_items }),
                  block: tidy(block),
                },
              ]),
          ),
        }),
  };
}

function byName([one]: readonly unknown[], [other]: readonly unknown[]): number {
  return String(one) < String(other) ? -1 : 1;
}

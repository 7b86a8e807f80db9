/** The class of the provider, a resource or a data source. */
import { comment, output, Sentences } from "./described";
import { camel, objectsOf, pascal, plain } from "./names";
import {
  blockTypes,
  getter,
  givenBlocks,
  inside,
  interfaceMembers,
  isArgument,
  listClasses,
  listGetter,
  nestedInterfaces,
  objectLists,
  outputsOfBlock,
  type Place,
  required,
  tableName,
  tableRows,
} from "./render-block";
import { ALICLOUD_SOURCE, ALICLOUD_VERSION, type SchemaBlock, type SchemaBlockType } from "./schema";
import type { Documented } from "./words";

const REGISTRY = `https://registry.terraform.io/providers/${ALICLOUD_SOURCE}/${ALICLOUD_VERSION}/docs`;

/** Every version from this one on, up to the next that may break. */
const CONSTRAINT = `~> ${ALICLOUD_VERSION.split(".").slice(0, 2).join(".")}`;

export type Kind = "provider" | "resource" | "data source";

const PAGES: Readonly<Record<Kind, string>> = {
  provider: "",
  resource: "/resources",
  "data source": "/data-sources",
};

const BASES: Readonly<Record<Kind, string>> = {
  provider: "TerraformProvider",
  resource: "TerraformResource",
  "data source": "TerraformDataSource",
};

/** A whole file. */
export function renderFile(kind: Kind, type: Documented, block: SchemaBlock): string {
  const sentences = new Sentences(type);
  const place: Place = { className: classNameOf(kind, type), path: "", sentences };
  const body = [
    nestedInterfaces(block, place),
    kind === "provider" ? "" : nestedLists(block, place),
    objectLists(block, place),
    configInterface(kind, block, place),
    `const ${tableName(place.className)}: Arguments = {\n${tableRows(block, place)}${kind === "provider" ? '\n  alias: { property: "alias", written: { as: "string" } },' : ""}\n};`,
    theClass(kind, type, block, place),
  ].join("\n\n");
  sentences.done();
  return [
    `/** \`${type}\` of ${ALICLOUD_SOURCE} ${ALICLOUD_VERSION}. Written by scripts/generate-alicloud.ts from schema and words: change those. */`,
    imports(kind, body),
    body,
    "",
  ].join("\n");
}

function classNameOf(kind: Kind, type: Documented): string {
  if (kind === "provider") return `${pascal(type)}Provider`;
  return `${kind === "resource" ? "" : "DataAlicloud"}${pascal(type.replace("alicloud_", ""))}`;
}

function imports(kind: Kind, body: string): string {
  const values = ["ComplexList", "ComplexObject", "ImportableResource", BASES[kind]].filter((name) =>
    new RegExp(`\\b(extends|new) ${name}\\b`).test(body),
  );
  const types = ["IResolvable", "TerraformMetaArguments"].filter((name) => body.includes(name));
  if (body.includes("provider?: TerraformProvider")) types.push("TerraformProvider");
  return [
    'import type { Construct } from "constructs";',
    `import { ${values.join(", ")} } from "./core";`,
    types.length === 0 ? "" : `import type { ${types.join(", ")} } from "./core";`,
    kind === "provider" ? "" : 'import { metaArguments } from "./meta-arguments";',
    'import { type Arguments, type Given, toHcl, toJson } from "./written";',
    "",
  ].join("\n");
}

function nestedLists(block: SchemaBlock, place: Place): string {
  return blockTypes(block)
    .map(([name, { block: nested, nesting_mode }]) => {
      const at = inside(place, name);
      return listClasses(outputsOfBlock(nested, at), at, nesting_mode === "set");
    })
    .join("\n\n");
}

function configInterface(kind: Kind, block: SchemaBlock, place: Place): string {
  const base = kind === "provider" ? "" : " extends TerraformMetaArguments";
  const alias =
    kind === "provider"
      ? `\n${comment("Name of this configuration, where a stack has several of the provider.")}\n  readonly alias?: string | undefined;`
      : "";
  return `${comment(`What {@link ${place.className}} takes.`, "")}
export interface ${place.className}Config${base} {
${interfaceMembers(block, place)}${alias}
}`;
}

function theClass(kind: Kind, type: Documented, block: SchemaBlock, place: Place): string {
  const { className } = place;
  const page = `${REGISTRY}${PAGES[kind]}${kind === "provider" ? "" : `/${type.replace("alicloud_", "")}`}`;
  const members = [
    `  /** How Terraform calls it. */
  static readonly tfResourceType = "${type}";`,
    `  private readonly given: Given<${className}Config>;`,
    constructorOf(kind, type, place, isOptional(block)),
    ...(kind === "resource" ? [importStatic(className)] : []),
    ...(kind === "provider" ? [ALIAS] : []),
    ...attributes(kind, block, place),
    ...blockTypes(block).flatMap(([name, one]) => blockMembers(kind, name, one, place)),
    `  /** What is written into a configuration in JSON. */
  protected override synthesizeAttributes(): Record<string, unknown> {
    return toJson(this.given, ${tableName(className)});
  }`,
    `  /** What is written into a configuration in HCL. */
  protected override synthesizeHclAttributes(): Record<string, unknown> {
    return toHcl(this.given, ${tableName(className)});
  }`,
  ];
  return `${comment(`${place.sentences.at("")} @see ${page}`, "")}
export class ${className} extends ${BASES[kind]} {
${members.join("\n\n")}
}`;
}

function isOptional(block: SchemaBlock): boolean {
  return (
    Object.values(block.attributes).every(({ required: needed }) => needed !== true) &&
    blockTypes(block).every(([, { min_items }]) => (min_items ?? 0) === 0)
  );
}

function constructorOf(kind: Kind, type: Documented, { className }: Place, optional: boolean): string {
  const meta = kind === "provider" ? "" : "...metaArguments(config),\n      ";
  const source = kind === "provider" ? `\n      terraformProviderSource: "${ALICLOUD_SOURCE}",` : "";
  return `  constructor(scope: Construct, id: string, config: ${className}Config${optional ? " = {}" : ""}) {
    super(scope, id, {
      ${meta}terraformResourceType: "${type}",
      terraformGeneratorMetadata: {
        providerName: "alicloud",
        providerVersionConstraint: "${CONSTRAINT}",
      },${source}
    });
    this.given = { ...config };
  }`;
}

function importStatic(className: string): string {
  return `  /**
   * An import without a configuration: \`terraform plan -generate-config-out=FILE\` writes that. Where the resource is in the
   * program already, \`importFrom\` does it.
   *
   * @param importToId id that the resource is to have
   * @param importFromId what it is imported by: its \`id\`
   */
  static generateConfigForImport(
    scope: Construct,
    importToId: string,
    importFromId: string,
    provider?: TerraformProvider,
  ): ImportableResource {
    return new ImportableResource(scope, importToId, {
      terraformResourceType: ${className}.tfResourceType,
      importId: importFromId,
      ...(provider === undefined ? {} : { provider }),
    });
  }`;
}

const ALIAS = `  /** Name of this configuration, where a stack has several of the provider. */
  override get alias(): string | undefined {
    return this.given.alias;
  }

  override set alias(value: string | undefined) {
    this.given.alias = value;
  }

  /** Leaves {@link alias} out. */
  resetAlias(): void {
    this.given.alias = undefined;
  }

  /** {@link alias} as it was given. */
  get aliasInput(): string | undefined {
    return this.given.alias;
  }`;

function attributes(kind: Kind, block: SchemaBlock, place: Place): string[] {
  return Object.entries(block.attributes).flatMap(([name, attribute]) => {
    const doc = output(place.sentences.at(name, attribute));
    if (objectsOf(attribute.type) !== undefined) {
      return [`${doc}\n${listGetter(name, inside(place, name).className, false)}`];
    }
    const how = required(plain(attribute.type), name);
    if (!isArgument(attribute)) return [`${doc}\n${getter(name, how.read, how.getter)}`];
    const property = camel(name);
    const read =
      kind === "provider"
        ? `  get ${property}(): ${how.given} | undefined {\n    return this.given.${property};\n  }`
        : getter(name, how.read, how.getter);
    return [
      `${doc}\n${read}`,
      setter(property, how.given, kind === "provider"),
      ...(attribute.required === true ? [] : [reset(property)]),
      input(property, how.given),
    ];
  });
}

function blockMembers(kind: Kind, name: string, type: SchemaBlockType, place: Place): string[] {
  const { className } = inside(place, name);
  const property = camel(name);
  const given = givenBlocks(type, className);
  const doc = output(place.sentences.at(name));
  const resets = (type.min_items ?? 0) > 0 ? [] : [reset(property)];
  if (kind === "provider") {
    return [
      `${doc}\n  get ${property}(): ${given} | undefined {\n    return this.given.${property};\n  }`,
      setter(property, given, true),
      ...resets,
      input(property, given),
    ];
  }
  return [
    `${doc}\n${listGetter(name, className, type.nesting_mode === "set")}`,
    `  /** Writes others in their place. */\n  put${pascal(name)}(value: ${given}): void {\n    this.given.${property} = value;\n  }`,
    ...resets,
    input(property, given),
  ];
}

function setter(property: string, type: string, isEmptiable: boolean): string {
  return `  set ${property}(value: ${type}${isEmptiable ? " | undefined" : ""}) {\n    this.given.${property} = value;\n  }`;
}

function reset(property: string): string {
  return `  /** Leaves {@link ${property}} out. */
  reset${property.charAt(0).toUpperCase()}${property.slice(1)}(): void {\n    this.given.${property} = undefined;\n  }`;
}

function input(property: string, type: string): string {
  return `  /** {@link ${property}} as it was given. */\n  get ${property}Input(): ${type} | undefined {\n    return this.given.${property};\n  }`;
}

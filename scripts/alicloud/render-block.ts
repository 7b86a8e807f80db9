/** What the bindings say of a block, whatever it belongs to: its interface, its table of arguments, its outputs. */
import { comment, output, type Sentences } from "./described";
import { camel, objectsOf, pascal, plain } from "./names";
import type { CtyType, SchemaAttribute, SchemaBlock, SchemaBlockType } from "./schema";

/** A block on its way to TypeScript. */
export interface Place {
  /** Of its class or interface. */
  readonly className: string;
  /** Path of the block in the schema, with a dot behind; empty for the outermost. */
  readonly path: string;
  readonly sentences: Sentences;
}

export function inside({ className, path, sentences }: Place, name: string): Place {
  return { className: `${className}${pascal(name)}`, path: `${path}${name}.`, sentences };
}

export function isArgument({ required, optional }: SchemaAttribute): boolean {
  return required === true || optional === true;
}

function argumentsOf(block: SchemaBlock): [string, SchemaAttribute][] {
  return Object.entries(block.attributes).filter(([, attribute]) => isArgument(attribute));
}

export function blockTypes({ block_types = {} }: SchemaBlock): [string, SchemaBlockType][] {
  return Object.entries(block_types);
}

/** The type of a block's value where it is given. */
export function givenBlocks({ max_items }: SchemaBlockType, className: string): string {
  return max_items === 1 ? className : `${className}[] | IResolvable`;
}

/** The members of the interface that an author fills in, required ones first. */
export function interfaceMembers(block: SchemaBlock, place: Place): string {
  const members = [
    ...argumentsOf(block).map(([name, attribute]) => ({
      name,
      isRequired: attribute.required === true,
      type: required(plain(attribute.type), name).given,
      text: place.sentences.at(place.path + name, attribute),
    })),
    ...blockTypes(block).map(([name, type]) => ({
      name,
      isRequired: (type.min_items ?? 0) > 0,
      type: givenBlocks(type, inside(place, name).className),
      text: place.sentences.at(place.path + name),
    })),
  ];
  return [
    ...members.filter(({ isRequired }) => isRequired),
    ...members.filter(({ isRequired }) => !isRequired),
  ]
    .map(({ name, isRequired, type, text }) =>
      [
        comment(text),
        `  readonly ${camel(name)}${isRequired ? "" : "?"}: ${type}${isRequired ? "" : " | undefined"};`,
      ].join("\n"),
    )
    .join("\n");
}

/** The interface of each block within, innermost first, and the table that says how it is written. */
export function nestedInterfaces(block: SchemaBlock, place: Place): string {
  return blockTypes(block)
    .map(([name, { block: nested }]) => {
      const at = inside(place, name);
      return [
        nestedInterfaces(nested, at),
        `${comment(at.sentences.at(place.path + name), "")}\nexport interface ${at.className} {\n${interfaceMembers(nested, at)}\n}`,
        `const ${tableName(at.className)}: Arguments = {\n${tableRows(nested, at)}\n};`,
      ].join("\n\n");
    })
    .join("\n\n");
}

export function tableName(className: string): string {
  return className.replace(/(?<=[a-z0-9])[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
}

export function tableRows(block: SchemaBlock, place: Place): string {
  const rows = [
    ...argumentsOf(block).map(
      ([name, { type }]) =>
        `  ${name}: { property: "${camel(name)}", written: { as: "${required(plain(type), name).as}" } },`,
    ),
    ...blockTypes(block).map(([name, { nesting_mode, max_items }]) => {
      const as = max_items === 1 ? "one" : "blocks";
      const table = tableName(inside(place, name).className);
      return `  ${name}: { property: "${camel(name)}", written: { as: "${as}", nesting: "${nesting_mode}", block: ${table} } },`;
    }),
  ];
  return rows.join("\n");
}

/** Attributes of one element of a list, each with its type and sentence. */
type Outputs = Readonly<Record<string, { readonly type: CtyType; readonly text: string }>>;

/** The outputs of a block that is a list. */
export function outputsOfBlock(block: SchemaBlock, place: Place): Outputs {
  return Object.fromEntries(
    Object.entries(block.attributes).map(([name, attribute]) => [
      name,
      { type: attribute.type, text: place.sentences.at(place.path + name, attribute) },
    ]),
  );
}

function outputsOfObject(types: Readonly<Record<string, CtyType>>, place: Place): Outputs {
  return Object.fromEntries(
    Object.entries(types).map(([name, type]) => [
      name,
      { type, text: place.sentences.at(place.path + name) },
    ]),
  );
}

/** The classes that read a list and its elements, those of lists within before them. */
export function listClasses(outputs: Outputs, place: Place, isSet: boolean): string {
  const { className } = place;
  const nested = Object.entries(outputs).flatMap(([name, { type }]) => {
    const objects = objectsOf(type);
    const at = inside(place, name);
    return objects === undefined ? [] : [listClasses(outputsOfObject(objects, at), at, false)];
  });
  const getters = Object.entries(outputs).map(([name, { type, text }]) => {
    const how = plain(type);
    if (how !== undefined) return `${output(text)}\n${getter(name, how.read, how.getter)}`;
    return `${output(text)}\n${listGetter(name, inside(place, name).className, false)}`;
  });
  return [
    ...nested,
    `${comment(`One element of the list that {@link ${className}List} reads.`, "")}
export class ${className}OutputReference extends ComplexObject {
${getters.join("\n\n")}
}`,
    `${comment(`Reads ${isSet ? "a set, in Terraform's order" : "a list"}.`, "")}
export class ${className}List extends ComplexList {
  /** The element at an index, from 0 on. */
  get(index: number): ${className}OutputReference {
    return new ${className}OutputReference(this.terraformResource, this.terraformAttribute, this.wrapsSet, index);
  }
}`,
  ].join("\n\n");
}

export function getter(name: string, type: string, method: string): string {
  return `  get ${camel(name)}(): ${type} {\n    return this.${method}("${name}");\n  }`;
}

export function listGetter(name: string, className: string, isSet: boolean): string {
  return `  get ${camel(name)}(): ${className}List {\n    return new ${className}List(this, "${name}", ${String(isSet)});\n  }`;
}

/** The classes for attributes that are lists of objects. */
export function objectLists(block: SchemaBlock, place: Place): string {
  return Object.entries(block.attributes)
    .flatMap(([name, { type }]) => {
      const objects = objectsOf(type);
      const at = inside(place, name);
      return objects === undefined ? [] : [listClasses(outputsOfObject(objects, at), at, false)];
    })
    .join("\n\n");
}

/** Throws where the schema has a type that no binding can be made of. */
export function required<Found>(found: Found | undefined, name: string): Found {
  if (found === undefined) throw new Error(`${name} has a type that these bindings do not know`);
  return found;
}

/** Names and types of the provider's attributes in TypeScript, as the cores' own generators choose them. */
import type { CtyType } from "./schema";

/** `top_level_domain` -> `topLevelDomain`. */
export function camel(name: string): string {
  return name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** `vod_domain` -> `VodDomain`. */
export function pascal(name: string): string {
  const text = camel(name);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** How a value is kept, typed and read; undefined where it is no plain value, list or map of text. */
export interface Plain {
  readonly as: "string" | "number" | "boolean" | "stringList" | "stringMap";
  /** Of an argument. */
  readonly given: string;
  /** Of an output. */
  readonly read: string;
  /** The core's method that makes an output. */
  readonly getter: string;
}

const PLAIN: Readonly<Record<string, Plain>> = {
  string: { as: "string", given: "string", read: "string", getter: "getStringAttribute" },
  number: { as: "number", given: "number", read: "number", getter: "getNumberAttribute" },
  bool: { as: "boolean", given: "boolean | IResolvable", read: "IResolvable", getter: "getBooleanAttribute" },
  "list string": { as: "stringList", given: "string[]", read: "string[]", getter: "getListAttribute" },
  "map string": {
    as: "stringMap",
    given: "Record<string, string>",
    read: "Record<string, string>",
    getter: "getStringMapAttribute",
  },
};

export function plain(type: CtyType): Plain | undefined {
  return PLAIN[typeof type === "string" ? type : type.map(String).join(" ")];
}

/** The attributes of a list of objects, or undefined where a type is something else. */
export function objectsOf(type: CtyType): Readonly<Record<string, CtyType>> | undefined {
  if (typeof type === "string" || type[0] !== "list") return undefined;
  const [, element] = type;
  return typeof element !== "string" && element[0] === "object" ? element[1] : undefined;
}

/** The core's way of saying how a value is written in HCL, where JSON needs no such thing. */
import type { Shape } from "../set";

export interface HclAttribute {
  readonly value: unknown;
  readonly isBlock: boolean;
  readonly type: string;
  readonly storageClassType: string;
}

/** Attribute name -> shape; what has no value is left out, because HCL would otherwise print an empty entry. */
export function hclAttributes(
  values: Readonly<Record<string, unknown>>,
  shapes: Readonly<Record<string, Shape>>,
): Record<string, HclAttribute> {
  const attributes: Record<string, HclAttribute> = {};
  for (const [name, value] of Object.entries(values)) {
    if (value !== undefined) attributes[name] = hclAttribute(value, shapes[name] ?? "text");
  }
  return attributes;
}

function hclAttribute(value: unknown, shape: Shape): HclAttribute {
  switch (shape) {
    case "textMap":
      return { value, isBlock: false, type: "map", storageClassType: "stringMap" };
    case "textListMap":
      // Both cores print a list within a "map" without its brackets.
      return { value, isBlock: false, type: "any", storageClassType: "stringListMap" };
    case "pathPrefixes":
      return { value, isBlock: false, type: "list", storageClassType: "stringList" };
    case "durationByStep":
      return {
        value: hclAttributes(value as Record<string, unknown>, {}),
        isBlock: true,
        type: "struct",
        storageClassType: "struct",
      };
    case "text":
      return { value, isBlock: false, type: "simple", storageClassType: "string" };
    case "flag":
      return { value, isBlock: false, type: "simple", storageClassType: "boolean" };
    case "number":
      return { value, isBlock: false, type: "simple", storageClassType: "number" };
  }
}

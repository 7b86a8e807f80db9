/** Values in sentences, for programs whose types nobody has checked. */
import { types } from "node:util";
import { shown } from "../paths";

/** What kind of thing it is, and nothing of its content. */
export function kindOf(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (typeof value === "string") return "a text";
  if (typeof value !== "object") return `a ${typeof value}`;
  if (Array.isArray(value)) return "a list";
  if (types.isPromise(value)) return "a promise that nobody awaited";
  if (types.isMap(value)) return "a Map";
  if (types.isSet(value)) return "a Set";
  if (types.isDate(value)) return "a Date";
  return isPlainObject(value) ? "an object" : "an object of a class";
}

/** The value itself where it fits into a sentence, otherwise its kind. Not for secrets. */
export function described(value: unknown): string {
  if (typeof value === "string") return `"${shown(value)}"`;
  return ["number", "bigint", "boolean"].includes(typeof value) ? String(value) : kindOf(value);
}

/** Whether it is an object written with braces, or parsed from JSON. */
export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  // Objects of another realm have another Object.prototype, but that has no prototype either.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** Null is what JSON writes where a program leaves something out. */
export function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

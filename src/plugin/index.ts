/** A Terraform provider in TypeScript: the schema builder, what a provider implements, and `serve`. */
export type { Diagnostic, PathStep } from "./diagnostics";
export * from "./functions";
export type { LogFields, Logger } from "./logger";
export type * from "./provider";
export * from "./schema";
export { isKnown, UNKNOWN, type Unknown, type Value } from "./values";

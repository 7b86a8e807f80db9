/** The arguments of a preload set, declared once: for synth, Terraform, events and functions. */
export { findingsOf, placeOf, type Argument, type Finding, type Shape, type View } from "./argument";
export { ARGUMENT_NAMES, namesWith, SET_ARGUMENTS, type ArgumentName, type ArgumentValue } from "./arguments";
export { IN_HCL } from "./hcl-wording";
export type { Headers } from "./headers";
export { attributeName, type AttributeName } from "./names";
export {
  DEFAULT_PROPERTIES,
  meansTheSame,
  PROPERTY_NAMES,
  propertiesOf,
  sentBeside,
  type PropertyName,
  type ResendName,
  type SentBeside,
  type SetProperties,
} from "./properties";
export { timeoutMs } from "./timeouts";

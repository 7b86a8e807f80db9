/** The resource `vodpreload_set`: its steps, put together. */
import type { Resource } from "../../plugin/provider";
import type { Configured } from "../configured";
import { applySet } from "./apply";
import { destroySet, planDestroySet } from "./destroy";
import { importSet } from "./import";
import { planSet } from "./plan";
import { readSet } from "./read";
import { SET_SCHEMA_VERSION, setSchema } from "./schema";
import { upgradeSet } from "./upgrade";
import { validateSet } from "./validate";

/** @param newId gives a new id of a set */
export const setResource = (newId: () => string): Resource<Configured, typeof setSchema> => ({
  schema: setSchema,
  version: SET_SCHEMA_VERSION,
  validate: (config) => Promise.resolve(validateSet(config)),
  plan: planSet,
  planDestroy: (prior, { configured }) => Promise.resolve(planDestroySet(prior, configured)),
  apply: (request, context) =>
    // Submitting is loaded by the apply that submits: plans start faster without it.
    applySet(request, context, async () => (await import("../../handler/on-event")).onEvent),
  destroy: (prior, { configured }, bytes) => Promise.resolve(destroySet(prior, bytes, configured)),
  read: (request, context) =>
    readSet(request, context, async () => (await import("../../handler/is-complete")).findFailures),
  importState: (id) => Promise.resolve(importSet(id, newId)),
  upgradeState: (request) => Promise.resolve(upgradeSet(request)),
});

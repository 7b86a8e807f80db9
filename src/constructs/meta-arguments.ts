/** What every resource takes besides its own arguments: dependencies, lifecycle, count and so on. */
import type { Construct } from "constructs";
import { isDependable } from "./check-arguments";
import type { ITerraformDependable, TerraformMetaArguments, TerraformResourceLifecycle } from "./core";
import { isGiven, isPlainObject } from "../set/described";
import { escapeTemplate } from "./escape";
import { acceptedGate, arrivedGate } from "./gates";
import type { PreloadSetProps } from "./preload-set-props";
import { isOfSameStack, isVodDomain } from "./vod-domain";

/** A value of a wrong type is left out: {@link checkArguments} reports it. */
export function metaArguments(scope: Construct, id: string, props: PreloadSetProps): TerraformMetaArguments {
  const { count, provider, forEach } = props;
  return {
    ...(count === undefined ? {} : { count }),
    ...(provider === undefined ? {} : { provider }),
    ...(forEach === undefined ? {} : { forEach }),
    ...withLifecycle(props, id),
    ...dependencies(scope, props),
  };
}

function dependencies(
  scope: Construct,
  { domain, dependsOn }: PreloadSetProps,
): { dependsOn?: ITerraformDependable[] } {
  const named = Array.isArray(dependsOn) ? dependsOn.filter(isDependable) : [];
  const all = isVodDomain(domain) && isOfSameStack(domain, scope) ? [...named, domain] : named;
  return all.length === 0 ? {} : { dependsOn: all };
}

/** A postcondition fails the deploy after sending, and leaves the state as the deploy made it. */
function withLifecycle(
  { lifecycle: given, requireAccepted, requireArrived }: PreloadSetProps,
  id: string,
): { lifecycle?: TerraformResourceLifecycle } {
  const lifecycle = isPlainObject(given) ? withoutNulls(given) : undefined;
  if (requireAccepted !== true && requireArrived !== true)
    return lifecycle === undefined ? {} : { lifecycle };
  const conditions = lifecycle?.postcondition;
  // A path that has arrived was accepted, so that the gate for arrival covers the other one.
  const gate = (requireArrived === true ? arrivedGate : acceptedGate)(escapeTemplate(id));
  return {
    lifecycle: {
      ...lifecycle,
      postcondition: [...(Array.isArray(conditions) ? conditions : []), gate],
    },
  };
}

/** The core can't write a null there. */
function withoutNulls(lifecycle: Readonly<Record<string, unknown>>): TerraformResourceLifecycle {
  return Object.fromEntries(Object.entries(lifecycle).filter(([, value]) => isGiven(value)));
}

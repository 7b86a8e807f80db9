/** The provider that a stack gets when its author added none. */
import type { Construct } from "constructs";
import { Aspects, type TerraformProvider, TerraformStack } from "./core";
import { VodPreloadProvider } from "./vod-preload-provider";

const DEFAULT_PROVIDER_ID = "vodpreload";

/** Adds one at synth, when every provider that the author wants is there. */
export function withDefaultProvider(one: Construct & { readonly provider?: TerraformProvider }): void {
  Aspects.of(one).add({
    visit: () => {
      if (one.provider === undefined) ensureProvider(TerraformStack.of(one));
    },
  });
}

function ensureProvider(stack: TerraformStack): void {
  const isDefault = (node: unknown): boolean =>
    VodPreloadProvider.isVodPreloadProvider(node) && node.alias === undefined;
  if (!stack.node.findAll().some(isDefault)) new VodPreloadProvider(stack, DEFAULT_PROVIDER_ID);
}

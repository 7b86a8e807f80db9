/** Hooks the placing of the provider package into the synthesis of a stack. */
import { join } from "node:path";
import type { IConstruct } from "constructs";
import { type TerraformProvider, TerraformStack } from "./core";
import { type RequiredProvider, spareLockStep } from "../package/lock-step";
import { placeProviderPackage } from "../package/place-provider";
import { PROVIDER_SOURCE } from "../package/names";

/** Both cores call `onSynthesize` of whatever a construct holds under this symbol. */
const CUSTOM_SYNTHESIS = Symbol.for("cdktf/customSynthesis");

interface SynthesisSession {
  readonly outdir: string;
  readonly manifest: { forStack(stack: TerraformStack): { readonly workingDirectory: string } };
}

export function placeAtSynth(construct: IConstruct): void {
  Object.defineProperty(construct, CUSTOM_SYNTHESIS, {
    enumerable: false,
    value: {
      onSynthesize: ({ outdir, manifest }: SynthesisSession): void => {
        const stack = TerraformStack.of(construct);
        const folder = join(outdir, manifest.forStack(stack).workingDirectory);
        placeProviderPackage(folder);
        spareLockStep(folder, otherProviders(stack));
      },
    },
  });
}

/** What the core is about to write of other providers: out of the stack's provider constructs and its overrides. */
function otherProviders(stack: TerraformStack): readonly RequiredProvider[] {
  const required = new Map<string, Readonly<Record<string, unknown>>>();
  for (const part of [...stack.allProviders().map(fragment), Reflect.get(stack, "rawOverrides")]) {
    for (const [name, one] of Object.entries(at(at(part, "terraform"), "required_providers"))) {
      required.set(name, { ...required.get(name), ...at({ one }, "one") });
    }
  }
  return [...required.values()].flatMap(({ source, version }) =>
    typeof source === "string" && typeof version === "string" && source !== PROVIDER_SOURCE
      ? [{ source, version }]
      : [],
  );
}

const fragment = (provider: TerraformProvider): unknown => provider.toTerraform();

/** The object under a key; an empty one where there is none. */
function at(value: unknown, key: string): Readonly<Record<string, unknown>> {
  const inner: unknown = typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
  return typeof inner === "object" && inner !== null ? { ...inner } : {};
}

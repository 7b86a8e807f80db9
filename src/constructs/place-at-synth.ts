/** Hooks the placing of the provider package into the synthesis of a stack. */
import { join } from "node:path";
import type { IConstruct } from "constructs";
import { TerraformStack } from "./core";
import { isLocked, placeProviderPackage } from "./place-provider";

/** Both cores call `onSynthesize` of whatever a construct holds under this symbol. */
const CUSTOM_SYNTHESIS = Symbol.for("cdktf/customSynthesis");

interface SynthesisSession {
  readonly outdir: string;
  readonly manifest: { forStack(stack: TerraformStack): { readonly workingDirectory: string } };
}

let hinted = false;

export function placeAtSynth(construct: IConstruct): void {
  Object.defineProperty(construct, CUSTOM_SYNTHESIS, {
    enumerable: false,
    value: {
      onSynthesize: ({ outdir, manifest }: SynthesisSession): void => {
        const folder = join(outdir, manifest.forStack(TerraformStack.of(construct)).workingDirectory);
        placeProviderPackage(folder);
        hintAtLock(folder);
      },
    },
  });
}

/** One line a run: the first deploy of a fresh folder fails without it. */
function hintAtLock(folder: string): void {
  const skipped = process.env.CDKTF_SKIP_PROVIDER_LOCK;
  if (hinted || (skipped !== undefined && skipped !== "") || isLocked(folder)) return;
  hinted = true;
  process.stderr.write(
    "vodpreload: set CDKTF_SKIP_PROVIDER_LOCK=true (or pass --skip-provider-lock) for the first deploy: " +
      "this provider comes out of its npm package, and the lock step asks registries only.\n",
  );
}

/** Runs the constructs on either core: the same sources, with the core's module replaced. */
import type { TerraformStack } from "cdktf";

export interface Bench {
  readonly core: typeof import("cdktf");
  readonly ours: typeof import("../../src/constructs");
}

const benches = new Map<string, Bench>();

/** @param name the core the constructs are to find when they ask for cdktf; loaded once, because that takes seconds */
export function bench(name: "cdktf" | "cdktn"): Bench {
  let loaded = benches.get(name);
  if (loaded !== undefined) return loaded;
  jest.isolateModules(() => {
    const core = jest.requireActual<typeof import("cdktf")>(name);
    jest.doMock("cdktf", () => core);
    loaded = {
      core,
      ours: jest.requireActual<typeof import("../../src/constructs")>("../../src/constructs"),
    };
  });
  if (loaded === undefined) throw new Error("the modules were not loaded");
  benches.set(name, loaded);
  return loaded;
}

export interface Synthesized {
  readonly provider?: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
  readonly resource: { readonly vodpreload_set: Readonly<Record<string, Readonly<Record<string, unknown>>>> };
  readonly terraform: { readonly required_providers: Readonly<Record<string, unknown>> };
}

/** The configuration of a stack that `build` fills. */
export function synth({ core }: Bench, build: (stack: TerraformStack) => void): Synthesized {
  const app = core.Testing.app();
  const stack = new core.TerraformStack(app, "stack");
  build(stack);
  return JSON.parse(core.Testing.synth(stack, true)) as Synthesized;
}

/** Every class of ours that an entry point exports knows its own, those of another copy of the package too. */
import * as constructs from "../src/constructs";
import * as emulator from "../src/emulator";
import * as functions from "../src/function";
import * as handler from "../src/handler";

type Check = (value: unknown) => boolean;

/** The static that tells one of the class: `is` of an error, `isX` of a class X. */
function checkOf(name: string, exported: unknown): Check | undefined {
  const statics = exported as Readonly<Record<string, Check | undefined>>;
  return statics.is ?? statics[`is${name}`];
}

const CLASSES = Object.entries({ ...constructs, ...handler, ...functions, ...emulator }).filter(
  ([, exported]) => typeof exported === "function" && String(exported).startsWith("class"),
);

test.each(CLASSES)("%s", (name, exported) => {
  const check = checkOf(name, exported);
  expect(check?.call(exported, {})).toBe(false);
  expect(check?.call(exported, undefined)).toBe(false);
});

test("what another copy of the emulator made is known", async () => {
  const { EmulatedError, EmulatorControl, FaultScriptError } = emulator;
  const other = await copyOf<typeof emulator>("../src/emulator");
  expect(other.EmulatorControl).not.toBe(EmulatorControl);
  const running = await other.startEmulator();
  await running.close();
  expect(EmulatorControl.isEmulatorControl(running.control)).toBe(true);
  expect(EmulatedError.is(new other.EmulatedError("Throttling"))).toBe(true);
  expect(EmulatedError.is(new other.FaultScriptError("not JSON"))).toBe(false);
  expect(FaultScriptError.is(new other.FaultScriptError("not JSON"))).toBe(true);
});

/** Loaded beside what is loaded already. */
async function copyOf<Module>(path: string): Promise<Module> {
  let copy: Module | undefined;
  await jest.isolateModulesAsync(async () => {
    copy = (await import(path)) as Module;
  });
  if (copy === undefined) throw new Error(`${path} was not loaded`);
  return copy;
}

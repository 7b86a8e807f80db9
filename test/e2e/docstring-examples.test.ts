/** The `@example`s of the docstrings compile against the built package, as a reader would paste them. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { ROOT } from "./support/provider-package";

/** Room -> what its examples take for given. */
const GIVEN: Readonly<Record<string, string>> = {
  constructs: `
    import { App, TerraformOutput, TerraformStack } from "cdktf";
    import * as all from "cdktf-alicloud-vod-preload";
    const { DataVodPreloadQuota, DataVodPreloadTasks, PreloadPaths, PreloadSet, VodPreloadProvider } = all;
    declare const app: App;
    declare const stack: TerraformStack;`,
  handler: `
    import { randomUUID } from "node:crypto";
    import {
      AccountGate, compose, createVodClient, DEFAULT_PROPERTIES, type HandlerContext, isComplete, onEvent, retrying,
      ServiceTime, type SetProperties, silentLogger, systemClock, type VodClient,
    } from "cdktf-alicloud-vod-preload/handler";
    declare const client: VodClient;
    declare const context: HandlerContext;
    declare const ResourceProperties: SetProperties;`,
  function: `
    import { createFunctionHandlers } from "cdktf-alicloud-vod-preload/function";
    const { onEvent, isComplete } = createFunctionHandlers();
    declare const ResourceProperties: object;`,
  emulator: `
    import { type Emulator, startEmulator } from "cdktf-alicloud-vod-preload/emulator";
    declare const emulator: Emulator;`,
};

/** Folder of src -> the room by whose entry point its names are had. */
const ROOMS: Readonly<Record<string, string>> = { vod: "handler" };

function examplesIn(folder: string): readonly string[] {
  const files = readdirSync(join(ROOT, "src", folder), { recursive: true, encoding: "utf8" });
  return files
    .filter((name) => name.endsWith(".ts"))
    .flatMap((name) => {
      const text = readFileSync(join(ROOT, "src", folder, name), "utf8");
      const found = text.matchAll(/@example(.*?)(?=\n *\* @|\n *\*\n|\*\/)/gs);
      return [...found].map(([, code = ""]) => code.replace(/\n *\* ?/g, "\n").trim());
    });
}

/** What the compiler says of one file, if it lay in the project of somebody who has the package. */
function complaints(name: string, text: string): readonly string[] {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: ["node"],
    strict: true,
    skipLibCheck: true,
    noEmit: true,
  };
  const file = join(ROOT, name);
  const host = ts.createCompilerHost(options);
  const onDisk = { ...host };
  host.fileExists = (path) => path === file || onDisk.fileExists(path);
  host.readFile = (path) => (path === file ? text : onDisk.readFile(path));
  host.getSourceFile = (path, ...rest) =>
    path === file
      ? ts.createSourceFile(path, text, ts.ScriptTarget.ES2022)
      : onDisk.getSourceFile(path, ...rest);
  const program = ts.createProgram([file], options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}

test.each(Object.keys(GIVEN))(
  "the examples of %s",
  (room) => {
    const folders = [room, ...Object.keys(ROOMS).filter((folder) => ROOMS[folder] === room)];
    const examples = folders.flatMap(examplesIn);
    expect(examples.length).toBeGreaterThan(2);
    const functions = examples.map(
      (code, at) => `export async function example${at}() {\n${code.replace(/^export /gm, "")}\n}`,
    );
    // The last line shows that the compiler looked.
    const text = [GIVEN[room], ...functions, "nobodyKnows();"].join("\n");
    expect(complaints(`examples-of-${room}.ts`, text)).toEqual(["Cannot find name 'nobodyKnows'."]);
  },
  240_000,
);

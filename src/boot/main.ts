/** What the executable goes on with: answers the parent at once, then loads the provider with the compiled code of an earlier start. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Script } from "node:vm";
import { serve } from "../plugin/serve";
import type { StartPlugin } from "../plugin/plugin";
import { CodeCache } from "./code-cache";

/** Put in by the build: the scripts beside the executable, by module, each with the start of its SHA-256. */
declare const BUILDS: Readonly<Record<string, { readonly file: string; readonly build: string }>>;

type Wrapped = (require: (id: string) => unknown, module: { exports: unknown }, exports: unknown) => void;

const nodeRequire = createRequire(__filename);
const modules = new Map<string, { exports: unknown }>();

/** The provider's `require`: the libraries that only calls need lie in scripts of their own, everything else is Node's. */
function load(id: string): unknown {
  const script = BUILDS[id];
  if (script === undefined) return nodeRequire(id);
  const known = modules.get(id);
  if (known !== undefined) return known.exports;
  const module = { exports: {} };
  modules.set(id, module);
  run(join(__dirname, script.file), script.build)(load, module, module.exports);
  return module.exports;
}

function run(filename: string, build: string): Wrapped {
  // The build writes ASCII only; read as Latin-1 it needs no decoding.
  const source = readFileSync(filename, "latin1");
  const cache = CodeCache.of(build, process.env);
  const cachedData = cache?.read();
  const script = new Script(source, { filename, ...(cachedData === undefined ? {} : { cachedData }) });
  if (cache !== undefined && (cachedData === undefined || script.cachedDataRejected === true)) {
    // Written at the end, when the functions that a start needs are compiled and nobody waits.
    process.once("exit", (code) => {
      if (code !== 0) return;
      try {
        cache.write(script.createCachedData());
      } catch {
        // Without the cache the next start is as slow as this one, and nothing else is lost.
      }
    });
  }
  return script.runInThisContext() as Wrapped;
}

void serve(() => (load("provider") as { startPlugin: StartPlugin }).startPlugin);

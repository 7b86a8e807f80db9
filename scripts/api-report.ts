/**
 * Writes etc/api/*.api.md, the types of every entry point of the package, so that a change of one is seen in review:
 * `npm run api`. With `--check` it writes nothing and fails when a report is not what the build declares.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { Extractor, ExtractorConfig, ExtractorLogLevel, type IConfigFile } from "@microsoft/api-extractor";

const ROOT = resolve(__dirname, "..");
export const REPORTS = join(ROOT, "etc", "api");

interface Manifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, string | { readonly types: string }>>;
}

/** Report to what is written for it, e.g. `handler.api.md`; every entry point of package.json that has types. */
export function apiReports(): ReadonlyMap<string, string> {
  const manifest = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as Manifest;
  const work = mkdtempSync(join(tmpdir(), "vod-api-"));
  try {
    return new Map(
      Object.entries(manifest.exports).flatMap(([entry, target]) => {
        if (typeof target === "string") return [];
        const name = `${entry === "." ? "main" : entry.slice("./".length).replaceAll("/", "-")}.api.md`;
        return [[name, reportOf(name, join(ROOT, target.types), work)] as const];
      }),
    );
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function reportOf(name: string, declarations: string, work: string): string {
  if (!existsSync(declarations)) throw new Error(`${declarations} is not there: run npm run build first.`);
  const configObject: IConfigFile = {
    projectFolder: ROOT,
    mainEntryPointFilePath: declarations,
    compiler: {
      overrideTsconfig: {
        compilerOptions: {
          target: "es2022",
          module: "esnext",
          moduleResolution: "bundler",
          strict: true,
          skipLibCheck: true,
          types: ["node"],
        },
        files: [declarations],
      },
    },
    apiReport: {
      enabled: true,
      // A change of what a public type is derived from changes that type.
      includeForgottenExports: true,
      reportFolder: work,
      reportTempFolder: work,
      reportFileName: name,
    },
    docModel: { enabled: false },
    dtsRollup: { enabled: false },
    messages: {
      // What is forgotten and what is undocumented stands in the report itself.
      extractorMessageReporting: {
        default: { logLevel: ExtractorLogLevel.None, addToApiReportFile: false },
        "ae-forgotten-export": { logLevel: ExtractorLogLevel.None, addToApiReportFile: true },
      },
      tsdocMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
      compilerMessageReporting: { default: { logLevel: ExtractorLogLevel.Error } },
    },
  };
  const config = ExtractorConfig.prepare({
    configObject,
    configObjectFullPath: undefined,
    packageJsonFullPath: join(ROOT, "package.json"),
  });
  const { succeeded } = Extractor.invoke(config, {
    localBuild: true,
    messageCallback: (message) => {
      message.handled = message.logLevel !== ExtractorLogLevel.Error;
    },
  });
  if (!succeeded) throw new Error(`${declarations} could not be reported on.`);
  return readFileSync(join(work, name), "utf8");
}

function main(): void {
  mkdirSync(REPORTS, { recursive: true });
  for (const [name, text] of apiReports()) {
    const file = join(REPORTS, name);
    if (!process.argv.includes("--check")) {
      writeFileSync(file, text);
    } else if (!existsSync(file) || readFileSync(file, "utf8") !== text) {
      console.error(`etc/api/${name} is not what the build declares: run npm run api`);
      process.exitCode = 1;
    }
  }
}

if (require.main === module) main();

/** The cores, their command lines and the `constructs` that all of them have to share. */
import { existsSync, readFileSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { isRecord, readRecord } from "../../text/json";
import { object, text } from "../../vod/answer";
import { type Check, type Finding, note, ok, problem, warning } from "../finding";
import { findPackage } from "../our-package";
import type { Scene } from "../scene";
import { inRange, isBefore, parseVersion } from "../versions";

const OURS = "cdktf-alicloud-vod-preload";
const CORES = ["cdktf", "cdktn"] as const;

export const CORE: Check = {
  id: "cores",
  title: "cdktf, cdktn and constructs",
  run: async (scene) => {
    const { folder, isProject } = scene;
    const cores = CORES.flatMap((name) => installed(folder, name) ?? []);
    if (!isProject && cores.length === 0)
      return [note("This is no project of cdktf or cdktn: plain HCL needs neither.")];
    if (!isProject)
      return [
        ...cores.map(({ name, version }) => ok(`${name} ${version} is installed.`)),
        ...shared(folder, cores),
      ];
    if (cores.length === 0) return [noCore()];
    return [
      ...cores.map(rangeOf),
      ...(cores.length === 2
        ? [note("Both cores are installed; an app has to import everything from one of them.")]
        : []),
      ...ourVersion(folder),
      ...shared(folder, cores),
      ...(await commandLines(scene)),
    ];
  },
};

interface Installed {
  readonly name: string;
  readonly version: string;
  /** With links followed. */
  readonly folder: string;
  readonly peers: Readonly<Record<string, string>>;
}

/** As Node finds it from a folder, whatever its `exports` say. */
function installed(from: string, name: string): Installed | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    const file = join(folder, "node_modules", name, "package.json");
    if (existsSync(file)) {
      const content = readRecord(readFileSync(file, "utf8"));
      return {
        name,
        version: text(content, "version") ?? "",
        folder: realpathSync(dirname(file)),
        peers: textsIn(object(content, "peerDependencies")),
      };
    }
    if (dirname(folder) === folder) return undefined;
  }
}

function textsIn(value: unknown): Readonly<Record<string, string>> {
  if (!isRecord(value)) return {};
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, one]) => (typeof one === "string" ? [[name, one]] : [])),
  );
}

function ourPeers(): Readonly<Record<string, string>> {
  const content = readRecord(readFileSync(join(findPackage().folder, "package.json"), "utf8"));
  return textsIn(object(content, "peerDependencies"));
}

function noCore(): Finding {
  return problem(
    "The folder has a cdktf.json, but neither cdktf nor cdktn is installed.",
    "The app imports its stack and its constructs from one of them.",
    "npm install cdktf constructs, or: npm install cdktn constructs@10.7",
  );
}

function rangeOf({ name, version }: Installed): Finding {
  const range = ourPeers()[name] ?? "*";
  if (inRange(version, range) !== false) return ok(`${name} ${version} is installed.`);
  return warning(
    `${name} ${version} is installed.`,
    `This package is made for ${name} ${range}.`,
    `npm install ${name}@"${range}"`,
  );
}

/** npx may have fetched another version than the project has. */
function ourVersion(folder: string): readonly Finding[] {
  const { version } = findPackage();
  const own = installed(folder, OURS);
  if (own === undefined) {
    return [
      problem(
        `The project does not have ${OURS}.`,
        "Its app imports PreloadSet from there.",
        `npm install ${OURS}`,
      ),
    ];
  }
  if (own.version === version) return [ok(`${OURS} ${version} is installed.`)];
  return [
    warning(
      `The project has ${OURS} ${own.version}, and this doctor is of ${version}.`,
      "It looks for what its own version needs.",
      "Run the project's own: npx vod-preload doctor, in its folder.",
    ),
  ];
}

function shared(folder: string, cores: readonly Installed[]): readonly Finding[] {
  const own = installed(folder, "constructs");
  if (own === undefined) {
    return [
      problem(
        "constructs is not installed.",
        "Both cores, and this package, build on it.",
        "npm install constructs@10.7",
      ),
    ];
  }
  const users = [...cores, installed(folder, OURS)].flatMap((user) => (user === undefined ? [] : [user]));
  const others = users.flatMap((user) => {
    const theirs = installed(user.folder, "constructs");
    return theirs === undefined || theirs.folder === own.folder ? [] : [{ user: user.name, theirs }];
  });
  const findings = others.map(({ user, theirs }) =>
    problem(
      `${user} has a constructs of its own (${theirs.version}) beside the project's (${own.version}).`,
      "Constructs of one copy are none for the other: synth fails, or does not see what was declared.",
      "npm dedupe, or remove one of the two from package.json; with linked packages: install them instead.",
    ),
  );
  for (const { name, peers } of users) {
    const range = peers.constructs ?? "*";
    if (inRange(own.version, range) === false) {
      findings.push(
        problem(
          `constructs ${own.version} is installed, and ${name} wants ${range}.`,
          "Synth may fail with an error of constructs.",
          `npm install constructs@"${range}"`,
        ),
      );
    }
  }
  if (findings.length > 0) return findings;
  const asked = users.length === 0 ? "" : `, shared by ${users.map(({ name }) => name).join(" and ")}`;
  return [ok(`constructs ${own.version} is installed${asked}.`)];
}

async function commandLines({ folder, find, run }: Scene): Promise<readonly Finding[]> {
  const file = find("node");
  const node = file === undefined ? "" : (await run(file, ["--version"])).stdout.trim();
  const major = parseVersion(node)?.[0];
  if (major === undefined) return [];
  const findings: Finding[] = [];
  const old = installed(folder, "cdktf-cli");
  if (old !== undefined && major >= 24) {
    findings.push(
      problem(
        `cdktf-cli ${old.version} is installed, and node is ${node}.`,
        "Its last version runs on Node.js 20 and 22; it fails on later ones.",
        "Use Node.js 22, or go over to cdktn.",
      ),
    );
  }
  const next = installed(folder, "cdktn-cli");
  if (next !== undefined && isBefore(node, [22, 19, 0])) {
    findings.push(
      problem(
        `cdktn-cli ${next.version} is installed, and node is ${node}.`,
        "It needs Node.js 22.19 or later; the library cdktn and the provider do not.",
        "Use Node.js 22.19 or later for `cdktn deploy`.",
      ),
    );
  }
  return findings;
}

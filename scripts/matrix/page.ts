/** docs/compatibility.md, from what a run of the matrix found. */
import { CORES, type Core } from "./installed";
import { ENGINES, NODES } from "./engines";

/** What became of one case of one combination. */
export interface Outcome {
  readonly engine: string;
  readonly node: number;
  readonly core: Core;
  readonly name: string;
  /** `lacks`: the engine has not got what the case is about. */
  readonly ended: "passed" | "failed" | "lacks";
  /** What failed, or what the engine lacks. */
  readonly why: string;
}

/** What became of one way to make and deploy a project. */
export interface ProjectOutcome {
  readonly command: string;
  readonly node: number;
  readonly name: string;
  readonly passed: boolean;
  /** False where nobody says that it works; its failure is news to nobody. */
  readonly promised: boolean;
  readonly why: string;
}

export interface Found {
  /** `2026-11-21`. */
  readonly date: string;
  readonly version: string;
  readonly platform: string;
  /** Titles of engines that were not run, because they are not built. */
  readonly missing: readonly string[];
  readonly cases: readonly string[];
  readonly outcomes: readonly Outcome[];
  readonly projects: readonly ProjectOutcome[];
}

function row(...cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  return [row(...head), row(...head.map(() => "---")), ...rows.map((cells) => row(...cells))];
}

/** Numbers the reasons in the order in which they are met; the same one has the same number. */
class Notes {
  private readonly texts: string[] = [];

  mark(text: string): string {
    if (!this.texts.includes(text)) this.texts.push(text);
    return `(${String(this.texts.indexOf(text) + 1)})`;
  }

  lines(): string[] {
    return this.texts.map((text, index) => `${String(index + 1)}. ${text}`);
  }
}

function cell(outcomes: readonly Outcome[], notes: Notes): string {
  if (outcomes.length === 0) return "not run";
  const passed = outcomes.filter(({ ended }) => ended === "passed").length;
  const marks = outcomes
    .filter(({ ended }) => ended !== "passed")
    .map(({ ended, name, why }) =>
      notes.mark(ended === "failed" ? `${name} **fails**: ${why}` : `${name}: it ${why}`),
    );
  return [`${String(passed)} of ${String(outcomes.length)}`, ...new Set(marks)].join(" ");
}

export function page({ date, version, platform, missing, cases, outcomes, projects }: Found): string {
  const notes = new Notes();
  const engines = CORES.flatMap((core) => [
    `## Synthesized with ${core}`,
    "",
    ...table(
      ["", ...NODES.map((node) => `Node ${String(node)}`)],
      ENGINES.map(({ title }) => [
        title,
        ...NODES.map((node) =>
          cell(
            outcomes.filter((one) => one.core === core && one.engine === title && one.node === node),
            notes,
          ),
        ),
      ]),
    ),
    "",
  ]);
  const commands = table(
    ["project", "command line", "Node", "result"],
    projects.map(({ name, command, node, passed, why }) => [
      name,
      command,
      String(node),
      passed ? "deploys" : `**fails**: ${why}`,
    ]),
  );
  return [
    "<!-- Written by `npm run test:matrix`. -->",
    "",
    "# Compatibility",
    "",
    `What was run on ${date} with version ${version} of the package, on ${platform}. Each engine, each Node, which runs synth and`,
    `provider, and each core go through the same cases: ${cases.join(", ")}. The engines are`,
    "built from their Go modules, the newest Terraform without those remote-state backends that lie in modules of their own.",
    "",
    ...(missing.length === 0 ? [] : [`Not run, because not built: ${missing.join(", ")}.`, ""]),
    ...engines,
    ...(notes.lines().length === 0 ? [] : [...notes.lines(), ""]),
    ...(projects.length === 0
      ? []
      : [
          "## Command lines and kinds of projects",
          "",
          "Each project is made anew, has one core and nothing of the other, and is deployed twice: the second time sends nothing.",
          "",
          ...commands,
          "",
        ]),
  ].join("\n");
}

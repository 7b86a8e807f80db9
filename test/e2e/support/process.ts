/** Runs a program and keeps what it prints; can be signalled as a terminal or a CI runner does. */
import { type ChildProcess, execFileSync, spawn } from "node:child_process";

export interface RunOptions {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly input?: string;
}

export interface Finished {
  /** Null when a signal ended it. */
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Both streams in the order of arrival. */
  readonly output: string;
}

/** A program under way. */
export class Running {
  private readonly child: ChildProcess;
  private stdout = "";
  private stderr = "";
  private output = "";
  private readonly waiters: { pattern: RegExp; resolve: () => void }[] = [];
  readonly finished: Promise<Finished>;

  constructor(command: string, args: readonly string[], options: RunOptions) {
    // A process group of its own, so that a signal can be sent as Ctrl-C sends it: to all of the group.
    this.child = spawn(command, args, {
      cwd: options.cwd,
      env: options.env,
      detached: true,
      stdio: ["pipe", "pipe", "pipe"],
    });
    this.child.stdout?.setEncoding("utf8").on("data", (text: string) => {
      this.stdout += text;
      this.take(text);
    });
    this.child.stderr?.setEncoding("utf8").on("data", (text: string) => {
      this.stderr += text;
      this.take(text);
    });
    this.child.stdin?.on("error", () => undefined);
    this.child.stdin?.end(options.input ?? "");
    this.finished = new Promise((resolve, reject) => {
      this.child.on("error", reject);
      this.child.on("close", (exitCode) => {
        resolve({ exitCode, stdout: this.stdout, stderr: this.stderr, output: this.output });
      });
    });
  }

  get pid(): number {
    if (this.child.pid === undefined) throw new Error("the program did not start");
    return this.child.pid;
  }

  /** To the program alone. */
  signal(signal: NodeJS.Signals): void {
    process.kill(this.pid, signal);
  }

  /** To the program and all its children. */
  signalGroup(signal: NodeJS.Signals): void {
    process.kill(-this.pid, signal);
  }

  /** Resolves once the output matches. */
  async printed(pattern: RegExp): Promise<void> {
    if (pattern.test(this.output)) return;
    await Promise.race([
      new Promise<void>((resolve) => this.waiters.push({ pattern, resolve })),
      this.finished.then((end) => {
        if (!pattern.test(end.output))
          throw new Error(`ended without printing ${String(pattern)}:\n${end.output}`);
      }),
    ]);
  }

  private take(text: string): void {
    this.output += text;
    for (const waiter of this.waiters) if (waiter.pattern.test(this.output)) waiter.resolve();
  }
}

export async function run(command: string, args: readonly string[], options: RunOptions): Promise<Finished> {
  return await new Running(command, args, options).finished;
}

export interface ChildInfo {
  readonly pid: number;
  readonly command: string;
}

/** The processes that a process has started and that still run. */
export function childrenOf(parent: number): readonly ChildInfo[] {
  const table = execFileSync("ps", ["-eo", "pid=,ppid=,args="], { encoding: "utf8" });
  return table.split("\n").flatMap((line) => {
    const [, pid = "", ppid = "", command = ""] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    return Number(ppid) === parent ? [{ pid: Number(pid), command }] : [];
  });
}

/** Rows of the task list, sorted by what they are about. Pure. */
import type { VodTask } from "../../vod/operations/tasks";
import { hostOf, urlKey } from "../urls";

/** All of them, by URL key. */
export function byUrl(tasks: readonly VodTask[]): ReadonlyMap<string, readonly VodTask[]> {
  const groups = new Map<string, VodTask[]>();
  for (const task of tasks) {
    const key = urlKey(task.objectPath);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [task]);
    else group.push(task);
  }
  return groups;
}

/** Refreshes of any type, to be asked what they say of one URL. */
export class Refreshes {
  private readonly files: ReadonlyMap<string, readonly VodTask[]>;
  private readonly others: readonly { readonly task: VodTask; readonly purges: (key: string) => boolean }[];

  constructor(tasks: readonly VodTask[]) {
    const refreshes = tasks.filter(({ objectType }) => objectType.toLowerCase() !== "preload");
    const isFile = ({ objectType }: VodTask): boolean => objectType.toLowerCase() === "file";
    this.files = byUrl(refreshes.filter(isFile));
    this.others = refreshes.filter((task) => !isFile(task)).map((task) => ({ task, purges: purged(task) }));
  }

  /** Those that purge the URL or may do so. */
  of(key: string): readonly VodTask[] {
    const others = this.others.filter(({ purges }) => purges(key)).map(({ task }) => task);
    return [...(this.files.get(key) ?? []), ...others];
  }

  /** Those of that very URL. */
  ofFile(key: string): readonly VodTask[] {
    return this.files.get(key) ?? [];
  }
}

/** Which URLs a refresh is about, for all types that are no single file. */
function purged({ objectType, objectPath }: VodTask): (key: string) => boolean {
  const about = urlKey(objectPath);
  switch (objectType.toLowerCase()) {
    case "directory":
      return (key) => key.startsWith(about);
    case "ignoreparams":
      return (key) => key.split("?", 1)[0] === about.split("?", 1)[0];
    case "regex": {
      const pattern = patternOf(objectPath);
      return (key) =>
        hostOf(key) === hostOf(about) &&
        (pattern === undefined || pattern.test(`http://${key}`) || pattern.test(`https://${key}`));
    }
    default:
      // A type that is in no documentation: it may be about anything of its host.
      return (key) => hostOf(key) === hostOf(about);
  }
}

function patternOf(text: string): RegExp | undefined {
  try {
    return new RegExp(text);
  } catch {
    return undefined;
  }
}

export function isUnderWay({ status }: VodTask): boolean {
  return status === "refreshing" || status === "pending";
}

export function newestOf(tasks: readonly VodTask[]): VodTask | undefined {
  return tasks.reduce<VodTask | undefined>(
    (best, task) => (best === undefined || task.creationTime > best.creationTime ? task : best),
    undefined,
  );
}

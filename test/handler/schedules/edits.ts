/** What an author's edits make of a set's declaration; a changed file changes at the origin as well. */
import type { SetProperties } from "../../../src/handler/types";
import { paths } from "../support";
import type { Origin } from "./origin";
import type { Conditions, Edit } from "./schedule";

/** @param index of the set, 0 or 1: it says which paths are the set's own */
export function edited(
  wanted: SetProperties,
  index: number,
  edit: Edit,
  { origin, scope }: { readonly origin: Origin; readonly scope: Conditions["scope"] },
): SetProperties {
  const all = new Map(wanted.paths);
  switch (edit.kind) {
    case "add":
      for (const path of named(index, edit)) if (!all.has(path)) all.set(path, origin.versionOf(path));
      return { ...wanted, paths: all };
    case "remove":
      for (const path of named(index, edit)) all.delete(path);
      return { ...wanted, paths: all };
    case "change":
      for (const path of named(index, edit)) {
        if (!all.has(path)) continue;
        origin.change(path);
        all.set(path, origin.versionOf(path));
      }
      return { ...wanted, paths: all };
    case "generation":
      return { ...wanted, generation: String(Number(wanted.generation ?? "0") + 1) };
    case "area":
      return withNextArea(wanted, scope);
    case "headers": {
      const { withHeader, ...rest } = wanted;
      return withHeader === undefined ? { ...rest, withHeader: { "Accept-Encoding": ["br"] } } : rest;
    }
    case "batchSize":
      return { ...wanted, batchSize: edit.size };
    case "refreshChanged":
      return { ...wanted, refreshChanged: edit.on };
    case "wait":
      return { ...wanted, wait: edit.on };
    case "first":
      return { ...wanted, first: [edit.prefix] };
  }
}

/** Each path in the version that the origin has. */
export function withContents(wanted: SetProperties, origin: Origin): SetProperties {
  const all = [...wanted.paths.keys()];
  return { ...wanted, paths: new Map(all.map((path) => [path, origin.versionOf(path)])) };
}

/** Paths of the set's own begin with its number; those that both sets may have with 3. */
function named(
  index: number,
  edit: { readonly from: number; readonly count: number; readonly common?: boolean },
): readonly string[] {
  const { from, count, common = false } = edit;
  return [...paths(count, from).keys()].map((path) => path.replace("/0", `/${common ? 3 : index + 1}`));
}

/** From one area to the next that the domain has. */
function withNextArea({ area, ...rest }: SetProperties, scope: Conditions["scope"]): SetProperties {
  if (area === undefined) return { ...rest, area: "domestic" };
  return area === "domestic" && scope === "global" ? { ...rest, area: "overseas" } : rest;
}

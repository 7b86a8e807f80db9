/** The plugin cache, which projects share. */
import { existsSync, lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { first } from "../../vod/environment";
import { cliConfigurations } from "../cli-configuration";
import { type Check, type Finding, note, ok, problem, warning } from "../finding";
import { SOURCE_PARTS } from "../our-package";
import type { Scene } from "../scene";
import { whyNotWritable } from "../writable";

export const PLUGIN_CACHE: Check = {
  id: "plugin-cache",
  title: "The plugin cache",
  run: (scene) => {
    const cache = cacheOf(scene);
    const findings: Finding[] = [];
    if (first(scene.env, ["TF_PLUGIN_CACHE_MAY_BREAK_DEPENDENCY_LOCK_FILE"]) !== undefined) {
      findings.push(
        note(
          "TF_PLUGIN_CACHE_MAY_BREAK_DEPENDENCY_LOCK_FILE is set: entries that init writes hold for this platform alone.",
        ),
      );
    }
    if (cache === undefined) {
      const what = scene.isProject ? "None is set; cdktf and cdktn set one of their own." : "None is set.";
      return [...findings, ok(what)];
    }
    return [...findings, about(cache)];
  },
};

interface Cache {
  readonly folder: string;
  readonly setBy: string;
}

function cacheOf({ env, home }: Scene): Cache | undefined {
  const named = first(env, ["TF_PLUGIN_CACHE_DIR"]);
  if (named !== undefined) return { folder: named.value, setBy: named.name };
  for (const { pluginCache, file } of cliConfigurations(env, home)) {
    if (pluginCache !== undefined) {
      return {
        folder: pluginCache.replace(/^(?:~|\$HOME)(?=\/|$)/, home),
        setBy: `plugin_cache_dir in ${file}`,
      };
    }
  }
  return undefined;
}

function about({ folder, setBy }: Cache): Finding {
  if (!existsSync(folder)) {
    return problem(
      `The plugin cache ${folder} (${setBy}) does not exist.`,
      "Terraform does not make it, and fails or goes without.",
      `mkdir -p ${folder}`,
    );
  }
  const why = whyNotWritable(folder);
  if (why !== undefined) {
    return problem(
      `The plugin cache ${folder} (${setBy}) can't be written: ${why}.`,
      "Init puts every provider there first.",
      "Make it writable, or name another folder.",
    );
  }
  const links = linksIn(join(folder, ...SOURCE_PARTS));
  if (links.length > 0) {
    return warning(
      `The plugin cache ${folder} links to this provider in a project's own folder.`,
      "When that project moves or upgrades, all others lose the provider. Packed zips are copied instead.",
      `rm -r ${join(folder, ...SOURCE_PARTS)}, and place the package anew by a synth or an install.`,
    );
  }
  return ok(`${folder} (${setBy}) can be written.`);
}

/** Platforms' folders that are links, as init makes them of an unpacked mirror. */
function linksIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((version) => {
    const inside = join(folder, version);
    if (!lstatSync(inside).isDirectory()) return [];
    return readdirSync(inside)
      .map((name) => join(inside, name))
      .filter((path) => lstatSync(path).isSymbolicLink());
  });
}

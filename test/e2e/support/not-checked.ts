/** Says loudly what a run leaves out; Jest keeps `console` to itself where a whole file is skipped. */

/** @param what the promise that nobody checked, and what is missing for it */
export function notChecked(what: string): void {
  process.stderr.write(`NOT CHECKED: ${what}\n`);
}

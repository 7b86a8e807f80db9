/** What `vod-preload explain` says of a code. */
import { explain } from "../../src/cli/explain";
import { DIAGNOSTICS } from "../../src/handler/say/diagnostics";
import { worded } from "../../src/handler/say/wording";
import { IN_HCL } from "../../src/set";

function run(code?: string) {
  const printed: string[] = [];
  const refused: string[] = [];
  const exitCode = explain(code, {
    print: (line) => printed.push(line),
    printError: (line) => refused.push(line),
  });
  return { exitCode, printed, refused };
}

test("without a code: every code with its summary, one a line", () => {
  const { exitCode, printed, refused } = run();
  expect(exitCode).toBe(0);
  expect(refused).toEqual([]);
  expect(printed.map((line) => line.split(" ", 1)[0])).toEqual(Object.keys(DIAGNOSTICS));
  expect(printed).toContainEqual(expect.stringContaining(DIAGNOSTICS.QUOTA_USED_UP.summary));
});

test.each(Object.entries(DIAGNOSTICS))("%s: summary, meaning and remedy, in short lines", (code, entry) => {
  const { exitCode, printed } = run(code);
  const text = printed.join(" ");
  expect(exitCode).toBe(0);
  expect(printed[0]).toBe(code);
  for (const part of [entry.summary, entry.meaning, entry.remedy]) {
    expect(text).toContain(worded(part, IN_HCL));
  }
  for (const line of printed) expect(line.length).toBeLessThanOrEqual(100);
});

test.each(["quota_used_up", "Quota-Used-Up", "quota used up"])("%p is QUOTA_USED_UP", (code) => {
  expect(run(code)).toEqual(run("QUOTA_USED_UP"));
});

test.each([
  ["QUOTA_USED", "QUOTA_USED_UP"],
  ["TIMEOUT", "TIMED_OUT"],
  ["ORIGIN_FAILURE", "ORIGIN_FAILED"],
  ["CREDENTIAL", "CREDENTIALS"],
])("an unknown code is refused and a near one named: %s, %s", (code, near) => {
  const { exitCode, printed, refused } = run(code);
  expect(exitCode).toBe(1);
  expect(printed).toEqual([]);
  expect(refused).toEqual([expect.stringContaining(`there is no code "${code}". Near it: ${near}`)]);
});

test("one that is like no other is refused with the way to the list", () => {
  expect(run("XYZZYXYZZY").refused).toEqual([
    'vod-preload explain: there is no code "XYZZYXYZZY". Without a code, all of them are listed.',
  ]);
});

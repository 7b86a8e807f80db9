/** Arguments in the handler's sentences, as HCL and as JSON events write them. */
import { DIAGNOSTICS, DiagnosticLog, remedyFor } from "../../../src/handler/say/diagnostics";
import { worded } from "../../../src/handler/say/wording";
import { providerSchema } from "../../../src/provider/schema";
import { setSchema } from "../../../src/provider/set/schema";
import { IN_HCL } from "../../../src/set";

test("an argument is named as its front end has it", () => {
  const text = "{maxAttempts}, {keepFree=0} and {l2Preload}, or {debugLog}; {this} stays.";
  expect(worded(text)).toBe(
    "maxAttempts, keepFree: 0 and l2Preload, or its log at level debug; {this} stays.",
  );
  expect(worded(text, IN_HCL)).toBe(
    "max_attempts, keep_free = 0 and l2_preload, or what TF_LOG_PROVIDER=debug prints; {this} stays.",
  );
});

test("the handler's own texts name no front end's spelling, and leave no mark", () => {
  for (const { summary, meaning, remedy } of Object.values(DIAGNOSTICS)) {
    expect(summary).not.toMatch(/[{}]/);
    for (const text of [summary, meaning, remedy]) {
      expect(text).not.toMatch(/terraform|hcl|tf_log/i);
      expect(text).not.toMatch(/\b[a-z0-9]+_[a-z0-9_]+\b/);
      expect(worded(text)).not.toMatch(/[{}]/);
    }
  }
});

test("what HCL is told of are arguments that it has", () => {
  const known = [providerSchema, setSchema].flatMap(({ attributes, blocks }) => [
    ...Object.keys(attributes),
    ...Object.keys(blocks),
  ]);
  const texts = Object.values(DIAGNOSTICS).flatMap(({ meaning, remedy }) => [meaning, remedy]);
  const marks = texts.flatMap((text) => text.match(/\{\w+\}/g) ?? []).filter((mark) => mark !== "{debugLog}");
  expect(marks.length).toBeGreaterThan(5);
  for (const mark of marks) expect(known).toContain(worded(mark, IN_HCL));
});

test("what is said and what to do are worded alike", () => {
  const said = (log: DiagnosticLog): string => {
    log.add("GIVEN_UP", "{maxAttempts} is 3.", ["/a.mp4"]);
    return log.finish(true)[0]?.detail ?? "";
  };
  expect(said(new DiagnosticLog(IN_HCL))).toContain("max_attempts is 3.");
  expect(said(new DiagnosticLog(IN_HCL))).toContain("or raise max_attempts.");
  expect(said(new DiagnosticLog())).toContain("or raise maxAttempts.");
  expect(remedyFor("QUOTA_UNREADABLE", undefined, IN_HCL)).toContain("set keep_free = 0");
});

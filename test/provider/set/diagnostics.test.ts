import { capped, listed } from "../../../src/provider/set/diagnostics";
import type { Diagnostic } from "../../../src/plugin/diagnostics";

/** As many as one validation prints. */
const MOST = 20;

const many = (length: number, severity: Diagnostic["severity"]): Diagnostic[] =>
  Array.from({ length }, (_, index) => ({ severity, summary: severity, detail: String(index) }));

test("ten paths are listed and the rest counted", () => {
  const entries = Array.from({ length: 1_200 }, (_, index) => [`/${index}`, "quota"] as const);
  const lines = listed(entries, entries.length).split("\n");
  expect(lines).toHaveLength(11);
  expect(lines[0]).toBe("  /0: quota");
  expect(lines[10]).toBe("  and 1,190 more");
  expect(listed(entries.slice(0, 10), 10).split("\n")).toHaveLength(10);
});

test("as many diagnostics as fit are printed as they are", () => {
  const fitting = many(MOST, "warning");
  expect(capped(fitting)).toEqual(fitting);
});

test("of more, errors come first, and the last one counts what is not shown", () => {
  const diagnostics = capped([...many(30, "warning"), ...many(1, "error")]);
  expect(diagnostics).toHaveLength(MOST + 1);
  expect(diagnostics[0]?.severity).toBe("error");
  expect(diagnostics[MOST]).toMatchObject({
    severity: "warning",
    detail: expect.stringContaining("11 more warnings are not shown") as string,
  });
  expect(capped(many(21, "error"))[MOST]).toMatchObject({
    severity: "error",
    detail: expect.stringContaining("1 more error is not shown") as string,
  });
});

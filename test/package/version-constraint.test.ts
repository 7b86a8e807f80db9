/** Terraform's version constraints. */
import { meetsConstraint } from "../../src/package/version-constraint";

test.each([
  ["1.2.3", "1.2.3", true],
  ["1.2.3", "= 1.2.3", true],
  ["1.2.4", "1.2.3", false],
  ["1.2.0", "1.2", true],
  ["1.9.0", "~> 1.2", true],
  ["2.0.0", "~> 1.2", false],
  ["1.1.9", "~> 1.2", false],
  ["1.2.9", "~> 1.2.3", true],
  ["1.3.0", "~> 1.2.3", false],
  ["1.2.3", ">= 1.0, < 2.0", true],
  ["2.0.0", ">= 1.0, < 2.0", false],
  ["1.2.3", "> 1.2.3", false],
  ["1.2.3", "<= 1.2.3", true],
  ["1.10.0", "> 1.9.0", true],
  ["1.2.3", "~> 1.2, != 1.2.3", false],
])("%s meets %p: %p", (version, constraint, met) => {
  expect(meetsConstraint(version, constraint)).toBe(met);
});

test.each([
  ["1.2.3-beta1", "~> 1.2"],
  ["1.2.3", "1.2.3-beta1"],
  ["1.2.3", "~> 1"],
  ["1.2.3", "^1.2"],
  ["1.2.3", ">= 1.0 < 2.0"],
  ["", "1.2.3"],
  ["1.2.3", ""],
])("whether %p meets %p only Terraform can tell", (version, constraint) => {
  expect(meetsConstraint(version, constraint)).toBeUndefined();
});

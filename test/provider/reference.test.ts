import { readFileSync } from "node:fs";
import { join } from "node:path";
import { renderFunctions, renderReference } from "../../scripts/generate-docs";
import { dataSources } from "../../src/provider/data";
import { functions } from "../../src/provider/functions";
import { setSchema } from "../../src/provider/set/schema";

test("docs/provider.md says what the schemas say", () => {
  const page = readFileSync(join(__dirname, "../../docs/provider.md"), "utf8");
  expect(page).toBe(renderReference());
});

test("every attribute of a set is on the page", () => {
  const page = renderReference();
  for (const name of Object.keys(setSchema.attributes)) expect(page).toContain(`**\`${name}\`**`);
});

test("every data source is on the page, with what it is for and its attributes", () => {
  const page = renderReference();
  for (const [name, { schema }] of Object.entries(dataSources)) {
    const section = page.split(`### \`${name}\`\n`)[1]?.split("\n## ")[0] ?? "";
    expect(section).toContain(schema.description);
    for (const attribute of Object.keys(schema.attributes)) expect(section).toContain(`**\`${attribute}\`**`);
  }
});

test("docs/functions.md says what the functions declare", () => {
  const page = readFileSync(join(__dirname, "../../docs/functions.md"), "utf8");
  expect(page).toBe(renderFunctions());
});

test("every function is on the page, with its signature and what it is for", () => {
  const page = renderFunctions();
  for (const [name, { description, parameters }] of Object.entries(functions)) {
    expect(page).toContain(`## \`${name}\``);
    expect(page).toContain(description);
    for (const parameter of Object.keys(parameters)) expect(page).toContain(`**\`${parameter}\`**`);
  }
  expect(page).toContain("parse_list(text string) map(string)");
});

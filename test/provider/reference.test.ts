import { readFileSync } from "node:fs";
import { join } from "node:path";
import { renderReference } from "../../scripts/generate-docs";
import { setSchema } from "../../src/provider/set/schema";

test("docs/provider.md says what the schemas say", () => {
  const page = readFileSync(join(__dirname, "../../docs/provider.md"), "utf8");
  expect(page).toBe(renderReference());
});

test("every attribute of a set is on the page", () => {
  const page = renderReference();
  for (const name of Object.keys(setSchema.attributes)) expect(page).toContain(`**\`${name}\`**`);
});

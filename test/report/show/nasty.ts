/** Names that somebody might choose to break out of a report. */
import fc from "fast-check";

/** Each by itself. */
export const PIECES = [
  "</details>",
  "<script>alert(1)</script>",
  "</pre>",
  "</code>",
  "</script>",
  "<!--",
  "-->",
  "<img src=x onerror=alert(1)>",
  "```",
  "`",
  "|",
  "\\",
  "\\|",
  "**b**",
  "_i_",
  "[a](http://x.example)",
  "![a](http://x.example/i.png)",
  "http://x.example",
  "www.x.example",
  "@someone",
  "#1",
  ":tada:",
  "$x$",
  "~~s~~",
  "&lt;",
  "&#60;",
  "\n",
  "\r\n",
  "\n\n# h",
  "\n- l",
  "\t",
  "\u001b[2J",
  "\u001b]8;;http://x.example\u0007",
  "\u009b31m",
  "\u0000",
  "\u202e",
  "\u2066",
  "\u200f",
  "\u061c",
  "\u2028",
  "\u200b",
  "\ufeff",
  "\ud800",
  '"',
  "'",
  "' onclick='x",
  '" onclick="x',
  "${x}",
  "{{x}}",
  "/",
  "a",
  "第二集",
  "é",
] as const;

/** Texts of such pieces, and of anything else. */
export const nasty: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: "binary", maxLength: 6 })), { maxLength: 6 })
  .map((parts) => parts.join(""));

/** What moves the cursor, hides or reorders text. */
export const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;

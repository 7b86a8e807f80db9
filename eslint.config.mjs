import js from "@eslint/js";
import { defineConfig } from "eslint/config";
import prettier from "eslint-config-prettier";
import tseslint from "typescript-eslint";

/** Which rooms under src a room may import from; imports go one way only. */
const ROOMS = {
  text: [],
  package: ["text"],
  paths: ["text"],
  alicloud: [],
  plugin: ["text"],
  vod: ["text"],
  cache: [],
  boot: ["plugin", "cache"],
  sources: ["cache", "paths", "text"],
  emulator: ["vod", "text"],
  set: ["paths", "text"],
  handler: ["vod", "set", "paths", "text"],
  function: ["handler", "vod", "set", "paths", "text"],
  provider: ["plugin", "handler", "vod", "set", "sources", "paths", "text"],
  constructs: ["package", "set", "sources", "paths", "text"],
  doctor: ["package", "vod", "paths", "text"],
  report: ["handler", "vod", "set", "paths", "text"],
  status: ["doctor", "provider", "plugin", "handler", "vod", "set", "paths", "text"],
  cli: [
    "report",
    "status",
    "doctor",
    "package",
    "emulator",
    "handler",
    "set",
    "vod",
    "sources",
    "paths",
    "text",
  ],
};

const oneWay = Object.entries(ROOMS).map(([room, allowed]) => {
  const refused = Object.keys(ROOMS).filter((other) => other !== room && !allowed.includes(other));
  return {
    files: [`src/${room}/**/*.ts`],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              regex: `^(\\.\\./)+(${refused.join("|")})(/|$)`,
              message: `src/${room} may import from: ${["itself", ...allowed].join(", ")}.`,
            },
          ],
        },
      ],
    },
  };
});

export default defineConfig(
  {
    ignores: [
      "lib/",
      "cdktn/",
      "dist/",
      "coverage/",
      "**/cdktf.out/",
      "**/node_modules/",
      "src/plugin/generated/",
    ],
  },
  js.configs.recommended,
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/switch-exhaustiveness-check": "error",
    },
  },
  {
    files: ["**/*.js", "**/*.mjs"],
    languageOptions: {
      globals: {
        require: "readonly",
        module: "writable",
        process: "readonly",
        console: "readonly",
        Buffer: "readonly",
        __dirname: "readonly",
      },
    },
  },
  ...oneWay,
  prettier,
);

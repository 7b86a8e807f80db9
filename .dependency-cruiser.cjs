/** No file imports itself round about, not even for a type. Which room may import which is in eslint.config.mjs. */
"use strict";

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "no-circle",
      comment: "Move what both files need into a third one, or hand it over as an argument.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
  ],
  options: {
    doNotFollow: { path: ["node_modules", "src/plugin/generated"] },
    // Imports of types count as well.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
  },
};

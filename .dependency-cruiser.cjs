/**
 * No file imports itself round about, not even for a type, and the folders of the emulator go one way. Which room may
 * import which is in eslint.config.mjs.
 */
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
    {
      name: "emulator-wire-knows-no-service",
      comment:
        "How the emulator is spoken to does not depend on what it does: imports go from control to service to wire.",
      severity: "error",
      from: { path: "^src/emulator/wire/" },
      to: { path: "^src/emulator/", pathNot: "^src/emulator/wire/" },
    },
    {
      name: "emulator-service-knows-no-control",
      comment:
        "What the emulator does is the same whoever runs it: imports go from control to service to wire.",
      severity: "error",
      from: { path: "^src/emulator/service/" },
      to: { path: "^src/emulator/", pathNot: "^src/emulator/(service|wire)/" },
    },
    {
      name: "emulator-control-knows-no-assembly",
      comment:
        "Hand control what it acts on as an argument: account, call and index put the folders together.",
      severity: "error",
      from: { path: "^src/emulator/control/" },
      to: { path: "^src/emulator/[^/]+$" },
    },
  ],
  options: {
    doNotFollow: { path: ["node_modules", "src/plugin/generated"] },
    // Imports of types count as well.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
  },
};

/** Two projects: `unit` runs in seconds, `e2e` drives the real Terraform and needs a build. */
const shared = {
  transform: { "^.+\\.ts$": ["ts-jest", { tsconfig: "<rootDir>/tsconfig.json" }] },
  testEnvironment: "node",
  modulePathIgnorePatterns: ["<rootDir>/lib/", "<rootDir>/cdktn/", "cdktf\\.out"],
};

// Most end-to-end tests wait for time to pass, so that more of them can run than there are cores.
module.exports = {
  maxWorkers: 4,
  projects: [
    {
      ...shared,
      displayName: "unit",
      setupFilesAfterEnv: ["<rootDir>/test/patience.ts"],
      testMatch: ["<rootDir>/test/**/*.test.ts"],
      testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/e2e/"],
    },
    {
      ...shared,
      displayName: "e2e",
      setupFilesAfterEnv: ["<rootDir>/test/e2e/support/patience.ts"],
      testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
      globalSetup: "<rootDir>/test/e2e/global-setup.ts",
    },
  ],
};

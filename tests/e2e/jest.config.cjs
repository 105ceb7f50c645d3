/** Tests in a real Chromium; they need the built add-in and page. */
const { projects } = require("../../package.json").jest;
const [{ transform }] = projects;

module.exports = {
  rootDir: "../..",
  testEnvironment: "node",
  testMatch: ["<rootDir>/tests/e2e/**/*.test.ts"],
  testTimeout: 120_000,
  maxWorkers: "100%",
  transform,
};

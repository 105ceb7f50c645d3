/** Measures in Chromium what a timed test could not hold to on a busy machine. */
const e2e = require("./jest.config.cjs");

module.exports = { ...e2e, maxWorkers: 1, testMatch: ["<rootDir>/tests/e2e/*.bench.ts"] };

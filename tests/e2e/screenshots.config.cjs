/** Takes pictures of the pane to be looked at; nothing is asserted. */
module.exports = { ...require("./jest.config.cjs"), testMatch: ["<rootDir>/tests/e2e/screenshots.ts"] };

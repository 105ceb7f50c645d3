/** The program a test puts into the frame of the add-in, compiled as the add-in is. */
const path = require("node:path");
const configurations = require("../../../webpack.config.js")({}, { mode: "development" });

const { resolve, module: rules } = configurations.find(({ name }) => name === "addin");

module.exports = {
  mode: "development",
  target: ["web", "es2022"],
  entry: path.join(__dirname, "frame-program.ts"),
  output: { filename: "host.js" },
  devtool: false,
  resolve,
  module: rules,
  stats: "errors-warnings",
};

const path = require("node:path");

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: { loader: "ts-loader", options: { transpileOnly: true, compilerOptions: { noEmit: false } } },
};

/** The `caishen` command: one bundle for Node, packages included, so that it runs without node_modules. */
const cli = (mode) => ({
  name: "cli",
  mode,
  target: "node20",
  entry: { caishen: "./src/cli/main.ts" },
  output: { path: path.resolve(__dirname, "dist/cli"), filename: "[name].js", clean: true },
  devtool: mode === "production" ? false : "source-map",
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: { rules: [typescript] },
  cache: { type: "filesystem", cacheDirectory: path.resolve(__dirname, ".cache/webpack") },
  optimization: { minimize: false },
  performance: { hints: false },
  stats: "errors-warnings",
});

module.exports = (_environment, { mode = "production" }) => [cli(mode)];

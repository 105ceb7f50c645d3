const path = require("node:path");
const webpack = require("webpack");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const CssPlugin = require("mini-css-extract-plugin");
const { developmentServer } = require("./.ci/development-certificate.cjs");
const { FunctionsMetadataPlugin } = require("./.ci/functions-metadata-plugin.cjs");
const { helpPolicy, panePolicy, workbenchPolicy } = require("./.ci/content-security-policy.cjs");
const { officeJs } = require("./.ci/office-js.cjs");
const { WorkbenchDataPlugin } = require("./.ci/workbench-data-plugin.cjs");

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: { loader: "ts-loader", options: { transpileOnly: true, compilerOptions: { noEmit: false } } },
};

/** The `caishen` command: bundles for Node, packages included, so that they run without node_modules. */
const cli = (mode) => ({
  name: "cli",
  mode,
  target: "node20",
  entry: {
    caishen: "./src/cli/start.ts",
    command: "./src/cli/main.ts",
    "audit-thread": "./src/cli/audit/audit-thread.ts",
    samples: "./src/cli/samples.ts",
    serve: "./src/workbench/serve/main.ts",
  },
  output: { path: path.resolve(__dirname, "dist/cli"), filename: "[name].js", clean: true },
  devtool: mode === "production" ? false : "source-map",
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [typescript],
    // The verbs stand in one file with the rest, which is compiled once for all runs.
    parser: { javascript: { dynamicImportMode: "eager" } },
  },
  cache: { type: "filesystem", cacheDirectory: path.resolve(__dirname, ".cache/webpack") },
  optimization: { minimize: false },
  performance: { hints: false },
  stats: "errors-warnings",
});

/**
 * The add-in: one page that is task pane, commands and custom functions together (shared runtime).
 * `--env baseUrl=https://…` writes its address into the manifest; `--env officeJs=self|cdn|cdn-cn` says where
 * office.js comes from: the copy beside the page (the default, for intranets) or one of Microsoft's two networks.
 */
const addin = (mode, { baseUrl = "https://localhost:3000", officeJs: origin = "self" } = {}) => {
  const office = officeJs(origin);
  return {
    name: "addin",
    mode,
    target: ["web", "es2022"],
    entry: {
      functions: "./src/functions/main.ts",
      taskpane: { import: "./src/taskpane/main.tsx", dependOn: "functions" },
    },
    output: {
      path: path.resolve(__dirname, "dist/addin"),
      filename: ({ chunk }) => (chunk.name === "functions" ? "[name].js" : "[name].[contenthash:8].js"),
      chunkFilename: "[name].[contenthash:8].js",
      publicPath: "auto",
      clean: true,
    },
    devtool: mode === "production" ? false : "cheap-module-source-map",
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: { rules: [typescript] },
    cache: {
      type: "filesystem",
      cacheDirectory: path.resolve(__dirname, ".cache/webpack-addin"),
      buildDependencies: { config: [__filename] },
      version: `${origin} ${baseUrl}`,
    },
    optimization: {
      minimize: mode === "production" ? { html: false } : false,
      // Modules numbered as they follow each other stand together in a chunk, which then compresses better.
      moduleIds: "natural",
      // Exports named as shortly as can be: what the engine and the pages share is called by name across modules.
      mangleExports: "size",
      // What pane and engine share of the first two rooms, finance above all, is one file: the worker finds it fetched.
      splitChunks: {
        // One file of the engine is smaller than the six it would share with pages that few people open.
        chunks: ({ name }) => name !== "engine",
        cacheGroups: {
          finance: {
            test: /node_modules[\\/](decimal\.js|nzh)[\\/]|src[\\/](finance|workbook)[\\/]/,
            name: "finance",
            chunks: ({ name }) => ["functions", "taskpane", "engine"].includes(name),
            minChunks: 2,
            enforce: true,
          },
        },
      },
    },
    performance: { hints: false },
    stats: "errors-warnings",
    plugins: [
      new FunctionsMetadataPlugin(),
      new HtmlPlugin({
        filename: "taskpane.html",
        template: "./src/taskpane/taskpane.html",
        chunks: ["functions", "taskpane"],
        minify: false,
        templateParameters: { officeJs: office.source, policy: panePolicy(office.hosts) },
      }),
      new HtmlPlugin({
        filename: "help.html",
        template: "./assets/help.html",
        chunks: [],
        minify: false,
        templateParameters: { policy: helpPolicy },
      }),
      new CopyPlugin({
        patterns: [
          { from: "assets/icons/*.png" },
          { from: "assets/help.css", to: "assets/help.css" },
          {
            from: "manifest.xml",
            transform: (content) => content.toString().replaceAll("https://localhost:3000", baseUrl),
          },
          ...office.copies,
        ],
      }),
    ],
    devServer: {
      port: 3000,
      static: false,
      hot: false,
      headers: { "Access-Control-Allow-Origin": "*" },
      client: { overlay: false },
      server: developmentServer(),
    },
  };
};

/** Hyphenation dictionaries of Univer's text engine, megabytes a sheet never needs; one it asks for at start. */
const withoutHyphenation = () =>
  new webpack.IgnorePlugin({
    checkResource: (resource, context) =>
      /engine-render[\\/]lib[\\/]es/.test(context) &&
      /^\.\/(?!en-gb-)[a-z-]+[\w-]*-[\w-]{8}\.js$/.test(resource),
  });

/** Univer without a screen, packed into one CommonJS file: neither Node nor jest can load its modules as they are. */
const workbenchNode = (mode) => ({
  name: "workbench",
  mode,
  target: "node20",
  entry: { "univer-node": "./src/workbench/node/univer/packages.ts" },
  output: {
    path: path.resolve(__dirname, "dist/workbench"),
    filename: "[name].cjs",
    library: { type: "commonjs2" },
  },
  devtool: false,
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: { rules: [typescript] },
  plugins: [withoutHyphenation(), new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 })],
  cache: { type: "filesystem", cacheDirectory: path.resolve(__dirname, ".cache/webpack-workbench-node") },
  optimization: { minimize: false },
  performance: { hints: false },
  stats: "errors-warnings",
});

/** The page of the embedded Excel. It knows the add-in only as the files of its build, served beside it. */
const workbenchPage = (mode) => ({
  name: "page",
  mode,
  target: ["web", "es2022"],
  entry: { page: "./src/workbench/page/main.ts" },
  output: {
    path: path.resolve(__dirname, "dist/workbench/page"),
    filename: "[name].[contenthash:8].js",
    clean: true,
  },
  devtool: false,
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: { rules: [typescript, { test: /\.css$/, use: [CssPlugin.loader, "css-loader"] }] },
  plugins: [
    withoutHyphenation(),
    new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
    new CssPlugin({ filename: "[name].[contenthash:8].css" }),
    new HtmlPlugin({
      filename: "index.html",
      template: "./src/workbench/page/page.html",
      minify: false,
      templateParameters: { policy: workbenchPolicy },
    }),
    new WorkbenchDataPlugin(),
    new CopyPlugin({ patterns: [{ from: "assets/samples/*.xlsx", to: "samples/[name][ext]" }] }),
  ],
  cache: { type: "filesystem", cacheDirectory: path.resolve(__dirname, ".cache/webpack-workbench-page") },
  optimization: { minimize: false },
  performance: { hints: false },
  stats: "errors-warnings",
});

module.exports = (environment, { mode = "production" }) => [
  cli(mode),
  addin(mode, environment),
  workbenchNode(mode),
  workbenchPage(mode),
];

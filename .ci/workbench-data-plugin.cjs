const { readFileSync, readdirSync } = require("node:fs");
const path = require("node:path");
const ts = require("typescript");
const { Compilation, sources } = require("webpack");

const root = path.resolve(__dirname, "..");
const samples = path.join(root, "assets/samples");
const options = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, esModuleInterop: true };

/** Runs a TypeScript module of the project in the build. */
function requireTypeScript(file) {
  require.extensions[".ts"] = (module, name) =>
    module._compile(
      ts.transpileModule(readFileSync(name, "utf8"), { compilerOptions: options }).outputText,
      name,
    );
  try {
    return require(path.join(root, file));
  } finally {
    delete require.extensions[".ts"];
  }
}

/**
 * Emits what the page of the embedded Excel fetches: `schema.json`, the members of the Excel API as the installed
 * office.js has them, and `samples.json`, the bundled workbooks, the one with planted errors first.
 */
class WorkbenchDataPlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("WorkbenchData", (compilation) => {
      compilation.contextDependencies.add(samples);
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "WorkbenchData", stage }, () => {
        const { extractSchema } = requireTypeScript("src/workbench/node/extract-schema.ts");
        const workbooks = readdirSync(samples).filter((name) => name.endsWith(".xlsx"));
        const planted = (name) => Number(name.includes("（含差错）"));
        workbooks.sort((a, b) => planted(b) - planted(a) || a.localeCompare(b, "zh-CN"));
        const emit = (name, data) => compilation.emitAsset(name, new sources.RawSource(JSON.stringify(data)));
        emit("schema.json", extractSchema());
        emit("samples.json", workbooks);
      });
    });
  }
}

module.exports = { WorkbenchDataPlugin };

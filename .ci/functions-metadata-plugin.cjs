const { Compilation, WebpackError, sources } = require("webpack");
const { functionsMetadata, metadataSources } = require("./functions-metadata.cjs");

/** Emits `functions.json` in both languages, and again when a function or the English table changes. */
class FunctionsMetadataPlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("FunctionsMetadata", (compilation) => {
      const { sources: files, english } = metadataSources();
      compilation.fileDependencies.addAll([...files, english]);
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: "FunctionsMetadata", stage }, async () => {
        try {
          const { chinese, english: translated } = await functionsMetadata();
          compilation.emitAsset("functions.json", new sources.RawSource(JSON.stringify(chinese)));
          compilation.emitAsset("functions.en-US.json", new sources.RawSource(JSON.stringify(translated)));
        } catch (error) {
          compilation.errors.push(new WebpackError(error.message));
        }
      });
    });
  }
}

module.exports = { FunctionsMetadataPlugin };

// The metadata of the custom functions, made from their doc comments: Chinese as written, English from a table.
const { readdirSync, readFileSync } = require("node:fs");
const path = require("node:path");
const { generateCustomFunctionsMetadata } = require("custom-functions-metadata");

const folder = path.resolve(__dirname, "../src/functions");

/** Source files that declare a custom function, and the table of their English words. */
function metadataSources() {
  const sources = readdirSync(folder)
    .filter((name) => name.endsWith(".ts"))
    .map((name) => path.join(folder, name))
    .filter((file) => readFileSync(file, "utf8").includes("@customfunction"));
  return { sources, english: path.join(folder, "english.json") };
}

/** `functions.json` in Chinese and in English. Throws what the generator or the English table lacks. */
async function functionsMetadata() {
  const { sources, english } = metadataSources();
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(sources, false);
  if (errors.length > 0) throw new Error(`functions.json: ${errors.join("; ")}`);
  // The generator allows data types for every `any`; asking for them crashes Excel 2021, so only functions are kept.
  const { functions } = JSON.parse(metadataJson);
  const words = JSON.parse(readFileSync(english, "utf8"));
  return {
    chinese: { functions },
    english: { functions: functions.map((one) => translated(one, words[one.id])) },
  };
}

function translated(one, words) {
  if (!words) throw new Error(`english.json lacks ${one.id}`);
  const parameters = one.parameters.map((parameter) => {
    const description = words.parameters[parameter.name];
    if (!description) throw new Error(`english.json lacks ${one.id} ${parameter.name}`);
    return { ...parameter, description };
  });
  return { ...one, description: words.description, parameters };
}

module.exports = { functionsMetadata, metadataSources };

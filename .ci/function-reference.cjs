// The pages that explain the custom functions, made from their metadata and their examples.

const words = {
  zh: {
    title: "自定义函数",
    introduction:
      "在单元格里以 CS. 开头录入，例如 =CS.SHARE(13,52)。按十进制精确计算；填区域时逐格计算并返回同样大小的区域；不能计算时显示 #VALUE!、#N/A 或 #DIV/0!，前两种附有说明。限额、标准按内置的政策参数计算，本地另有规定的以本地为准。法定报表里请只用内置函数：报送前可将选中的单元格转为内置公式或数值。本页由函数说明生成，请勿直接修改。",
    parameter: "参数",
    meaning: "含义",
    optional: "（可不填）",
    example: "示例",
    colon: "：",
  },
  en: {
    title: "Custom functions",
    introduction:
      "Type them in a cell behind CS., such as =CS.SHARE(13,52). They compute in exact decimals; given ranges they answer cell by cell in a range of the same size; without an answer they show #VALUE!, #N/A or #DIV/0!, the first two with a sentence. Limits and norms are the built-in ones; local rules go before. Statutory tables hold built-in functions only: before a workbook leaves the office, selected cells can be turned into built-in formulas or values. This page is generated from the functions; do not edit it.",
    parameter: "Parameter",
    meaning: "Meaning",
    optional: " (may be left out)",
    example: "Example",
    colon: ": ",
  },
};

/** A page of Markdown (函数说明): a heading a group, under it each function with its parameters and its example. */
function functionReference(functions, groups, language) {
  const say = words[language];
  const byId = new Map(functions.map((one) => [one.id, one]));
  const parts = groups.flatMap(({ title, functions: examples }) => [
    `## ${title[language]}`,
    ...Object.entries(examples).map(([id, example]) => section(byId.get(id), example, say)),
  ]);
  return `${[`# ${say.title}`, say.introduction, ...parts].join("\n\n")}\n`;
}

function section({ id, description, parameters }, { formula, value }, say) {
  const named = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(", ");
  const rows = parameters.map(
    ({ name, description: meaning, optional }) =>
      `| \`${name}\` | ${escaped(meaning)}${optional ? say.optional : ""} |`,
  );
  return [
    `### CS.${id}`,
    `\`CS.${id}(${named})\``,
    escaped(description),
    [`| ${say.parameter} | ${say.meaning} |`, "|---|---|", ...rows].join("\n"),
    `**${say.example}**${say.colon}\`=${formula}\` → ${shown(value)}`,
  ].join("\n\n");
}

/** A value as a cell shows it; rows one after another. */
function shown(value) {
  if (Array.isArray(value)) return value.map((row) => `[${row.map(shown).join(", ")}]`).join(" ");
  return typeof value === "boolean" ? String(value).toUpperCase() : escaped(String(value));
}

/** What Markdown would take for its own. */
function escaped(text) {
  return text.replace(/[\\`*_[\]<>|]/g, "\\$&");
}

module.exports = { functionReference };

import { en as paneEn } from "../../src/taskpane/text.en";
import { zh as paneZh } from "../../src/taskpane/text.zh";
import { debtText } from "../../src/taskpane/views/debt/debt-text";
import { functionsText } from "../../src/taskpane/views/pages/functions-text";
import { pagesText } from "../../src/taskpane/views/pages/pages-text";
import { reportsText } from "../../src/taskpane/views/reports/reports-text";
import { threePublicText } from "../../src/taskpane/views/three-public/three-public-text";

const zh = {
  pane: paneZh,
  debt: debtText.zh,
  threePublic: threePublicText.zh,
  reports: reportsText.zh,
  functions: functionsText.zh,
  pages: pagesText.zh,
};
const en = {
  pane: paneEn,
  debt: debtText.en,
  threePublic: threePublicText.en,
  reports: reportsText.en,
  functions: functionsText.en,
  pages: pagesText.en,
};

/** Every path of a tree of words, with what stands at its end. */
function pathsOf(words: unknown, path = ""): string[] {
  if (typeof words !== "object" || words === null) return [`${path}: ${typeof words}`];
  return Object.entries(words).flatMap(([key, part]) => pathsOf(part, `${path}/${key}`));
}

function sentencesOf(words: unknown): string[] {
  if (typeof words === "string") return [words];
  return typeof words === "object" && words !== null ? Object.values(words).flatMap(sentencesOf) : [];
}

describe("the words of the pane", () => {
  test("are the same in both languages", () => {
    expect(pathsOf(en)).toEqual(pathsOf(zh));
  });

  test("are nowhere empty", () => {
    expect([...sentencesOf(zh), ...sentencesOf(en)].filter((sentence) => sentence.trim() === "")).toEqual([]);
  });

  test("use full-width punctuation in Chinese and neither exclamation marks nor the words of accusers", () => {
    for (const sentence of sentencesOf(zh)) {
      expect(sentence).not.toMatch(/[\u4e00-\u9fff][,;:!?]|[!！]|违规|违纪/u);
    }
  });

  test("hold no Chinese in English but the names of sheets and of the language", () => {
    const strangers = sentencesOf(en).filter((sentence) =>
      /[\u4e00-\u9fff]/u.test(sentence.replaceAll(/审核说明|识别更正|政策参数|自定义勾稽|中文/gu, "")),
    );
    expect(strangers).toEqual([]);
  });
});

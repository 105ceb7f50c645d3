import { describeHostError } from "../../src/workbook/describe-host-error";
import { HostError, type HostErrorCode } from "../../src/workbook/host-error";
import { hostErrorWords } from "../../src/workbook/host-error-words";

const codes = Object.keys(hostErrorWords) as HostErrorCode[];
const facts = { path: "部门预算.xlsx", sheet: "支出表", limit: "1 MB", cells: "支出表!B3", count: "1" };
const placeholdersOf = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe.each(codes)("%s", (code) => {
  test.each(["zh", "en"] as const)("is said in %s, with its facts and without", (language) => {
    for (const data of [facts, {}]) {
      const sentence = describeHostError(new HostError(code, data), language);
      expect(sentence).toMatch(language === "zh" ? /^\P{Ll}.*。$/u : /^[^a-z].*\.$/);
      expect(sentence).not.toMatch(/[{}！]|!(?![A-Z])|undefined/);
    }
  });

  test("says the same in both languages, and shows every fact it asks for", () => {
    const { zh, en } = hostErrorWords[code];
    expect(placeholdersOf(zh)).toEqual(placeholdersOf(en));
    for (const placeholder of placeholdersOf(zh)) {
      const shown = facts[placeholder as keyof typeof facts];
      expect(describeHostError(new HostError(code, facts), "zh")).toContain(shown);
      expect(describeHostError(new HostError(code, facts), "en")).toContain(shown);
    }
  });

  test("tells in Chinese what to do next", () => {
    expect(hostErrorWords[code].zh).toMatch(/请|可以重新开始/);
  });
});

test.each([
  {
    name: "one protected sheet",
    error: new HostError("sheetProtected", { sheet: "支出表", workbook: "unchanged" }),
    zh: "工作表“支出表”受保护，不能写入。请在“审阅”中撤消工作表保护后再试。工作簿没有改动。",
    en: "Sheet “支出表” is protected and cannot be written. Please unprotect it under Review and try again. The workbook was not changed.",
  },
  {
    name: "more changed cells than are named",
    error: new HostError("sheetChanged", {
      cells: "支出表!B3\n支出表!B4",
      count: "12",
      workbook: "unchanged",
    }),
    zh: "支出表!B3、支出表!B4等12处在财审写入之后又有改动。为避免覆盖这些改动，没有继续。请核对这些改动，另行保存后再试。工作簿没有改动。",
    en: "支出表!B3, 支出表!B4 and others (12 places) changed after Caishen wrote there, and nothing more was done so as not to cover those changes. Please look at them, keep them elsewhere and try again. The workbook was not changed.",
  },
  {
    name: "a sheet written on, as a host reports it",
    error: new HostError("sheetChanged", { sheet: "审核结果" }),
    zh: "工作表“审核结果”在财审写入之后又有改动。为避免覆盖这些改动，没有继续。请核对这些改动，另行保存后再试。",
    en: "Sheet “审核结果” changed after Caishen wrote there, and nothing more was done so as not to cover those changes. Please look at them, keep them elsewhere and try again.",
  },
  {
    name: "a limit without its unit, which says nothing to a person",
    error: new HostError("tooLarge", { path: "决算.xlsx", limit: "268435456" }),
    zh: "“决算.xlsx”超过了可以处理的大小。请移去无关的工作表或图片，另存后再试。",
    en: "“决算.xlsx” is larger than can be handled. Please remove unrelated sheets or pictures, save and try again.",
  },
  {
    name: "a failure after a part was written and taken back",
    error: new HostError("busy", { workbook: "takenBack" }),
    zh: "该工作簿正在使用中，没有完成这项操作。如有打开的对话框或其他程序占用该文件，请先关闭，稍候再试。已写入的部分已经退回，工作簿与写入前一致。",
    en: "The workbook is in use and this was not done. Please close any open dialog, and other programs that use the file, wait a moment and try again. What had been written was taken back; the workbook is as it was before.",
  },
])("$name", ({ error, zh, en }) => {
  expect(describeHostError(error, "zh")).toBe(zh);
  expect(describeHostError(error, "en")).toBe(en);
});

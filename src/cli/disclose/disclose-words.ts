import type { Language } from "../../audit/words/language";

interface DiscloseWords {
  readonly about: string;
  readonly options: Readonly<Record<"write" | "ledger" | "output" | "format", string>>;
  ledgerWritten(path: string): string;
  written(path: string, formulas: number, sheets: readonly string[]): string;
  stillThere(path: string, count: number): string;
  withoutValue(path: string, count: number, example: string): string;
}

/** What `caishen disclose` says. */
export const discloseWords: Readonly<Record<Language, DiscloseWords>> = {
  zh: {
    about: "公开前检查：隐藏内容、批注、个人信息、外部链接、改动记录；并可另存公开版",
    options: {
      write:
        "另存公开版（原名-公开版.xlsx）：只留数值，去掉隐藏表、审核工作表、批注、文档属性和改动记录，原文件不动",
      ledger: "在副本（原名-公开台账.xlsx）中加入或更新公开台账：各单位批复日期、应公开日期、公开日期",
      output: "存放公开版、台账副本的文件夹，或副本的文件名（.xlsx）",
      format: "输出格式：text、json",
    },
    ledgerWritten: (path) => `已另存 ${path}，请在“公开台账”中填写批复日期和公开日期。`,
    written: (path, formulas, sheets) =>
      `已另存 ${path}：${formulas}个公式改为数值${sheets.length > 0 ? `，去掉工作表${sheets.map((name) => `“${name.trim()}”`).join("、")}` : ""}。`,
    stillThere: (path, count) => `${path} 中仍有${count}处需要处理，见上。`,
    withoutValue: (path, count, example) =>
      `${path} 有${count}个公式没有计算结果（如${example}），未另存公开版。请用 Excel 打开并保存一次后再试。`,
  },
  en: {
    about: "Look a workbook through before it is published, and save a public version of it",
    options: {
      write:
        "save a public version (name-public.xlsx): values only, without hidden and working sheets, comments, properties and journal; the original stays",
      ledger:
        "put a ledger of publication into a copy (name-publication-ledger.xlsx), or bring it up to date: days of approval, due and publication by unit",
      output: "folder for public versions and ledgers, or the name of the copy (.xlsx)",
      format: "text or json",
    },
    ledgerWritten: (path) => `Saved ${path}; fill in the days of approval and publication on 公开台账.`,
    written: (path, formulas, sheets) =>
      `Saved ${path}: ${formulas} formulas became values${sheets.length > 0 ? `; left out: ${sheets.map((name) => name.trim()).join(", ")}` : ""}.`,
    stillThere: (path, count) => `${path} still needs attention in ${count} places; see above.`,
    withoutValue: (path, count, example) =>
      `${path}: ${count} formulas were never calculated (such as ${example}), so no public version was saved. Please open and save it in Excel first.`,
  },
};

import type { Language } from "../../audit/words/language";

interface ConsolidateWords {
  readonly about: string;
  readonly options: Readonly<Record<"department" | "units" | "format", string>>;
  readonly noDepartment: string;
  readonly noPath: string;
  summed(units: readonly string[]): string;
  missing(units: readonly string[]): string;
  leftOut(files: readonly string[]): string;
}

/** The fixed words of `caishen consolidate`. */
export const consolidateWords: Readonly<Record<Language, ConsolidateWords>> = {
  zh: {
    about: "核对部门数等于所属各单位合计：各单位工作簿逐表逐科目相加，与部门工作簿比较",
    options: {
      department: "部门工作簿",
      units: "所属单位名单（.txt、.csv 或 .xlsx）；缺少任何一个单位时不汇总",
      format: "输出格式：text、json",
    },
    noDepartment: "请用 --department 指定部门工作簿。",
    noPath: "请指定所属单位的工作簿或文件夹。",
    summed: (units) => `汇总 ${units.length} 个单位：${units.join("、")}`,
    missing: (units) => `缺少 ${units.length} 个单位的工作簿：${units.join("、")}`,
    leftOut: (files) =>
      `${files.length} 个文件没有参加汇总（年度不同、没有识别出表，或同一单位已有同样的表）：${files.join("、")}`,
  },
  en: {
    about: "Compare a department with the sum of its units, form by form and code by code",
    options: {
      department: "The department's workbook",
      units: "The list of its units (.txt, .csv or .xlsx); nothing is summed while one is missing",
      format: "text or json",
    },
    noDepartment: "Please name the department's workbook with --department.",
    noPath: "Please name the workbooks of the units, or their folder.",
    summed: (units) => `${units.length} units summed: ${units.join(", ")}`,
    missing: (units) => `${units.length} units without a workbook: ${units.join(", ")}`,
    leftOut: (files) =>
      `${files.length} files left out (another year, no form, or forms of a unit that came before): ${files.join(", ")}`,
  },
};

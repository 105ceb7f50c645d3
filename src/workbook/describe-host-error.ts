import type { HostError } from "./host-error";
import { hostErrorWords } from "./host-error-words";

type Language = "zh" | "en";
type Facts = Readonly<Record<string, string>>;

/** How each placeholder of the table is said, from the error's facts or in general terms where those are missing. */
interface Fillings {
  readonly [placeholder: string]: (facts: Facts) => string;
}

const fillings: Readonly<Record<Language, Fillings>> = {
  zh: {
    path: ({ path }) => (path === undefined ? "该工作簿" : `“${path}”`),
    sheet: ({ sheet }) => (sheet === undefined ? "有关工作表" : `工作表${quoted(sheet, "、")}`),
    limit: ({ limit }) => (hasUnit(limit) ? `（${limit}）` : ""),
    cells: ({ cells, count, sheet }) => {
      if (cells === undefined) return sheet === undefined ? "有关单元格" : `工作表${quoted(sheet, "、")}`;
      const named = cells.split("\n");
      return `${named.join("、")}${Number(count) > named.length ? `等${count}处` : ""}`;
    },
  },
  en: {
    path: ({ path }) => (path === undefined ? "the workbook" : `“${path}”`),
    sheet: ({ sheet }) => (sheet === undefined ? "the sheet" : `sheet ${quoted(sheet, ", ")}`),
    limit: ({ limit }) => (hasUnit(limit) ? ` (${limit})` : ""),
    cells: ({ cells, count, sheet }) => {
      if (cells === undefined) return sheet === undefined ? "cells" : `sheet ${quoted(sheet, ", ")}`;
      const named = cells.split("\n");
      return `${named.join(", ")}${Number(count) > named.length ? ` and others (${count} places)` : ""}`;
    },
  },
};

/** How a write left the workbook, told after the sentence of the error. */
const leftWords: Readonly<Record<Language, Facts>> = {
  zh: {
    unchanged: "工作簿没有改动。",
    takenBack: "已写入的部分已经退回，工作簿与写入前一致。",
    unsettled:
      "这次操作只完成了一部分，记录已保留，重新打开或再次操作时会接着处理，此前请不要修改有关单元格。",
  },
  en: {
    unchanged: "The workbook was not changed.",
    takenBack: "What had been written was taken back; the workbook is as it was before.",
    unsettled:
      "Only a part was done. It is on record and will be settled when the workbook is opened again or at the next step; please leave those cells alone until then.",
  },
};

/**
 * An error of a host as an official reads it: what happened, what to do next and, for a write, how the workbook was
 * left. Facts that list several things hold one a line.
 */
export function describeHostError({ code, data }: HostError, language: Language): string {
  const sentence = hostErrorWords[code][language].replace(
    /\{(\w+)\}/g,
    (whole, placeholder: string) => fillings[language][placeholder]?.(data) ?? whole,
  );
  const left = leftWords[language][data.workbook ?? ""];
  const gap = language === "en" ? " " : "";
  return capitalised(sentence) + (left === undefined ? "" : gap + left);
}

/** A bare number is for maintainers. */
const hasUnit = (limit: string | undefined) => limit !== undefined && !/^\d+$/.test(limit);

const quoted = (names: string, separator: string) =>
  names
    .split("\n")
    .map((name) => `“${name}”`)
    .join(separator);

const capitalised = (sentence: string) => sentence.charAt(0).toUpperCase() + sentence.slice(1);

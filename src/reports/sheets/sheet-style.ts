import { unitWords, type AmountUnit } from "../../finance/money/unit";
import type { CellStyle } from "../../workbook/plan";

const songti = "宋体";
const bodySize = 10.5;
/** Type of a title, in points. */
export const titleSize = 20;
/** Type of a paragraph of explanation text, in points. */
export const paragraphSize = 12;
const thin = { top: "thin", right: "thin", bottom: "thin", left: "thin" } as const;

/** Pale yellow: what a person is asked to fill in. The one accent of our sheets. */
export const toFillColor = "#FFF9E5";

/** The title over the whole width of a sheet. */
export const title: CellStyle = {
  font: { name: "方正小标宋简体", size: titleSize },
  horizontal: "center",
  vertical: "center",
};

/** The line between title and headings: 编制单位 at the left. */
export const banner: CellStyle = { font: { name: songti, size: bodySize }, vertical: "center" };

/** The same line at the right: 单位：元. */
export const bannerRight: CellStyle = { ...banner, horizontal: "right" };

/** The sentence that sums a sheet up. */
export const leading: CellStyle = { font: { name: songti, size: 12, bold: true }, vertical: "center" };

export const heading: CellStyle = {
  font: { name: songti, size: bodySize, bold: true },
  fill: "#F2F2F2",
  border: thin,
  horizontal: "center",
  vertical: "center",
  wrap: true,
};

/** The head of a group of rows within a table. */
export const groupHeading: CellStyle = { ...heading, horizontal: "left" };

export const text: CellStyle = {
  font: { name: songti, size: bodySize },
  border: thin,
  horizontal: "left",
  vertical: "center",
  wrap: true,
};

export const centered: CellStyle = { ...text, horizontal: "center" };

/** A classification code: text, or its zeros are lost. */
export const code: CellStyle = { ...centered, numberFormat: "@" };

/** A cell that a person fills in. */
export const toFill: CellStyle = { ...text, fill: toFillColor };

/** A cell that leads to another. */
export const link: CellStyle = {
  ...text,
  font: { name: songti, size: bodySize, color: "#0563C1", underline: true },
};

/** What only the program and its maintainers read. */
export const quiet: CellStyle = { ...text, font: { name: "Times New Roman", size: 8, color: "#808080" } };

/** A paragraph of explanation text. */
export const paragraph: CellStyle = {
  font: { name: songti, size: paragraphSize },
  horizontal: "left",
  vertical: "top",
  wrap: true,
};

/** Text without a frame below a table: notes, signatures. */
export const note: CellStyle = { font: { name: songti, size: bodySize }, vertical: "center", wrap: true };

/** An amount in its table, its unit said in the banner; where a form leaves zeros blank, so does the cell. */
export function amount(decimals: number, { hidesZero = false } = {}): CellStyle {
  const format = `#,##0${fractionFormat(decimals)}`;
  return {
    font: { name: "Times New Roman", size: bodySize },
    border: thin,
    horizontal: "right",
    vertical: "center",
    numberFormat: hidesZero ? `${format};-${format};` : format,
  };
}

/** An amount that says its unit itself, where one column holds several: 873,617.00元. */
export function amountWithUnit(decimals: number, unit: AmountUnit): CellStyle {
  return { ...amount(decimals), numberFormat: `#,##0${fractionFormat(decimals)}"${unitWords[unit]}"` };
}

function fractionFormat(decimals: number): string {
  return decimals > 0 ? `.${"0".repeat(decimals)}` : "";
}

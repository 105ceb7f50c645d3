import { leavesOf, type FormLayout } from "../../templates/form-layout";
import type {
  PerformanceIndicator,
  PerformanceTarget,
} from "../../templates/departmental-budget/performance-target-ledger";
import type { Template } from "../../templates/template";
import { amountIn } from "./form-cells";
import type { FormContents, FormLine } from "./form-sheet";
import type { SheetBuilder } from "../sheets/sheet-builder";
import * as face from "../sheets/sheet-style";
import { lineCount } from "../sheets/text-width";

export const columnWidths = [16, 22, 36, 30];
export const columnCount = columnWidths.length;
const textLine = 15;

/** The aspects a project answers for where nobody has written its indicators yet. */
const aspects: readonly (readonly [first: string, second: string])[] = [
  ["产出指标", "数量指标"],
  ["产出指标", "质量指标"],
  ["产出指标", "时效指标"],
  ["产出指标", "成本指标"],
  ["效益指标", "经济效益指标"],
  ["效益指标", "社会效益指标"],
  ["效益指标", "生态效益指标"],
  ["效益指标", "可持续影响指标"],
  ["满意度指标", "服务对象满意度指标"],
];
const unwritten: PerformanceTarget = {
  nature: "",
  period: "",
  goal: "",
  indicators: aspects.map(([first, second]) => ({ first, second, third: "", value: "" })),
};

/** A project's card: its money by where it comes from, and what it is to reach. */
export interface Card {
  readonly line: FormLine;
  readonly funds: readonly { readonly label: string; readonly line: FormLine | undefined }[];
  readonly contents: FormContents;
}

/** The cards of a form, one for each project; a single blank one where there is none. */
export function cardsOf(template: Template, layout: FormLayout, contents: FormContents): Card[] {
  const [first] = template.sections;
  const projects = contents.lines[first!.key] ?? [];
  const fields = layout.headings[contents.kind].flatMap(leavesOf);
  return (projects.length > 0 ? projects : [{ label: "", amounts: {} }]).map((line, index) => ({
    line,
    funds: fields.map(({ label, section }) => ({ label, line: contents.lines[section]?.[index] })),
    contents,
  }));
}

/** Draws one card from a row on and says which row is the first under it. */
export function putCard(
  sheet: SheetBuilder,
  template: Template,
  top: number,
  { line, funds, contents }: Card,
): number {
  const { nature, period, goal, indicators } = line.target ?? unwritten;
  const { kind, organisation } = contents;
  const [department, unit] = kind === "department" ? [organisation, ""] : ["", organisation];
  let row = top;
  putWide(sheet, row, "项目名称", line.label);
  putPair(sheet, (row += 1), ["主管部门", department], ["实施单位", unit]);
  putPair(sheet, (row += 1), ["项目属性", nature], ["起止时间", period]);
  row = putFunds(sheet, template, row + 1, "项目资金\n（万元）", funds);
  putWide(sheet, row, "总体目标", goal);
  return putIndicators(sheet, row + 1, indicators);
}

/** Draws the money of a card, one field a row, and says which row is the first under it. */
export function putFunds(
  sheet: SheetBuilder,
  template: Template,
  top: number,
  label: string,
  funds: Card["funds"],
): number {
  sheet.spread({ row: top, column: 0, rowCount: funds.length }, label, face.heading);
  funds.forEach((fund, index) => {
    const row = top + index;
    const { value, formula } = amountIn(fund.line?.amounts["amount"], template);
    sheet.put(row, 1, fund.label, face.text);
    sheet.put(row, 2, value, face.amount(template.decimals), formula === undefined ? {} : { formula });
    sheet.put(row, 3, null, face.text);
    sheet.height(row, 18);
  });
  return top + funds.length;
}

/** Draws what a card is to reach, or the aspects to be answered for, and says which row is the first under it. */
export function putIndicators(
  sheet: SheetBuilder,
  top: number,
  indicators: readonly PerformanceIndicator[],
): number {
  putHeadings(sheet, top, ["一级指标", "二级指标", "三级指标", "指标值"]);
  const written = indicators.length > 0 ? indicators : unwritten.indicators;
  written.forEach((indicator, index) => putIndicator(sheet, top + 1 + index, indicator));
  return top + 1 + written.length;
}

/** Headings of a list within a card. */
export function putHeadings(sheet: SheetBuilder, row: number, labels: readonly string[], first = 0): void {
  labels.forEach((label, index) => sheet.put(row, first + index, label, face.heading));
  sheet.height(row, 20);
}

/** A label and what is written beside it over the rest of the card. */
export function putWide(sheet: SheetBuilder, row: number, label: string, written: string): void {
  const [own, ...rest] = columnWidths;
  sheet.put(row, 0, label, face.heading);
  sheet.spread({ row, column: 1, columnCount: columnCount - 1 }, written || null, faceOf(written));
  const width = rest.reduce((sum, each) => sum + each, 0);
  sheet.height(row, Math.max(lineCount(label, own!), lineCount(written, width)) * textLine + 5);
}

function putPair(sheet: SheetBuilder, row: number, ...pair: readonly (readonly [string, string])[]): void {
  pair.forEach(([label, written], index) => {
    sheet.put(row, index * 2, label, face.heading);
    sheet.put(row, index * 2 + 1, written || null, faceOf(written));
  });
  sheet.height(row, Math.max(...pair.map(([, text], index) => lines(text, index * 2 + 1))) * textLine + 5);
}

function putIndicator(
  sheet: SheetBuilder,
  row: number,
  { first, second, third, value }: PerformanceIndicator,
): void {
  const texts = [first, second, third, value];
  texts.forEach((text, column) => sheet.put(row, column, text || null, faceOf(text)));
  sheet.height(row, Math.max(...texts.map(lines)) * textLine + 5);
}

function lines(text: string, column: number): number {
  return Math.max(1, lineCount(text, columnWidths[column]!));
}

function faceOf(written: string): typeof face.text {
  return written === "" ? face.toFill : face.text;
}

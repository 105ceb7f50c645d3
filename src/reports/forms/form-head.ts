import { unitWords } from "../../finance/money/unit";
import type { FormLayout } from "../../templates/form-layout";
import type { Template } from "../../templates/template";
import type { FormContents } from "./form-sheet";
import type { SheetBuilder } from "../sheets/sheet-builder";
import * as face from "../sheets/sheet-style";

/** The row of a form's title. */
export const titleRow = 1;
const bannerRow = 3;

/** The row under the head of a form: its headings or its first card. */
export const rowUnderHead = 5;

/** Points of the head: the title and four plain rows. */
export const headHeight = 32 + 4 * 15;

/** The title of a form, and the line under it that names its maker and its unit. */
export function putHead(
  sheet: SheetBuilder,
  template: Template,
  layout: FormLayout,
  { kind, year, organisation }: Pick<FormContents, "kind" | "year" | "organisation">,
  columnCount: number,
): void {
  const title = `${year}${layout.yearWord ?? "年"}${layout.title[kind]}`;
  sheet.spread({ row: titleRow, column: 0, columnCount }, title, face.title);
  sheet.height(titleRow, 32);
  const maker = { department: "编制部门", unit: "编制单位" }[kind];
  sheet.spread(
    { row: bannerRow, column: 0, columnCount: columnCount - 1 },
    `${maker}：${organisation}`,
    face.banner,
  );
  sheet.put(bannerRow, columnCount - 1, `单位：${unitWords[template.unit]}`, face.bannerRight);
}

import type { Facts } from "../../templates/facts";
import { templatesTitled, yearOf } from "../../templates/titles";
import { CellKind, type SheetView } from "../../workbook/snapshot";
import type { CellRef } from "../../workbook/address";
import {
  defineCheck,
  notApplicable,
  notChecked,
  passedUnless,
  type AuditContext,
  type Breach,
} from "../check";

/** Titles, contents and headings carry the year of the book (年份一致): most often it is last year's file, or next year's template. */
export const yearsAgree = defineCheck({
  id: "years-agree",
  basis: ["B25"],
  severity: "error",
  check(context) {
    const { facts } = context;
    if (facts.tables.length === 0) return notApplicable("noForms");
    if (facts.isBlankForm) return notApplicable("blankForm");
    const { year } = facts;
    if (year === undefined) return notChecked("noYear");
    return passedUnless([...titles(facts, year), ...headings(context, year)]);
  },
});

/**
 * A government's book prints last year's execution beside this year's budget, each under its own title. A form kept from
 * another year beside this year's is a form too many, and not one with a wrong year.
 */
function titles(facts: Facts, year: number): Breach[] {
  const own = facts.tables.filter((table) => !facts.isLeftOver(table));
  return own.flatMap(({ template, parts: { year: printed, title } }) =>
    printed === undefined ||
    printed === year ||
    !title ||
    (template.isRepeated === "byLevelAndYear" && printed === year - 1)
      ? []
      : [
          {
            messageId: "titleYear",
            cells: [title.cell],
            data: { form: template.id, printed, year },
            identity: [template.id, "title"],
          },
        ],
  );
}

/**
 * Headings outside the forms: one finding a sheet. The cover and a form's title must carry this year, any other heading
 * this year or last.
 */
function headings({ book, facts, narrative }: AuditContext, year: number): Breach[] {
  const cover = narrative.sheets.find(
    ({ name, kind }) => kind === "cover" && name === book.sheets[0]?.name,
  )?.name;
  const templates = facts.tables.map(({ template }) => template);
  const formSheets = facts.sheets;
  return book.sheets
    .filter(({ name }) => !formSheets.has(name))
    .flatMap((sheet) => {
      const isCover = sheet.name === cover;
      const wrong = headingYears(sheet).filter(({ text, printed }) =>
        isCover || templatesTitled(text.replace(/[….·\s\d]+$/, ""), templates).length > 0
          ? printed !== year
          : printed !== year && printed !== year - 1,
      );
      if (wrong.length === 0) return [];
      const years = [...new Set(wrong.map(({ printed }) => printed))];
      return [
        {
          messageId: "contentsYear",
          cells: wrong.map(({ cell }) => cell),
          data: {
            sheet: sheet.name.trim(),
            years,
            year,
            count: wrong.length,
            example: wrong[0]!.text.trim(),
          },
          identity: [sheet.name.trim()],
        },
      ];
    });
}

/** Lines that begin like a heading and end in one; sentences, document numbers and planning periods are none. */
const heading =
  /^\s*(?:[一二三四五六七八九十\d]+[、.．]\s*|[(（][一二三四五六七八九十\d]+[)）]\s*)?[^，。；,;]{0,20}(?:19|20)\d\d年[^，。；,;：]{0,40}(?:预算|决算|说明|[表算明])[\s….·\d]*$/;

function headingYears(sheet: SheetView): { text: string; printed: number; cell: CellRef }[] {
  const found: { text: string; printed: number; cell: CellRef }[] = [];
  sheet.forEachRow((row, start, end) => {
    for (let i = start; i < end; i += 1) {
      if (sheet.data.kinds[i] !== CellKind.text) continue;
      const text = String(sheet.valueAt(i));
      const printed = heading.test(text) ? yearOf(text) : undefined;
      if (printed !== undefined) {
        found.push({ text, printed, cell: { sheet: sheet.name, row, column: sheet.data.columns[i]! } });
      }
    }
  });
  return found;
}

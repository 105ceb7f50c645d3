import { auditSnapshot } from "../../../src/jobs/audit/audit";
import { blankForms } from "../../../src/jobs/report/blank-form";
import { blankFormPlan } from "../../../src/jobs/report/blank-form-plan";
import type { Table } from "../../../src/templates/facts";
import { recognise } from "../../../src/templates/recognise";
import { allTemplates } from "../../../src/templates/sets";
import type { SectionDefinition } from "../../../src/templates/template";
import type { CellWrite, NewSheet } from "../../../src/workbook/plan";
import { WorkbookView } from "../../../src/workbook/snapshot";
import { addressOf } from "../../../src/workbook/address";
import { evaluateSums, keyOf } from "../../support/evaluate-sums";
import { MemoryHost } from "../../support/memory-host";
import { MemoryWorkbook } from "../../support/memory-workbook";

const forms = blankForms().filter(({ id }) => !id.startsWith("ledger/"));

function blankSheet(form: string): NewSheet {
  const request = { form, year: 2025, organisation: "云岭县财政局" };
  const { edits } = blankFormPlan(request, []);
  const [edit] = edits;
  if (edit?.kind !== "addSheet") throw new Error(`${form} adds no sheet`);
  return edit.sheet;
}

const formulasOf = ({ cells }: NewSheet) =>
  new Map(
    cells.flatMap(({ row, column, formula }) => (formula ? [[keyOf(row, column), formula] as const] : [])),
  );

/** The sheet with some cells typed, its sums as Excel would then show them, in a workbook. */
async function filled(sheet: NewSheet, typed: readonly CellWrite[]) {
  const formulas = formulasOf(sheet);
  const before = sheet.cells.map(({ row, column, value }) => [keyOf(row, column), value] as const);
  const contents = new Map([
    ...before,
    ...typed.map(({ row, column, value }) => [keyOf(row, column), value] as const),
  ]);
  const sums = evaluateSums(contents as ReadonlyMap<string, number | string | null>, formulas);
  const cells = sheet.cells.map((cell) => {
    const key = keyOf(cell.row, cell.column);
    return { ...cell, value: sums.get(key) ?? contents.get(key) ?? null };
  });
  const host = new MemoryHost(new MemoryWorkbook());
  await host.apply({ purpose: "fill", edits: [{ kind: "addSheet", sheet: { ...sheet, cells } }] });
  return { snapshot: await host.read("all", ["formulas", "numberFormats"]), sums };
}

async function tableOf(sheet: NewSheet): Promise<Table> {
  const { snapshot } = await filled(sheet, []);
  return recognise(new WorkbookView(snapshot), allTemplates).tables[0]!;
}

const codes = { functional: "2010301", departmentEconomic: "30101", governmentEconomic: "50101" } as const;

/** What a person types into the first lines of a section: one code with those above it, or one name. */
function firstLines(table: Table, section: SectionDefinition): { words: CellWrite[]; rows: number[] } {
  const { rows } = section;
  const place = table.parts.places.get(section)!;
  const listed = table.rowsOf(section.key);
  if (rows.by === "code" && listed.every(({ key }) => key === "total")) {
    const whole = codes[rows.kind];
    const levels = [3, 5, 7].filter((length) => length <= whole.length);
    const words = levels.flatMap((length, index): CellWrite[] => {
      const row = place.firstRow + index;
      const parts = [whole.slice(0, 3), whole.slice(3, 5), whole.slice(5)];
      if (place.codes.length === 1) return [{ row, column: place.codes[0]!, value: whole.slice(0, length) }];
      return place.codes.slice(0, index + 1).map((column, part) => ({ row, column, value: parts[part]! }));
    });
    return { words, rows: levels.map((_, index) => place.firstRow + index) };
  }
  if (rows.by === "name" && place.names !== undefined && listed.every(({ key }) => key === "total"))
    return { words: [{ row: place.firstRow, column: place.names, value: "云岭县" }], rows: [place.firstRow] };
  if (rows.by === "item" && rows.classes && place.names !== undefined && listed[0]?.row !== place.firstRow)
    return {
      words: [{ row: place.firstRow, column: place.names, value: "一、一般公共服务支出" }],
      rows: [place.firstRow],
    };
  return { words: [], rows: listed.map(({ row }) => row) };
}

/** Its total is what is bought (货物、工程、服务) and again what pays for it. */
const tellsTwice = "government-procurement";

/** One amount in the first line of each section that is not a sum; a list's line with the codes above it. */
function typedInto(sheet: NewSheet, table: Table): CellWrite[] {
  const formulas = formulasOf(sheet);
  return table.template.sections.flatMap((section) => {
    const columns = [...(table.parts.columns.get(section)?.values() ?? [])];
    if (columns.length === 0) return [];
    const { words, rows } = firstLines(table, section);
    const free = (row: number) => {
      const open = columns.filter((column) => !formulas.has(keyOf(row, column)));
      return table.template.id === tellsTwice ? [...open.slice(0, 1), ...open.slice(-1)] : open.slice(0, 1);
    };
    const first = rows.find((row) => free(row).length > 0);
    const lines = words.length > 1 ? rows : first === undefined ? [] : [first];
    const amounts = lines.flatMap((row) => free(row).map((column) => ({ row, column, value: 100.25 })));
    return [...words, ...amounts];
  });
}

test.each(forms.map(({ id }) => id))(
  "%s: shows no sum while it is blank, and filled in it has no findings",
  async (id) => {
    const sheet = blankSheet(id);
    const table = await tableOf(sheet);
    const blank = await filled(sheet, []);
    expect([...blank.sums.values()].filter((sum) => sum !== 0)).toEqual([]);
    const sums = sheet.cells.filter(({ formula }) => formula !== undefined);
    const formats = sums.map(({ style }) => sheet.styles[style!]!.numberFormat);
    expect(formats.filter((format) => !format?.endsWith(";"))).toEqual([]);

    const { snapshot } = await filled(sheet, typedInto(sheet, table));
    const { findings } = auditSnapshot(snapshot, { on: "2026-11-22" }).result;
    const found = findings.filter(({ rule }) => rule !== "three-public-total-within-last-years-budget");
    expect(found.map(({ rule, cells }) => [rule, cells.map(addressOf)])).toEqual([]);
  },
);

import { auditSnapshot } from "../../../src/jobs/audit/audit";
import { blankForms } from "../../../src/jobs/report/blank-form";
import { blankFormPlan } from "../../../src/jobs/report/blank-form-plan";
import { printableForms } from "../../../src/jobs/report/report-sets";
import { blankLayouts } from "../../../src/templates/blank-layouts";
import { formsWithTransfers } from "../../../src/templates/departmental-budget/expenditure-by-function";
import { expenditureDetails } from "../../../src/templates/final-accounts/expenditure-details";
import { supplementarySheets } from "../../../src/templates/final-accounts/supplementary-sheets";
import { leavesOf } from "../../../src/templates/form-layout";
import { recognise } from "../../../src/templates/recognise";
import { allTemplates } from "../../../src/templates/sets";
import { WorkbookView } from "../../../src/workbook/snapshot";
import { MemoryHost } from "../../support/memory-host";
import { MemoryWorkbook } from "../../support/memory-workbook";

/** Forms that cannot be inserted blank, and why. */
const uncovered: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    expenditureDetails.map(({ id }) => [id, "报表软件导出的宽表，一百多个科目栏，不由人填写"]),
  ),
  ...Object.fromEntries(supplementarySheets.map(({ id }) => [id, "报表软件的附表、补充资料，未见到印本"])),
  ...Object.fromEntries(formsWithTransfers.map(({ id }) => [id, "一体化系统导出，不由人填写"])),
  "debt-ceiling-adjustment": "四段限额各段的名称未见到印本",
  "debt-by-class": "各地行次不一，表1-1至表1-4已有空表",
  "fiscal-appropriation-by-function": "少数省另列的表，栏次同一般公共预算支出表",
  "fiscal-appropriation-basic-expenditure": "少数省另列的表，栏次同一般公共预算基本支出表",
};

const beside = blankLayouts.flatMap(({ id, layouts }) =>
  layouts.map((layout) => ({ form: `blank-${id}/${layout.template}`, layout })),
);

async function inserted(form: string) {
  const host = new MemoryHost(new MemoryWorkbook());
  await host.apply(blankFormPlan({ form, year: 2026, organisation: "云岭县财政局" }, []));
  return host.read("all", ["formulas", "numberFormats"]);
}

test("every form there is can be inserted blank, but those named here", () => {
  const covered = new Set([
    ...printableForms().map(({ template }) => template.id),
    ...beside.map(({ layout }) => layout.template),
  ]);
  const missing = allTemplates.filter(({ id }) => !covered.has(id)).map(({ id }) => id);
  expect(missing.sort()).toEqual(Object.keys(uncovered).sort());
});

test("every blank form has an id and, in its group, a title of its own", () => {
  const forms = blankForms();
  expect(new Set(forms.map(({ id }) => id)).size).toBe(forms.length);
  const titles = forms.map(({ title, group }) => `${group.zh}/${title.zh}`);
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});

describe.each(beside)("the blank form $form", ({ form, layout }) => {
  test("is recognised as itself, with its columns and its lines, and has no findings", async () => {
    const snapshot = await inserted(form);
    const { tables } = recognise(new WorkbookView(snapshot), allTemplates);
    expect(tables.map(({ template }) => template.id)).toEqual([layout.template]);
    const { template, parts } = tables[0]!;
    expect(parts).toMatchObject({ year: 2026, unit: template.unit });
    expect([...parts.unknownColumns.values()].flat()).toEqual([]);

    const columns = [...parts.columns].flatMap(([{ key }, found]) =>
      [...found.keys()].map((column) => `${key}.${column}`),
    );
    const printed = layout.headings.unit
      .flatMap(leavesOf)
      .flatMap(({ section, content }) => (content.kind === "amount" ? [`${section}.${content.column}`] : []));
    expect(columns.sort()).toEqual(printed.sort());

    for (const section of template.sections.filter(({ rows }) => rows.by === "item")) {
      const keys = tables[0]!.rowsOf(section.key).map(({ key }) => key);
      expect(keys.sort()).toEqual(layout.lines![section.key]!.map(([key]) => key).sort());
    }
    expect(auditSnapshot(snapshot, { on: "2026-11-22" }).result.findings).toEqual([]);
  });
});

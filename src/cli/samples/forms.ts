import { nameOf } from "../../finance/classification/name-of";
import { Decimal, sumOf } from "../../finance/money/decimal";
import type { FormContents, FormLine } from "../../reports/forms/form-sheet";
import type { FormLayout, BookKind } from "../../templates/form-layout";
import type { CodeKind } from "../../templates/template";
import {
  economicItems,
  functionalItems,
  isPersonnel,
  operating,
  personnel,
  sampleOrganisation,
  sampleYear,
  threePublic,
} from "./figures";

type Amounts = Readonly<Record<string, Decimal>>;

const numerals = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];
const byFunction = new Map(
  functionalItems.map(({ code, basic, project }) => [code, { basic, project, total: basic.plus(project) }]),
);
const byEconomicItem = new Map(
  economicItems.map(([code, yuan]) => {
    const total = new Decimal(yuan);
    return [code, { total, [isPersonnel(code) ? "personnel" : "operating"]: total } as Amounts];
  }),
);
const grand = add([...byFunction.values()]);
const total = grand["total"]!;

/** What the sample's book prints in each of the nine forms, by template id. */
export function sampleForms(
  kind: BookKind,
  layouts: readonly FormLayout[],
): ReadonlyMap<string, FormContents> {
  const book = { kind, year: sampleYear, organisation: sampleOrganisation };
  const own = { department: "本部门", unit: "本单位" }[kind];
  const rows = (lines: readonly FormLine[]): FormContents => ({ ...book, lines: { rows: lines } });
  const empty = (budget: string): FormContents => ({
    ...rows([{ label: "合计", isTotal: true, amounts: {} }]),
    note: `注：${own}${sampleYear}年没有安排${budget}支出，故本表为空表。`,
  });
  const income = functionalLines((amounts) => ({
    total: amounts["total"]!,
    fiscalAppropriation: amounts["total"]!,
  }));
  const expenditure = functionalLines((amounts) => amounts);
  const printed = (template: string, section: string, amounts: Readonly<Record<string, Amounts>>) =>
    printedLines(
      layouts.find((layout) => layout.template === template),
      section,
      amounts,
    );
  return new Map([
    [
      "income-and-expenditure-summary",
      {
        ...book,
        lines: {
          income: printed("income-and-expenditure-summary", "income", {
            fiscalAppropriation: { budget: total },
            generalPublicBudget: { budget: total },
            total: { budget: total },
          }),
          expenditure: [
            ...classLines(summaryAmounts),
            { label: "支出总计", isTotal: true, amounts: add(classCodes().map(summaryAmounts)) },
          ],
        },
      },
    ],
    ["income-summary", rows(income)],
    ["expenditure-summary", rows(expenditure)],
    [
      "fiscal-appropriation-summary",
      {
        ...book,
        lines: {
          income: printed("fiscal-appropriation-summary", "income", {
            generalPublicBudget: { budget: total },
            total: { budget: total },
          }),
          expenditure: [
            ...classLines((code) => appropriated(below(byFunction, code))),
            { label: "支出总计", isTotal: true, amounts: appropriated(grand) },
          ],
        },
      },
    ],
    ["general-public-budget-expenditure", rows(expenditure)],
    ["government-funds-expenditure", empty("政府性基金预算")],
    ["state-capital-expenditure", empty("国有资本经营预算")],
    [
      "basic-expenditure-by-economic-class",
      rows([
        ...codedLines(byEconomicItem, "departmentEconomic"),
        totalLine({ total: personnel.plus(operating), personnel, operating }),
      ]),
    ],
    [
      "three-public-expenses",
      { ...book, lines: { amounts: [{ label: "", amounts: threePublicAmounts() }] } },
    ],
  ]);
}

/** Three public expenses with their totals, by column of the form. */
export function threePublicAmounts(): Amounts {
  const officialVehicles = threePublic.vehiclePurchases.plus(threePublic.vehicleOperation);
  const all = threePublic.overseasVisits.plus(threePublic.officialReceptions).plus(officialVehicles);
  return { ...threePublic, officialVehicles, total: all };
}

/** The sum of all functional items under a code, by column. */
export function functionalAmounts(code: string): Amounts {
  return below(byFunction, code);
}

/** All expenditure of the book. */
export const totalExpenditure = total;
export const projectExpenditure = grand["project"]!;

/** Where personnel and operating money of a class goes: only the first class runs offices. */
function summaryAmounts(code: string): Amounts {
  const {
    total: whole,
    basic,
    project,
  } = below(byFunction, code) as Record<"total" | "basic" | "project", Decimal>;
  return code === "201"
    ? { total: whole, personnel: basic.minus(operating), operating, project }
    : { total: whole, personnel: basic, project };
}

function appropriated(amounts: Amounts): Amounts {
  return { total: amounts["total"]!, generalPublicBudget: amounts["total"]! };
}

function classCodes(): readonly string[] {
  return [...new Set([...byFunction.keys()].map((code) => code.slice(0, 3)))];
}

function classLines(amountsOf: (code: string) => Amounts): FormLine[] {
  return classCodes().map((code, index) => ({
    label: `${numerals[index]}、${sampleName(code, "functional")}`,
    amounts: amountsOf(code),
  }));
}

function functionalLines(shown: (amounts: Amounts) => Amounts): FormLine[] {
  const lines = codedLines(byFunction, "functional");
  return [...lines, totalLine(grand)].map((line) => ({ ...line, amounts: shown(line.amounts) }));
}

/** Items with the groups and classes above them, each the sum of what it holds. */
function codedLines(items: ReadonlyMap<string, Amounts>, kind: CodeKind): FormLine<Decimal>[] {
  const codes = new Set([...items.keys()].flatMap((code) => [code.slice(0, 3), code.slice(0, 5), code]));
  return [...codes]
    .sort()
    .map((code) => ({ code, label: sampleName(code, kind), amounts: below(items, code) }));
}

function totalLine(amounts: Amounts): FormLine<Decimal> {
  return { label: "合计", isTotal: true, amounts };
}

function below(items: ReadonlyMap<string, Amounts>, code: string): Amounts {
  return add([...items].flatMap(([item, amounts]) => (item.startsWith(code) ? [amounts] : [])));
}

function add(amounts: readonly Amounts[]): Amounts {
  const columns = new Set(amounts.flatMap(Object.keys));
  return Object.fromEntries(
    [...columns].map((column) => [column, sumOf(amounts.flatMap((each) => each[column] ?? []))]),
  );
}

function printedLines(
  layout: FormLayout | undefined,
  section: string,
  amounts: Readonly<Record<string, Amounts>>,
): FormLine[] {
  return (layout?.lines?.[section] ?? []).map(([key, label]) => ({
    label,
    isTotal: key === "total",
    amounts: amounts[key] ?? {},
  }));
}

/** The name of a code in the sample's year. */
export function sampleName(code: string, kind: CodeKind): string {
  const name = nameOf(code, kind, sampleYear);
  if (name === undefined) throw new Error(`The classification has no name for ${code}.`);
  return name;
}

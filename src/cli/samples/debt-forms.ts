import type { DebtClass } from "../../finance/debt/debt-class";
import type { NewSheet } from "../../workbook/plan";
import { debtAmounts, debtOrganisation, debtYear } from "./debt-figures";
import { printedTable } from "./printed-table";

/** 万元 as the published forms print it, 亿元 with two decimals. */
const inHundredMillions = (tenThousands: number) => tenThousands / 10_000;

const published = { organisation: debtOrganisation, unit: "亿元" } as const;

/** What the county issued in the year, 万元. */
const issued = { general: 37_500, special: 27_500 } as const;
const amounts = {
  general: {
    ceiling: debtAmounts.generalCeiling,
    closing: debtAmounts.generalDebt,
    repaid: debtAmounts.generalPrincipal,
    refinanced: debtAmounts.generalRefinanced,
    interest: debtAmounts.generalInterest,
    next: { repaid: 13_100, refinanced: 11_000, interest: 5_200 },
  },
  special: {
    ceiling: debtAmounts.specialCeiling,
    closing: debtAmounts.specialDebt,
    repaid: debtAmounts.specialPrincipal,
    refinanced: debtAmounts.specialRefinanced,
    interest: debtAmounts.specialInterest,
    next: { repaid: 5_000, refinanced: 5_000, interest: 3_300 },
  },
} as const;

/** 表1-1, 表1-2, 表1-3 and 表1-4 of the sample county (财预〔2018〕209号). */
export function publishedDebtForms(): NewSheet[] {
  return [ceilingsAndBalances(), movement("general"), movement("special"), issuanceAndService()];
}

function ceilingsAndBalances(): NewSheet {
  const { general, special } = amounts;
  const row = [
    general.ceiling + special.ceiling,
    general.ceiling,
    special.ceiling,
    general.closing + special.closing,
    general.closing,
    special.closing,
  ];
  return printedTable({
    ...published,
    name: "表1-1",
    title: `云岭县${debtYear}年地方政府债务限额及余额情况表`,
    headings: [
      ["地区", `${debtYear}年债务限额`, null, null, `${debtYear}年债务余额预计执行数`, null, null],
      ["", "", "一般债务", "专项债务", "", "一般债务", "专项债务"],
      ["公式", "A=B+C", "B", "C", "D=E+F", "E", "F"],
    ],
    rows: [["云岭县", ...row.map(inHundredMillions)]],
    columnWidths: [16, 14, 14, 14, 14, 14, 14],
    orientation: "landscape",
  });
}

function movement(kind: DebtClass): NewSheet {
  const name = { general: "一般", special: "专项" }[kind];
  const { ceiling, closing, repaid } = amounts[kind];
  const last = debtYear - 1;
  const next = debtYear + 1;
  const lines: readonly (readonly [label: string, tenThousands?: number])[] = [
    [`一、${last}年末地方政府${name}债务余额实际数`, closing - issued[kind] + repaid],
    [`二、${debtYear}年末地方政府${name}债务限额`, ceiling],
    [`三、${debtYear}年地方政府${name}债务发行额`, issued[kind]],
    [`四、${debtYear}年地方政府${name}债务还本支出`, repaid],
    [`五、${debtYear}年末地方政府${name}债务余额预计执行数`, closing],
    [`六、${next}年地方政府${name}债务限额`],
  ];
  return printedTable({
    ...published,
    name: { general: "表1-2", special: "表1-3" }[kind],
    title: `云岭县${debtYear}年和${next}年地方政府${name}债务余额情况表`,
    headings: [["项目", "预算数", "执行数"]],
    rows: lines.map(([label, amount]) => {
      const value = amount === undefined ? null : inHundredMillions(amount);
      return [label, value, value];
    }),
    columnWidths: [52, 18, 18],
  });
}

function issuanceAndService(): NewSheet {
  const { general, special } = amounts;
  const next = debtYear + 1;
  const lines: readonly (readonly [label: string, formula: string, tenThousands: number])[] = [
    [`一、${debtYear}年发行预计执行数`, "A=B+D", issued.general + issued.special],
    ["（一）一般债券", "B", issued.general],
    ["其中：再融资债券", "C", general.refinanced],
    ["（二）专项债券", "D", issued.special],
    ["其中：再融资债券", "E", special.refinanced],
    [`二、${debtYear}年还本预计执行数`, "F=G+H", general.repaid + special.repaid],
    ["（一）一般债券", "G", general.repaid],
    ["（二）专项债券", "H", special.repaid],
    [`三、${debtYear}年付息预计执行数`, "I=J+K", general.interest + special.interest],
    ["（一）一般债券", "J", general.interest],
    ["（二）专项债券", "K", special.interest],
    [`四、${next}年还本预算数`, "L=M+O", general.next.repaid + special.next.repaid],
    ["（一）一般债券", "M", general.next.repaid],
    ["其中：再融资", "", general.next.refinanced],
    ["财政预算安排", "N", general.next.repaid - general.next.refinanced],
    ["（二）专项债券", "O", special.next.repaid],
    ["其中：再融资", "", special.next.refinanced],
    ["财政预算安排", "P", special.next.repaid - special.next.refinanced],
    [`五、${next}年付息预算数`, "Q=R+S", general.next.interest + special.next.interest],
    ["（一）一般债券", "R", general.next.interest],
    ["（二）专项债券", "S", special.next.interest],
  ];
  return printedTable({
    ...published,
    name: "表1-4",
    title: "地方政府债券发行及还本付息情况表",
    headings: [["项目", "公式", "本地区", "本级"]],
    rows: lines.map(([label, formula, amount]) => {
      const value = inHundredMillions(amount);
      return [label, formula, value, value];
    }),
    columnWidths: [40, 12, 18, 18],
  });
}

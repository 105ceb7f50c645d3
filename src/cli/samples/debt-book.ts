import { debtFigureNames } from "../../finance/debt/debt-figures";
import { parameterTitles } from "../../finance/policy/parameter-titles";
import { countyDebtGate, debtReserveShare } from "../../finance/policy/parameters/county-debt-gate";
import { debtFiguresSheet } from "../../reports/debt/debt-figures-sheet";
import { policyStatusWords } from "../../reports/policy-columns";
import { policySheet } from "../../reports/policy-sheet";
import { debtLedger } from "../../templates/debt/ledger-columns";
import type { NewSheet } from "../../workbook/plan";
import { debtAmounts, debtOrganisation, debts } from "./debt-figures";
import { publishedDebtForms } from "./debt-forms";
import { filledLedger } from "./filled-ledger";

const firstFigureRow = 3;
const figureColumn = 1;

/** A county's debt (政府债务): its published forms, its figures, its ledger, and the local measures it adopted. */
export function debtBook(): NewSheet[] {
  return [
    figures(),
    ...publishedDebtForms(),
    filledLedger(debtLedger, debtOrganisation, debts),
    policySheet([countyDebtGate, debtReserveShare].map(adopted)),
  ];
}

/** 债务指标数据, every amount filled in. */
function figures(): NewSheet {
  const blank = debtFiguresSheet(debtOrganisation);
  return {
    ...blank,
    cells: blank.cells.map((cell) => {
      const name = debtFigureNames[cell.row - firstFigureRow];
      return name && cell.column === figureColumn ? { ...cell, value: debtAmounts[name] } : cell;
    }),
  };
}

/** The row of 政策参数 by which a county takes a local measure into force as it stands. */
function adopted({ id }: typeof countyDebtGate | typeof debtReserveShare) {
  return {
    title: parameterTitles[id]!.zh,
    number: id,
    inForce: "",
    basis: "",
    value: "",
    from: "2015-01-01",
    status: policyStatusWords.active,
    source: "本县政府性债务管理办法（示例）",
  };
}

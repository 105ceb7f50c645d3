import { Decimal } from "../../finance/money/decimal";
import type { DebtFigureName } from "../../finance/debt/debt-figures";
import { addressOf } from "../../workbook/address";
import type { SheetBuilder } from "../sheets/sheet-builder";
import * as face from "../sheets/sheet-style";
import { amountFace, beginBlock, lightFace, putRow, ratioFace } from "./block";
import type { FigureCells } from "./figure-block";
import { total } from "./indicator-block";
import { quotedText } from "../sheets/formula-text";
import { lights, reaches } from "./lights";
import type { LocalLines, MonitoredPlace } from "./monitored-place";
import { tenThousands } from "./tens-of-thousands";

interface GateRow {
  readonly title: string;
  readonly parts: readonly DebtFigureName[];
  readonly whole: DebtFigureName;
  readonly line: "debtToGdp" | "debtToDisposableRevenue" | "debtService";
}

const debt = ["generalDebt", "specialDebt"] as const;
const service = ["generalPrincipal", "specialPrincipal", "generalInterest", "specialInterest"] as const;

const gateRows: readonly GateRow[] = [
  { title: "负债率", parts: debt, whole: "gdp", line: "debtToGdp" },
  { title: "债务率（可支配财力）", parts: debt, whole: "disposableRevenue", line: "debtToDisposableRevenue" },
  { title: "偿债率（可支配财力）", parts: service, whole: "disposableRevenue", line: "debtService" },
];

/** 四、本地办法口径: the gate of the county's own measures, where one line reached closes it, and the debt reserve. */
export function putLocalMeasures(
  sheet: SheetBuilder,
  row: number,
  cells: FigureCells,
  { figures, local }: MonitoredPlace & { readonly local: LocalLines },
): number {
  const headings = ["控制线", "分子", "分母", "指标值", "控制线", "状态", "距控制线（万元）"];
  let next = beginBlock(sheet, row, "四、本地办法口径（达到或超过任一控制线，不再新增债务）", headings);
  for (const { title, parts, whole, line } of gateRows) {
    const at = (column: number) => addressOf({ row: next, column });
    const [part, all] = [total(figures, parts, []), figures[whole]?.amount];
    const limit = local[line];
    const isKnown = part !== undefined && all !== undefined && all.greaterThan(0);
    const isReached = isKnown && part.greaterThanOrEqualTo(all.times(limit));
    const areNumbers = `AND(ISNUMBER(${at(1)}),ISNUMBER(${at(2)}))`;
    const room = isKnown ? Decimal.max(0, all.times(limit).minus(part)) : undefined;
    putRow(sheet, next, [
      [title, face.text],
      [
        { formula: `IF(${cells.areKnown(parts)},${cells.sum(parts)},"")`, value: tenThousands(part) },
        amountFace,
      ],
      [
        { formula: `IF(${cells.areKnown([whole])},${cells.address(whole)},"")`, value: tenThousands(all) },
        amountFace,
      ],
      [
        {
          formula: `IF(${areNumbers},IF(${at(2)}>0,${at(1)}/${at(2)},""),"")`,
          value: isKnown ? part.dividedBy(all).toNumber() : "",
        },
        ratioFace,
      ],
      [limit.toNumber(), ratioFace],
      [
        {
          formula: `IF(${at(3)}="",${quotedText(lights.unknown)},IF(${reaches(at(1), at(4), at(2), ">=")},${quotedText(lights.reached)},${quotedText(lights.below)}))`,
          value: isKnown ? (isReached ? lights.reached : lights.below) : lights.unknown,
        },
        lightFace,
      ],
      [
        {
          formula: `IF(${at(3)}="","",MAX(0,ROUND(${at(4)}*${at(2)}-${at(1)},6)))`,
          value: tenThousands(room),
        },
        amountFace,
      ],
    ]);
    next += 1;
  }
  return putReserve(sheet, next, cells, figures, local);
}

/** 偿债准备金: a share of the funds in place, in all no more than what the budget must repay. */
function putReserve(
  sheet: SheetBuilder,
  row: number,
  cells: FigureCells,
  figures: MonitoredPlace["figures"],
  lines: LocalLines,
): number {
  const [funds, cap] = [figures.fundsInPlace?.amount, figures.debtToRepay?.amount];
  const names = ["fundsInPlace", "debtToRepay"] as const;
  (["reserveMinimum", "reserveMaximum"] as const).forEach((end, index) => {
    const share = addressOf({ row: row + index, column: 4 });
    const capped = funds && cap && Decimal.min(funds.times(lines[end]), cap);
    putRow(sheet, row + index, [
      [end === "reserveMinimum" ? "偿债准备金（下限）" : "偿债准备金（上限）", face.text],
      [
        {
          formula: `IF(${cells.areKnown(names)},MIN(${share}*${cells.address("fundsInPlace")},${cells.address("debtToRepay")}),"")`,
          value: tenThousands(capped),
        },
        amountFace,
      ],
      [null, face.text],
      [null, face.text],
      [lines[end].toNumber(), ratioFace],
    ]);
  });
  return row + 2;
}

import { debtFigureNames, debtFigureTitles, type DebtFigureName } from "../../finance/debt/debt-figures";
import { addressOf } from "../../workbook/address";
import type { SheetBuilder } from "../sheet-builder";
import * as face from "../sheet-style";
import { amountFace, beginBlock, putRow } from "./block";
import type { MonitoredPlace } from "./monitored-place";
import { tenThousands } from "./tens-of-thousands";

/** Amounts that only the county's own measures ask for. */
const localOnly: ReadonlySet<DebtFigureName> = new Set(["disposableRevenue", "fundsInPlace", "debtToRepay"]);

/** Where each figure stands on the sheet, so that formulas speak of it. */
export class FigureCells {
  private readonly rows = new Map<DebtFigureName, number>();

  place(name: DebtFigureName, row: number): void {
    this.rows.set(name, row);
  }

  address(name: DebtFigureName): string {
    return addressOf({ row: this.rows.get(name) ?? 0, column: 1 });
  }

  /** `B5+B6-B7`. */
  sum(plus: readonly DebtFigureName[], minus: readonly DebtFigureName[] = []): string {
    const taken = minus.map((name) => `-${this.address(name)}`).join("");
    return plus.map((name) => this.address(name)).join("+") + taken;
  }

  /** Whether all of them are filled in; an empty cell is not zero. */
  areKnown(names: readonly DebtFigureName[]): string {
    return `COUNT(${names.map((name) => this.address(name)).join(",")})=${names.length}`;
  }
}

/** 一、基础数据: the amounts a person fills in, all else follows from them. */
export function putFigures(
  sheet: SheetBuilder,
  row: number,
  { figures, local }: MonitoredPlace,
): [FigureCells, number] {
  const cells = new FigureCells();
  let next = beginBlock(sheet, row, "一、基础数据（黄色格填写，单位：万元；不掌握的留空，不要填0）", [
    "项目",
    "金额",
  ]);
  for (const name of debtFigureNames) {
    if (localOnly.has(name) && !local) continue;
    cells.place(name, next);
    const amount = tenThousands(figures[name]?.amount);
    putRow(sheet, next, [
      [debtFigureTitles[name].zh, face.text],
      [amount === "" ? null : amount, { ...amountFace, fill: face.toFillColor }],
    ]);
    next += 1;
  }
  return [cells, next];
}

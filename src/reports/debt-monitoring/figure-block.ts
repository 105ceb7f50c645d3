import { debtFigureNames, debtFigureTitles, type DebtFigureName } from "../../finance/debt/debt-figures";
import { addressOf } from "../../workbook/address";
import type { SheetBuilder } from "../sheets/sheet-builder";
import * as face from "../sheets/sheet-style";
import { amountFace, columnCount } from "./block";
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

/** 一、基础数据: the amounts a person fills in, all else follows from them; beside each where it was read. */
export function putFigures(
  sheet: SheetBuilder,
  row: number,
  { figures, local, sources = {} }: MonitoredPlace,
): [FigureCells, number] {
  const cells = new FigureCells();
  sheet.spread(
    { row, column: 0, columnCount },
    "一、基础数据（黄色格填写，单位：万元；不掌握的留空，不要填0）",
    face.groupHeading,
  );
  sheet.height(row, 22);
  sheet.put(row + 1, 0, "项目", face.heading);
  sheet.put(row + 1, 1, "金额", face.heading);
  sheet.spread({ row: row + 1, column: 2, columnCount: columnCount - 2 }, "数据来源", face.heading);
  let next = row + 2;
  for (const name of debtFigureNames) {
    if (localOnly.has(name) && !local) continue;
    cells.place(name, next);
    const amount = tenThousands(figures[name]?.amount);
    sheet.put(next, 0, debtFigureTitles[name].zh, face.text);
    sheet.put(next, 1, amount === "" ? null : amount, { ...amountFace, fill: face.toFillColor });
    sheet.spread({ row: next, column: 2, columnCount: columnCount - 2 }, sources[name] ?? null, face.text);
    sheet.height(next, 18);
    next += 1;
  }
  return [cells, next];
}

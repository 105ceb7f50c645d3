import { addressOf } from "../../workbook/address";
import type { SheetBuilder } from "../sheets/sheet-builder";
import * as face from "../sheets/sheet-style";
import { amountFace, beginBlock, putRow, ratioFace } from "./block";
import type { FigureCells } from "./figure-block";
import type { MonitoredPlace } from "./monitored-place";
import { tenThousands } from "./tens-of-thousands";

/** 五、十年还本付息: what the schedules ask for by year, and its ratio over the fiscal capacity filled in above. */
export function putOutlook(
  sheet: SheetBuilder,
  row: number,
  cells: FigureCells,
  { outlook, scenario, figures, local, on }: MonitoredPlace,
  title: string,
): { readonly first: number; readonly next: number } {
  const headings = ["年度", "还本", "付息", "偿债率", "控制线", "情景还本付息", "情景后偿债率"];
  const first = beginBlock(sheet, row, `${title}（财力按${on.slice(0, 4)}年填写数不变测算）`, headings);
  const whole = local ? "disposableRevenue" : "fiscalCapacity";
  const capacity = figures[whole]?.amount;
  const cell = cells.address(whole);
  const ratioOf = (yuan: (typeof outlook)[number]["principal"]) =>
    capacity?.greaterThan(0) ? yuan.dividedBy(capacity).toNumber() : "";
  const over = (sum: string) => `IF(ISNUMBER(${cell}),IF(${cell}>0,(${sum})/${cell},""),"")`;
  outlook.forEach(({ year, principal, interest }, index) => {
    const at = (column: number) => addressOf({ row: first + index, column });
    const withScenario = scenario?.[index];
    const added = withScenario?.principal.plus(withScenario.interest).minus(principal).minus(interest);
    putRow(sheet, first + index, [
      [`${year}年`, face.centered],
      [tenThousands(principal), amountFace],
      [tenThousands(interest), amountFace],
      [{ formula: over(`${at(1)}+${at(2)}`), value: ratioOf(principal.plus(interest)) }, ratioFace],
      [local ? local.debtService.toNumber() : "—", local ? ratioFace : face.centered],
      [added ? tenThousands(added) : null, amountFace],
      [
        added
          ? {
              formula: over(`${at(1)}+${at(2)}+${at(5)}`),
              value: ratioOf(principal.plus(interest).plus(added)),
            }
          : null,
        ratioFace,
      ],
    ]);
  });
  return { first, next: first + outlook.length };
}

import { addressOf } from "../../workbook/address";
import type { SheetBuilder } from "../sheets/sheet-builder";
import * as face from "../sheets/sheet-style";
import { amountFace, beginBlock, lightFace, putRow, ratioFace } from "./block";
import type { FigureCells } from "./figure-block";
import { quotedText } from "../sheets/formula-text";
import { lights } from "./lights";
import type { MonitoredPlace } from "./monitored-place";
import { tenThousands } from "./tens-of-thousands";

const kinds = [
  { kind: "general", title: "一般债务" },
  { kind: "special", title: "专项债务" },
] as const;

/** 三、限额与余额: each kind against its ceiling, and what new bonds (新增债券) may ask for. */
export function putCeilings(
  sheet: SheetBuilder,
  row: number,
  cells: FigureCells,
  { figures }: MonitoredPlace,
): { readonly first: number; readonly next: number } {
  const headings = ["类别", "余额", "限额", "余额占限额", "—", "状态", "新增债券需求上限"];
  const first = beginBlock(
    sheet,
    row,
    "三、限额与余额（新增债券需求在限额减余额以内，由省级发行转贷）",
    headings,
  );
  kinds.forEach(({ kind, title }, index) => {
    const at = (column: number) => addressOf({ row: first + index, column });
    const debt = figures[`${kind}Debt`]?.amount;
    const ceiling = figures[`${kind}Ceiling`]?.amount;
    const own = (name: "Debt" | "Ceiling") => cells.address(`${kind}${name}`);
    const areKnown = `AND(ISNUMBER(${at(1)}),ISNUMBER(${at(2)}))`;
    const room = debt && ceiling?.minus(debt);
    putRow(sheet, first + index, [
      [title, face.text],
      [{ formula: `IF(ISNUMBER(${own("Debt")}),${own("Debt")},"")`, value: tenThousands(debt) }, amountFace],
      [
        { formula: `IF(ISNUMBER(${own("Ceiling")}),${own("Ceiling")},"")`, value: tenThousands(ceiling) },
        amountFace,
      ],
      [
        {
          formula: `IF(${areKnown},IF(${at(2)}>0,${at(1)}/${at(2)},""),"")`,
          value: debt && ceiling?.greaterThan(0) ? debt.dividedBy(ceiling).toNumber() : "",
        },
        ratioFace,
      ],
      ["—", face.centered],
      [
        {
          formula: `IF(${areKnown},IF(ROUND(${at(1)}-${at(2)},6)>0,${quotedText(lights.beyond)},${quotedText(lights.within)}),${quotedText(lights.unknown)})`,
          value: room === undefined ? lights.unknown : room.isNegative() ? lights.beyond : lights.within,
        },
        lightFace,
      ],
      [
        {
          formula: `IF(${areKnown},MAX(0,ROUND(${at(2)}-${at(1)},6)),"")`,
          value: tenThousands(room?.isNegative() ? room.times(0) : room),
        },
        amountFace,
      ],
    ]);
  });
  return { first, next: first + kinds.length };
}

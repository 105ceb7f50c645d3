import type { NewSheet } from "../../workbook/plan";
import { sampleBook } from "./book";
import { functionalItems, sampleOrganisation, sampleYear } from "./figures";
import { sampleName } from "./forms";
import { printedTable } from "./printed-table";

/** What the treasury's books say otherwise: two digits changed places, and an item was booked under its neighbour. */
const booked: Readonly<Record<string, { readonly code?: string; readonly yuan?: string }>> = {
  "2080505": { yuan: "1392684.16" },
  "2210203": { code: "2210202" },
};

/** The sample unit's forms with the treasury's ledger and the list of posts beside them, to be reconciled (对账). */
export function treasuryBook(): NewSheet[] {
  return [...sampleBook("unit"), staff(), ledger(), posts()];
}

/** 国库总会计账 by unit and functional item. */
function ledger(): NewSheet {
  const rows = functionalItems.map(({ code, basic, project }) => {
    const said = booked[code];
    const name = sampleName(said?.code ?? code, "functional");
    return [sampleOrganisation, said?.code ?? code, name, Number(said?.yuan ?? basic.plus(project))];
  });
  return printedTable({
    name: "国库总会计账",
    title: `${sampleYear}年一般公共预算总会计账`,
    organisation: "云岭县财政局",
    unit: "元",
    headings: [["单位名称", "科目编码", "科目名称", "拨款金额"]],
    rows,
    columnWidths: [28, 14, 40, 20],
  });
}

/** 编制名册: what the office of posts keeps of each unit. */
function posts(): NewSheet {
  return printedTable({
    name: "编制名册",
    title: `${sampleYear}年机构编制名册`,
    organisation: "云岭县委编办",
    unit: "人",
    headings: [["单位名称", "编制数", "实有人数"]],
    rows: [[sampleOrganisation, 62, 58]],
    decimals: 0,
    columnWidths: [28, 14, 14],
  });
}

/** 人员情况 as the unit itself reports it: one head more than the list. */
function staff(): NewSheet {
  return printedTable({
    name: "人员情况",
    title: `${sampleYear}年人员情况`,
    organisation: sampleOrganisation,
    unit: "人",
    headings: [["人员类别", "编制数", "实有人数"]],
    rows: [["在职人员", 62, 59]],
    decimals: 0,
    columnWidths: [28, 14, 14],
  });
}

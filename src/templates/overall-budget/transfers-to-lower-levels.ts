import { defineTemplate, type Template } from "../template";
import { measures } from "./measures";
import { transfersTitle } from "./titles";

function transfers(form: Pick<Template, "id" | "title" | "titles" | "emptyNoteNames">): Template {
  return defineTemplate({
    ...form,
    unit: "tenThousandYuan",
    decimals: 2,
    isRepeated: "byLevelAndYear",
    sections: [
      {
        key: "rows",
        rows: {
          by: "name",
          heading: /^(地区|地区名称|乡镇|单位|单位名称|项目|科目名称)$/,
          total: /^(合计|总计)$/,
        },
        columns: [
          ...measures,
          {
            key: "total",
            title: "合计",
            label: /^(合计|小计)$/,
            sumOf: ["taxRebates", "generalTransfers", "specialTransfers"],
            optional: true,
          },
          {
            key: "taxRebates",
            title: "税收返还",
            label: /^税收返还$/,
            optional: true,
          },
          {
            key: "generalTransfers",
            title: "一般性转移支付",
            label: /^一般性转移支付$/,
            optional: true,
          },
          {
            key: "specialTransfers",
            title: "专项转移支付",
            label: /^专项转移支付$/,
            optional: true,
          },
        ],
      },
    ],
  });
}

/** 一般公共预算税收返还和转移支付表: what townships and lower levels receive. */
export const transfersToLowerLevels = transfers({
  id: "transfers-to-lower-levels",
  title: "一般公共预算税收返还和转移支付表",
  titles: [transfersTitle("(一般公共预算|税收返还(和|及|、)).*")],
});

/** 政府性基金转移支付表. */
export const fundsTransfersToLowerLevels = transfers({
  id: "funds-transfers-to-lower-levels",
  title: "政府性基金转移支付表",
  titles: [transfersTitle("政府性基金(预算)?.{0,4}")],
});

/** 国有资本经营预算转移支付表. */
export const stateCapitalTransfersToLowerLevels = transfers({
  id: "state-capital-transfers-to-lower-levels",
  title: "国有资本经营预算转移支付表",
  titles: [transfersTitle("国有资本经营(预算)?.{0,4}")],
});

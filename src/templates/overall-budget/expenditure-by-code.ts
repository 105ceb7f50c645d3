import { defineTemplate, type CodeKind, type ColumnDefinition, type Template } from "../template";
import { measures } from "./measures";
import { byEconomicClassTitle, expenditureTitle } from "./titles";

const totalRow =
  /^((本年|当年)?(一般公共预算|政府性基金(预算)?|国有资本经营(预算)?)?(本级)?(基本)?支出)?(合计|总计)$|^(一般公共预算|政府性基金(预算)?)(本级)?(基本)?支出$/;

function byCode(
  form: Pick<Template, "id" | "title" | "titles" | "emptyNoteNames">,
  kind: CodeKind,
  further: readonly ColumnDefinition[] = [],
): Template {
  return defineTemplate({
    ...form,
    unit: "tenThousandYuan",
    decimals: 2,
    isRepeated: "byLevelAndYear",
    sections: [
      { key: "rows", rows: { by: "code", kind, total: totalRow }, columns: [...measures, ...further] },
    ],
  });
}

/** 一般公共预算本级支出表: to the functional item (项), with codes. */
export const ownLevelExpenditure = byCode(
  {
    id: "own-level-expenditure",
    title: "一般公共预算本级支出表",
    titles: [expenditureTitle("一般公共预算")],
  },
  "functional",
);

/** 政府性基金本级支出表: to the functional item (项), with codes. */
export const ownLevelFundsExpenditure = byCode(
  {
    id: "own-level-funds-expenditure",
    title: "政府性基金本级支出表",
    titles: [expenditureTitle("政府性基金(预算)?")],
    emptyNoteNames: /政府性基金/,
  },
  "functional",
);

/** 国有资本经营预算本级支出表: to the functional item (项), with codes. */
export const ownLevelStateCapitalExpenditure = byCode(
  {
    id: "own-level-state-capital-expenditure",
    title: "国有资本经营预算本级支出表",
    titles: [expenditureTitle("国有资本经营(预算)?")],
    emptyNoteNames: /国有资本经营/,
  },
  "functional",
);

/** 一般公共预算支出表（按政府预算支出经济分类）: classes 501 to 599. */
export const expenditureByGovernmentEconomicClass = byCode(
  {
    id: "expenditure-by-government-economic-class",
    title: "一般公共预算支出表（按政府预算支出经济分类）",
    titles: [byEconomicClassTitle],
  },
  "governmentEconomic",
  [
    { key: "total", title: "一般公共预算支出", label: /^一般公共预算支出$/, optional: true },
    {
      key: "basic",
      title: "一般公共预算基本支出",
      label: /^(其中[:：])?一般公共预算基本支出$/,
      optional: true,
    },
  ],
);

/** 一般公共预算本级基本支出表: to the 款 of the government's economic classification. */
export const ownLevelBasicExpenditure = byCode(
  {
    id: "own-level-basic-expenditure",
    title: "一般公共预算本级基本支出表",
    titles: [
      /一般公共预算本级基本支出(预算|执行|决算)?(情况)?(明细)?表(\([^()]*\))?$/,
      /(本|县|市|区|州)级一般公共预算基本支出(预算|执行|决算)?(情况)?(明细)?表(\([^()]*\))?$/,
    ],
  },
  "governmentEconomic",
);

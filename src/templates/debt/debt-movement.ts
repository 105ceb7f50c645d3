import type { DebtClass } from "../../finance/debt/debt-class";
import { defineTemplate, type Template, type Words } from "../template";

const kinds: Readonly<Record<DebtClass, Words>> = {
  general: { zh: "一般债务", en: "general debt" },
  special: { zh: "专项债务", en: "special debt" },
};

/** 表1-2 and 表1-3: last year's balance, what was issued and repaid, this year's balance and ceilings. In 亿元. */
function debtMovement(kind: DebtClass): Template {
  const { zh, en } = kinds[kind];
  const line = (key: string, title: Words, label: string, optional = true) => ({
    key,
    title,
    label: new RegExp(label),
    ...(optional ? { optional: true } : {}),
  });
  return defineTemplate({
    id: `${kind}-debt-movement`,
    title: { zh: `地方政府${zh}余额情况表`, en: `Balances of local government ${en}` },
    titles: [new RegExp(`政府${zh}余额(预算|决算|执行)?情况表(\\([^()]*\\))?$`)],
    unit: "hundredMillionYuan",
    decimals: 2,
    printsFormulas: true,
    sections: [
      {
        key: "rows",
        rows: {
          by: "item",
          items: [
            line(
              "opening",
              { zh: `上年末${zh}余额`, en: `Opening ${en}` },
              `末(地方)?(政府)?${zh}余额实际数$`,
              false,
            ),
            line(
              "closing",
              { zh: `年末${zh}余额`, en: `Closing ${en}` },
              `末(地方)?(政府)?${zh}余额(预计)?执行数$`,
            ),
            line("ceiling", { zh: `${zh}限额`, en: `Ceiling of ${en}` }, `末(地方)?(政府)?${zh}限额$`),
            line(
              "nextCeiling",
              { zh: `下年${zh}限额`, en: `Next ceiling of ${en}` },
              `(地方)?(政府)?${zh}限额$`,
            ),
            line("issued", { zh: `${zh}发行额`, en: `Issued ${en}` }, `${zh}发行额$`),
            line(
              "foreignLoans",
              { zh: "外国政府和国际金融组织贷款", en: "Foreign loans" },
              "(国际金融组织|外国政府)",
            ),
            line("bonds", { zh: `${zh.slice(0, 2)}债券发行额`, en: "Bonds issued" }, "债券发行额$"),
            line("repaid", { zh: `${zh}还本支出`, en: `Repaid ${en}` }, `${zh}还本(支出|额)$`),
            line("deficit", { zh: "地方财政赤字", en: "Local deficit" }, "财政赤字$"),
          ],
        },
        columns: [
          { key: "budget", title: { zh: "预算数", en: "Budget" }, label: /预算数$/ },
          { key: "executed", title: { zh: "执行数", en: "Executed" }, label: /执行数$/ },
        ],
      },
    ],
  });
}

export const generalDebtMovement = debtMovement("general");
export const specialDebtMovement = debtMovement("special");

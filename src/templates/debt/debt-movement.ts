import type { DebtClass } from "../../finance/debt/debt-class";
import { defineTemplate, type Template } from "../template";
import { levels } from "./levels";

const classNames: Readonly<Record<DebtClass, string>> = { general: "一般债务", special: "专项债务" };

/** 表1-2 and 表1-3: last year's balance, what was issued and repaid, this year's balance and ceilings. In 亿元. */
function debtMovement(kind: DebtClass): Template {
  const name = classNames[kind];
  const line = (key: string, title: string, label: string, optional = true) => ({
    key,
    title,
    label: new RegExp(label),
    ...(optional ? { optional: true } : {}),
  });
  return defineTemplate({
    id: `${kind}-debt-movement`,
    title: `地方政府${name}余额情况表`,
    titles: [new RegExp(`政府${name}(限额(和|及|与))?余额(预算|决算|执行)?(情况)?表(\\([^()]*\\))?$`)],
    unit: "hundredMillionYuan",
    decimals: 2,
    printsFormulas: true,
    isRepeated: "byLevelAndYear",
    sections: [
      {
        key: "rows",
        rows: {
          by: "item",
          items: [
            line("opening", `上年末${name}余额`, `末(地方)?(政府)?${name}余额实际数$`, false),
            line("closing", `年末${name}余额`, `末(地方)?(政府)?${name}余额((预计)?执行数|决算数)?$`),
            line("ceiling", `${name}限额`, `末(地方)?(政府)?${name}(余额)?限额$`),
            line("nextCeiling", `下年${name}限额`, `(地方)?(政府)?${name}限额$`),
            line("issued", `${name}发行额`, `${name}发行额$`),
            line("foreignLoans", "外国政府和国际金融组织贷款", "(国际金融组织|外国政府)"),
            line("bonds", `${name.slice(0, 2)}债券发行额`, "债券发行额$"),
            line("repaid", `${name}还本支出`, `${name}还本(支出|额)$`),
            line("deficit", "地方财政赤字", "财政赤字$"),
          ],
        },
        columns: [
          { key: "budget", title: "预算数", label: /预算数$/, optional: true },
          { key: "executed", title: "执行数", label: /((执行|决算)数|金额)$/, optional: true },
          ...levels,
        ],
      },
    ],
  });
}

export const generalDebtMovement = debtMovement("general");
export const specialDebtMovement = debtMovement("special");

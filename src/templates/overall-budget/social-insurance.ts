import { defineTemplate, type Template } from "../template";
import { keysOf, line } from "./line";
import { measures } from "./measures";
import { expenditureTitle, revenueTitle } from "./titles";

type Side = "revenue" | "expenditure";

const sideNames: Readonly<Record<Side, string>> = { revenue: "收入", expenditure: "支出" };

/** Each insurance has a fund of its own; places print those they run. */
const insurances = [
  ["employeePensions", "企业职工基本养老保险基金"],
  ["residentPensions", "城乡居民基本养老保险基金"],
  ["officialPensions", "机关事业单位基本养老保险基金"],
  ["employeeMedical", "职工基本医疗保险基金"],
  ["residentMedical", "城乡居民基本医疗保险基金"],
  ["workInjury", "工伤保险基金"],
  ["unemployment", "失业保险基金"],
  ["maternity", "生育保险基金"],
] as const;

/** Parts that stand under each fund; they are no funds of their own. */
const partsOfFund = [
  ["premiums", "社会保险费收入", /^(社会|基本.*|工伤|失业|.*医疗|.*养老)?保险费收入$/],
  ["subsidies", "财政补贴收入", /^财政补贴收入$/],
  ["interest", "利息收入", /^利息收入$/],
  ["benefits", "社会保险待遇支出", /^(社会|基本.*|工伤|失业|.*医疗|.*养老)?保险待遇支出$|^待遇支出$/],
  [
    "otherPart",
    "基金的其他收支项目",
    /^(?!.*(基金|结余|结转|合计|小计|总计)).*(收入|收益|支出|待遇|养老金|费|补贴|利息)$/,
  ],
] as const;

function socialInsurance(side: Side): Template {
  const name = sideNames[side];
  const funds = insurances.map(([key, fund]) =>
    line(key, `${fund}${name}`, new RegExp(`^${fund}(预算)?(${name})?(合计)?$`)),
  );
  return defineTemplate({
    id: `social-insurance-${side}`,
    title: `社会保险基金${name}表`,
    titles: [(side === "revenue" ? revenueTitle : expenditureTitle)("社会保险基金(预算)?")],
    unit: "tenThousandYuan",
    decimals: 2,
    isRepeated: "byLevelAndYear",
    sections: [
      {
        key: side === "revenue" ? "income" : "expenditure",
        columns: measures,
        rows: {
          by: "item",
          items: [
            ...funds,
            ...partsOfFund.map(([key, part, label]) => line(key, part, label)),
            line(
              "currentYearTotal",
              `社会保险基金${name}合计`,
              new RegExp(`^((本年|当年)?(社会保险基金)?${name})?(合计|小计)$`),
              keysOf(funds),
            ),
          ],
        },
      },
    ],
  });
}

/** 社会保险基金收入表: by insurance. */
export const socialInsuranceRevenue = socialInsurance("revenue");

/** 社会保险基金支出表: by insurance. */
export const socialInsuranceExpenditure = socialInsurance("expenditure");
